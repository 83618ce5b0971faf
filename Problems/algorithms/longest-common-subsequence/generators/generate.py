#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py. Needs numpy."""

import random
import re
import string
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_LENGTH = 2_000


def check(text1, text2):
    for text in (text1, text2):
        assert re.fullmatch("[a-z]*", text) and len(text) <= MAX_LENGTH


def some(rng, count, alphabet):
    return "".join(alphabet[int(rng.random() * len(alphabet))] for _ in range(count))


def pair(seed, first, second, alphabet):
    """Two random texts that have nothing to do with each other."""
    rng = random.Random(seed)
    return some(rng, first, alphabet), some(rng, second, alphabet)


def planted(seed, core, noise1, noise2):
    """A random core in both texts, with letters of their own strewn in."""
    rng = random.Random(seed)
    letters = some(rng, core, "abcdef")

    def strewn(noise, alphabet):
        text = letters
        for letter in some(rng, noise, alphabet):
            place = int(rng.random() * (len(text) + 1))
            text = text[:place] + letter + text[place:]
        return text

    return strewn(noise1, "abgh"), strewn(noise2, "cdxy")


def test(name, hint, text1, text2):
    return Test(name, hint, (text1, text2))


def samples():
    return [
        test("01-order", "", "marble", "gamble"),
        test("02-once", "", "tutu", "tttt"),
        test("03-nothing", "", "abc", "xyz"),
    ]


def edge():
    return [
        test("01-both-empty", "two empty texts", "", ""),
        test("02-first-empty", "an empty text", "", "text"),
        test("03-second-empty", "an empty text", "text", ""),
        test("04-same-letter", "texts of one letter", "k", "k"),
        test("05-two-letters", "texts of one letter", "k", "l"),
        test("06-equal", "equal texts", "cocoon", "cocoon"),
        test("07-reversed", "a text and the same backwards", "abcdefg", "gfedcba"),
        test("08-one-against-many", "one letter against many equal ones", "a", "aaaa"),
        test("09-many-against-one", "many equal letters against one", "aaaa", "a"),
        test("10-inside", "one text is a subsequence of the other", "ace", "abcde"),
        test("11-first-far-away", "the first letter comes late in the other", "xabc", "abcx"),
        test("12-first-far-away-too", "the first letter comes late in the other", "abcx", "xabc"),
        test("13-both-far-away", "the first letters come late in the other", "xyabc", "abcyx"),
        test("14-gaps", "gaps in both texts", "a1b2c3".translate(str.maketrans("123", "pqr")),
             "stabuvcw"),
        test("15-ends", "the same first and last letter", "axxxb", "ayyyb"),
        test("16-same-letters", "the same letters in another order", "listen", "silent"),
        test("17-doubled", "letters that occur twice", "abab", "baba"),
    ]


def small():
    return [
        test("01-random-a", "short texts of two letters", *pair(2_001, 7, 7, "ab")),
        test("02-random-b", "short texts of three letters", *pair(2_002, 8, 12, "abc")),
        test("03-random-c", "short texts of four letters", *pair(2_003, 16, 11, "abcd")),
        test("04-genes", "texts of four letters", "gattacagattaca", "tagcatcagtacgat"),
        test("05-planted", "texts with a common part", *planted(2_005, 10, 8, 9)),
        test("06-words", "two long words", "bibliography", "photographically"),
        test("07-runs", "runs of equal letters", "aaabbbcccaaa", "cccaaabbbccc"),
    ]


def medium():
    return [
        test("01-random", "random texts", *pair(3_001, 180, 150, string.ascii_lowercase)),
        test("02-two-letters", "random texts of two letters", *pair(3_002, 200, 200, "ab")),
        test("03-planted", "texts with a common part", *planted(3_003, 120, 80, 90)),
        test("04-short-and-long", "a short text and a long one", *pair(3_004, 15, 400, "abcdef")),
        test("05-long-and-short", "a long text and a short one", *pair(3_005, 400, 15, "abcdef")),
        test("06-rotated", "the same letters, moved", string.ascii_lowercase * 8,
             "stuvwxyz" + string.ascii_lowercase * 7 + "abcdefghijklmnopqr"),
    ]


def large():
    return [
        Generated("01-random", "the longest texts", "random", MAX_LENGTH, 4_001),
        Generated("02-two-letters", "the longest texts, two letters",
                  "two-letters", MAX_LENGTH, 4_002),
        Generated("03-planted", "long texts with a common part", "planted", 1_990, 4_003),
        Generated("04-equal", "the longest texts, equal", "equal", MAX_LENGTH, 4_004),
        Generated("05-nothing-common", "the longest texts, no common letter",
                  "nothing-common", MAX_LENGTH, 4_005),
        Generated("06-halves", "the longest texts, halves exchanged", "halves", MAX_LENGTH, 4_006),
        Generated("07-one-letter", "the longest text against a short one, one letter",
                  "one-letter", MAX_LENGTH, 4_007),
    ]


GROUPS = [
    Group("1-edge", "Empty and equal texts, letters far away, letters used once.", edge()),
    Group("2-small", "Up to 20 letters.", small()),
    Group("3-medium", "Up to 400 letters.", medium()),
    Group("4-large", "Up to 2000 letters; more than m n steps are too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
