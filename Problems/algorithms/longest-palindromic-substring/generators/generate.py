#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py. Needs numpy."""

import json
import random
import re
import string
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test, lines  # noqa: E402

MAX_LENGTH = 6_500


def check(s):
    assert re.fullmatch("[ -~]*", s) and len(s) <= MAX_LENGTH


def some(seed, count, alphabet):
    rng = random.Random(seed)
    return "".join(alphabet[int(rng.random() * len(alphabet))] for _ in range(count))


def inside(seed, before, half, middle, after, alphabet):
    """A palindrome between random characters."""
    part = some(seed, half, alphabet)
    return (some(seed + 100, before, alphabet) + part + middle + part[::-1]
            + some(seed + 200, after, alphabet))


def test(name, hint, s):
    return Test(name, hint, (s,))


def samples():
    return [
        test("01-inside", "", "bananas"),
        test("02-several", "", "civic radar"),
        test("03-case", "", "Abba, a bat"),
    ]


def edge():
    return [
        test("01-empty", "the empty string", ""),
        test("02-one-character", "a single character", "q"),
        test("03-space", "a single character", " "),
        test("04-two-equal", "two characters", "zz"),
        test("05-two-different", "two characters", "ab"),
        test("06-three-equal", "one character all the way", "sss"),
        test("07-all-different", "no character comes twice", "planet"),
        test("08-odd-whole", "the whole is a palindrome", "racecar"),
        test("09-even-whole", "the whole is a palindrome", "redder"),
        test("10-at-the-start", "the palindrome is at the start", "noonday"),
        test("11-at-the-end", "the palindrome is at the end", "afternoon"),
        test("12-two-at-the-end", "the palindrome is at the end", "abcdd"),
        test("13-two-at-the-start", "the palindrome is at the start", "ddcba"),
        test("14-case", "lower-case and upper-case letters", "aBcCBAa"),
        test("15-case-only", "lower-case and upper-case letters", "xXyY"),
        test("16-sentence", "letters, spaces and signs", "Was it a rat I saw?"),
        test("17-spaces", "letters and spaces", "a  b ab  ba"),
        test("18-digits", "digits", "9780240420979"),
        test("19-hashes", "signs", "x##y#z#y###"),
        test("20-carets", "signs", "^a^$b$"),
        test("21-bars", "signs", "|@|a|@|^|@$#$@"),
        test("22-quotes", "quotes and backslashes", "\"\\\\\"/\\//"),
        test("23-backwards-elsewhere", "a part, and elsewhere the same backwards", "abcdxyzdcba"),
        test("24-twice-backwards", "a part, and elsewhere the same backwards", "aacabdkacaa"),
        test("25-scattered", "palindromes only with gaps", "axbyczbwa"),
        test("26-grows-late", "a palindrome whose beginnings are none", "abcdedcbaxx"),
        test("27-long-inside", "a palindrome around two equal characters", "xabbay"),
        test("28-runs", "rows of equal characters", "aaabbbbaac"),
        test("29-nested", "palindromes inside of a palindrome", "abaxabaxabb"),
        test("30-same-sums", "letters whose codes add up alike", "adbcbdxadcbq"),
        test("31-every-character", "every character that there is",
             "".join(map(chr, range(32, 127)))),
    ]


def small():
    return [
        test("01-two-letters", "random, two letters", some(2_001, 20, "ab")),
        test("02-two-letters", "random, two letters", some(2_002, 33, "ab")),
        test("03-three-letters", "random, three letters", some(2_003, 30, "abc")),
        test("04-letters", "random letters", some(2_004, 40, string.ascii_lowercase)),
        test("05-odd", "a palindrome between other letters", inside(2_005, 7, 6, "x", 9, "abcd")),
        test("06-even", "a palindrome between other letters", inside(2_006, 9, 6, "", 7, "abcd")),
        test("07-both-cases", "random letters of both cases", some(2_007, 40, "aAbB")),
        test("08-signs", "random signs", some(2_008, 40, "#$^@| ")),
        test("09-few-bs", "nearly one letter all the way", some(2_009, 40, "aaaaab")),
        test("10-steps", "rows of growing length", "".join("ab"[i % 2] * i for i in range(1, 9))),
    ]


