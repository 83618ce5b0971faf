#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py. Needs numpy and regex.

Texts with accents, flags and the like are written as escapes, so that editors
cannot compose them.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_SCALARS = 50_000

GRAVE, ACUTE, HAT, TILDE, DOTS = "\u0300", "\u0301", "\u0302", "\u0303", "\u0308"
JOINER, EMOJI_STYLE = "\u200d", "\ufe0f"
WOMAN, MAN, GIRL, BOY = "\U0001F469", "\U0001F468", "\U0001F467", "\U0001F466"
THUMB, WAVE = "\U0001F44D", "\U0001F44B"
LIGHT, MIDDLE, DARK = "\U0001F3FB", "\U0001F3FD", "\U0001F3FF"
LAPTOP, MICROSCOPE, ROCKET = "\U0001F4BB", "\U0001F52C", "\U0001F680"


def check(s):
    assert len(s) <= MAX_SCALARS


def flag(country):
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in country)


def some(seed, count, characters):
    """Random characters."""
    rng = random.Random(seed)
    return "".join(characters[int(rng.random() * len(characters))] for _ in range(count))


def alphabet(first, count):
    return [chr(ord(first) + i) for i in range(count)]


def accented(letters, accents):
    return [letter + accent for letter in letters for accent in accents]


def test(name, hint, s):
    return Test(name, hint, (s,))


def samples():
    return [
        test("01-at-the-end", "", "pepper"),
        test("02-all-equal", "", "zzzz"),
        test("03-accents", "", f"ae{ACUTE}e{GRAVE}a"),
    ]


def edge():
    return [
        test("01-empty", "the empty string", ""),
        test("02-one-character", "a single character", "q"),
        test("03-two-equal", "two characters", "##"),
        test("04-two-different", "two characters", "ab"),
        test("05-all-different", "no character occurs twice", "planet"),
        test("06-there-and-back", "lower-case letters", "xyyx"),
        test("07-repeat-in-between", "lower-case letters", "kokam"),
        test("08-deep-repeat", "lower-case letters", "uvwxwyzx"),
        test("09-case", "lower-case and upper-case letters", "aAbBab"),
        test("10-space", "letters, spaces, quotes and punctuation", "\"no\\\" - so? / no"),
        test("11-composed", "accented letters", "\u00e9\u00e0\u00e8\u00e9\u00ea\u00eb"),
        test("12-accents", "accented letters",
             f"e{ACUTE}e{GRAVE}e{HAT}e{DOTS}o{DOTS}e{HAT}"),
        test("13-two-spellings", "accented letters, written in two ways",
             f"o{TILDE}\u00f5n{TILDE}\u00f1"),
        test("14-flags", "flags", "".join(map(flag, ["BE", "DE", "EE", "BE", "DE", "ES"]))),
        test("15-emoji", "emoji", THUMB + THUMB + LIGHT + THUMB + DARK + WAVE + LIGHT
             + WOMAN + JOINER + LAPTOP + MAN + JOINER + LAPTOP + WOMAN + JOINER + LAPTOP),
        test("16-line-breaks", "line breaks of several kinds", "\n\r\n\rx\r\n\r"),
    ]


def small():
    hangul = "\ud55c\uae00\u1112\u1161\u11ab\u1100\u1173\u11af\ub9d0"
    return [
        test("01-few-letters", "random lower-case letters", some(2_001, 20, "abcd")),
        test("02-letters", "random lower-case letters", some(2_002, 30, alphabet("a", 26))),
        test("03-mixed-case", "random letters of both cases",
             some(2_003, 30, alphabet("a", 8) + alphabet("A", 8))),
        test("04-digits", "random digits", some(2_004, 30, "0123456789")),
        test("05-sentence", "a sentence", "The quick fox asks why; nobody jumps over \"it\"."),
        test("06-greek", "letters of two alphabets",
             some(2_006, 30, alphabet("\u03b1", 10) + alphabet("a", 10))),
        test("07-accents", "accented letters, written in two ways",
             some(2_007, 30, accented("aeou", [GRAVE, ACUTE, HAT]) + list("\u00e0\u00e9\u00f4"))),
        test("08-syllables", "Korean syllables, written in two ways", hangul),
        test("09-emoji", "emoji", some(2_009, 30, [
            ROCKET, WAVE, WAVE + DARK, THUMB + LIGHT, THUMB + MIDDLE,
            WOMAN + JOINER + MICROSCOPE, WOMAN + DARK + JOINER + MICROSCOPE,
            WOMAN + JOINER + MAN + JOINER + GIRL + JOINER + BOY,
            WOMAN + JOINER + MAN + JOINER + BOY, "1" + EMOJI_STYLE + "\u20e3", "1"])),
        test("10-flags", "flags",
             some(2_010, 20, [flag(c) for c in ("FI", "IE", "EE", "FR", "IS", "SE", "ES", "RS")])),
    ]


def medium():
    return [
        test("01-letters", "random letters of both cases",
             some(3_001, 2_000, alphabet("a", 26) + alphabet("A", 26))),
        test("02-two-letters", "two different characters", some(3_002, 3_000, "01")),
        test("03-ideographs", "random ideographs", some(3_003, 2_000, alphabet("\u4e00", 700))),
        test("04-long-row", "many different characters",
             "".join(alphabet("\u5000", 900) + alphabet("\u5200", 900))),
        test("05-accents", "accented letters",
             some(3_005, 1_200, accented(alphabet("a", 26) + alphabet("A", 26),
                                         [GRAVE, ACUTE, HAT, TILDE, DOTS]))),
        test("06-flags", "flags", some(3_006, 800, [
            flag(first + second) for first in "BCDEFGIMPRST" for second in "BCDEFGIMPRST"])),
    ]


def large():
    return [
        Generated("01-different", "the longest string, all characters different",
                  "different", MAX_SCALARS, 4_001),
        Generated("02-there-and-back", "the longest string, each character twice",
                  "there-and-back", MAX_SCALARS, 4_002),
        Generated("03-rounds", "the longest string, one row of characters many times over",
                  "rounds", MAX_SCALARS, 4_003),
        Generated("04-ascii", "the longest string, random ASCII characters",
                  "ascii", MAX_SCALARS, 4_004),
        Generated("05-equal", "the longest string, one character all the way",
                  "equal", MAX_SCALARS, 4_005),
        Generated("06-accents", "a long string, letters with two accents each",
                  "accents", MAX_SCALARS // 3, 4_006),
    ]


GROUPS = [
    Group("1-edge", "Shortest strings, traps for windows, characters of several scalars.", edge()),
    Group("2-small", "Up to 50 characters.", small()),
    Group("3-medium", "Up to 3000 characters.", medium()),
    Group("4-large", "Up to 50000 scalars; quadratic time is too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
