#!/usr/bin/env python3
"""Writes the tests of Minimum Window Substring; see Problems/authoring.py. Needs numpy."""

import random
import re
import string
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_LENGTH = 100_000
LOWER = string.ascii_lowercase
LETTERS = string.ascii_letters


def check(s, t):
    assert re.fullmatch("[a-zA-Z]+", s) and re.fullmatch("[a-zA-Z]+", t)
    assert len(s) <= MAX_LENGTH and len(t) <= MAX_LENGTH
    assert len(oracle.shortest(s, t)) <= 1, "several shortest windows"


def text(rng, count, letters):
    return "".join(letters[int(rng.random() * len(letters))] for _ in range(count))


def unique(seed, make):
    """The first of the random pairs that has exactly one shortest window."""
    rng = random.Random(seed)
    while True:
        s, t = make(rng)
        if len(oracle.shortest(s, t)) == 1:
            return s, t


def both(seed, count, letters, wanted, among=None):
    """Random s and t; t has letters of `among`."""
    return unique(seed, lambda rng: (text(rng, count, letters),
                                     text(rng, wanted, among or letters)))


def planted(seed, count, window, t, filler):
    """A random string of `filler` with `window` in it."""
    rng = random.Random(seed)
    place = int(rng.random() * (count - len(window)))
    s = text(rng, place, filler) + window + text(rng, count - len(window) - place, filler)
    return s, t


def test(name, hint, pair):
    return Test(name, hint, pair)


SAMPLES = [
    test("01-four-letters", "", ("bxxacyybcxaxb", "abc")),
    test("02-twice", "", ("pAppaPaqp", "aPp")),
    test("03-too-few", "", ("mango", "oo")),
]

EDGE = [
    test("01-same-letter", "both strings have one letter", ("a", "a")),
    test("02-other-letter", "both strings have one letter", ("b", "a")),
    test("03-other-case", "both strings have one letter", ("A", "a")),
    test("04-all-of-it", "three letters each", ("cab", "abc")),
    test("05-longer-t", "t is longer than s", ("ab", "abb")),
    test("06-much-longer-t", "t is longer than s", ("aba", "abababa")),
    test("07-ends", "the letters of t stand at both ends of s", ("kuuuumuuuur", "kr")),
    test("08-at-the-end", "a short t", ("axxxcxxbxacb", "abc")),
    test("09-one-wanted", "t has one letter", ("zzyzz", "y")),
    test("10-one-letter-often", "one letter, several times", ("babaaabbaba", "aaa")),
    test("11-surplus", "letters that stand in s more often than needed", ("aabaaacaab", "abc")),
    test("12-surplus-at-the-left", "letters that stand in s more often than needed",
         ("bbbbacxbb", "abc")),
    test("13-cases", "lower-case and upper-case letters", ("aBxbAyybxaBA", "ABa")),
    test("14-backwards", "the letters of t in another order", ("xxcxbxaxx", "abc")),
    test("15-better-later", "several good windows", ("abxxxcxxxbacxxab", "abc")),
    test("16-twice-wanted", "a letter that is wanted twice", ("abcxaxbxaaxcb", "aab")),
    test("17-gap", "a letter that t has twice, standing apart", ("bxabxxaxxb", "bab")),
    test("18-last-letters", "the ends of the alphabet", ("aAzZZaAbzzA", "zAaZ")),
]

SMALL = [
    test("01-three-letters", "random letters", both(2_001, 15, "abc", 4)),
    test("02-random", "random letters", both(2_002, 30, "abcdef", 5)),
    test("03-two-letters", "two different letters", both(2_003, 25, "ab", 9)),
    test("04-cases", "lower-case and upper-case letters", both(2_004, 30, "aAbB", 6)),
    test("05-long-t", "t has half as many letters as s", both(2_005, 40, "abcd", 20)),
    test("06-rare", "letters of t are rare in s", both(2_006, 50, "aaaaaabcd", 3, "bcd")),
    test("07-none", "random letters", (text(random.Random(2_007), 50, "abcde"), "edcbaf")),
    test("08-fillers", "many letters that are not in t", both(2_008, 60, LOWER[:12], 3, "abc")),
    test("09-many-letters", "twelve different letters", both(2_009, 60, LOWER[:12], 12)),
]

MEDIUM = [
    test("01-random", "random letters", both(3_001, 800, LOWER, 10)),
    test("02-few-letters", "few different letters", both(3_002, 600, "abc", 60)),
    test("03-long-window", "a letter that stands in few places",
         planted(3_003, 900, "q" + "mn" * 90 + "z", "zmnq", "mn")),
    test("04-all-letters", "each letter once", both(3_004, 1_000, LETTERS, 52)),
    test("05-exact", "a window of the letters of t alone",
         planted(3_005, 700, "tsrqpozyxwvu", "zyxwvutsrqpo", "abcdefgopqrs")),
    test("06-one-too-many", "one letter once more than s has it",
         ("ab" * 300, "a" * 301 + "b" * 200)),
    test("07-most-of-it", "t has most letters of s", both(3_007, 500, "abcd", 440)),
]

LARGE = [
    Generated("01-random", "the longest s, random letters", "random", MAX_LENGTH, 4_001),
    Generated("02-ends", "the longest s, letters of t at both ends", "ends", MAX_LENGTH, 4_002),
    Generated("03-two-letters", "the longest s, two different letters",
              "two-letters", MAX_LENGTH, 4_003),
    Generated("04-none", "the longest s, no good window", "none", MAX_LENGTH, 4_004),
    Generated("05-longest-t", "both strings are as long as can be",
              "shuffled", MAX_LENGTH, 4_005),
    Generated("06-rare", "the longest s, letters that are rare", "rare", MAX_LENGTH, 4_006),
]

GROUPS = [
    Group("1-edge", "Shortest strings, no good window, surplus letters, upper and lower case.",
          EDGE),
    Group("2-small", "Up to 60 letters.", SMALL),
    Group("3-medium", "Up to 1000 letters.", MEDIUM),
    Group("4-large", "Up to 100000 letters; beginning anew at each start is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