def medium():
    return [
        test("01-two-letters", "random, two letters", some(3_001, 400, "ab")),
        test("02-letters", "random letters", some(3_002, 500, string.ascii_letters)),
        test("03-odd", "a palindrome between other letters",
             inside(3_003, 120, 40, "z", 80, "abcdefgh")),
        test("04-even", "a palindrome between other letters",
             inside(3_004, 80, 40, "", 120, "abcdefgh")),
        test("05-periodic", "a part, repeated", "abcba" * 40 + "abc"),
        test("06-squares", "a part, repeated", "abc" * 100),
        test("07-backwards-elsewhere", "a part, and elsewhere the same backwards",
             some(3_007, 100, "abcdefghij") + "xyzxyz" + some(3_007, 100, "abcdefghij")[::-1]),
        test("08-signs", "random signs and digits", some(3_008, 400, "#$^@|09")),
    ]


def large():
    return [
        Generated("01-equal", "the longest string, one letter all the way", "equal",
                  MAX_LENGTH, 4_001),
        Generated("02-interrupted", "the longest string, nearly one letter", "interrupted",
                  MAX_LENGTH, 4_002),
        Generated("03-interrupted", "a long string, nearly one letter", "interrupted-thrice",
                  6_480, 4_003),
        Generated("04-alternating", "the longest string, two letters that take turns",
                  "alternating", MAX_LENGTH, 4_004),
        Generated("05-two-letters", "the longest string, random, two letters", "two-letters",
                  MAX_LENGTH, 4_005),
        Generated("06-letters", "the longest string, random letters", "letters",
                  MAX_LENGTH, 4_006),
        Generated("07-signs", "the longest string, any characters", "signs", MAX_LENGTH, 4_007),
        Generated("08-whole-even", "the longest string, a palindrome", "mirrored",
                  MAX_LENGTH, 4_008),
        Generated("09-whole-odd", "a long string, a palindrome", "mirrored", 6_499, 4_009),
        Generated("10-flawed", "the longest string, nearly a palindrome", "flawed",
                  MAX_LENGTH, 4_010),
        Generated("11-at-the-end", "a long string with the palindrome at its end", "at-the-end",
                  MAX_LENGTH, 4_011),
        Generated("12-at-the-start", "a long string with the palindrome at its start",
                  "at-the-start", MAX_LENGTH, 4_012),
        Generated("13-copied-backwards", "a long part, and elsewhere the same backwards",
                  "copied-backwards", MAX_LENGTH, 4_013),
        Generated("14-self-similar", "the longest string, palindromes inside of palindromes",
                  "fibonacci", MAX_LENGTH, 4_014),
        Generated("15-self-similar", "the longest string, palindromes inside of palindromes",
                  "thue-morse", MAX_LENGTH, 4_015),
        Generated("16-self-similar", "a long string, palindromes inside of palindromes",
                  "thue-morse", 2_048, 4_016),
    ]


GROUPS = [
    Group("1-edge", "Shortest strings, places of the palindrome, signs and case.", edge()),
    Group("2-small", "Up to 40 characters.", small()),
    Group("3-medium", "Up to 500 characters.", medium()),
    Group("4-large", "Up to 6500 characters; O(n^3) is too slow here.", large()),
]

if __name__ == "__main__":
    Package(
        __file__, samples(), GROUPS, oracle.solve, check, answer_text=lines,
        read_answer=lambda text: [json.loads(row) for row in text.splitlines()],
        accepts=lambda want, got: len(got) == 1 and got[0] in want,
    ).main(sys.argv[1:])
