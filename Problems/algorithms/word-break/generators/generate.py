#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_TEXT = 20_000
MAX_WORDS = 1_000
MAX_WORD = 20


def check(s, words):
    assert re.fullmatch("[a-z]+", s) and len(s) <= MAX_TEXT
    assert 1 <= len(words) <= MAX_WORDS and len(set(words)) == len(words)
    assert all(re.fullmatch("[a-z]+", word) and len(word) <= MAX_WORD for word in words)


def some_words(rng, count, shortest, longest, alphabet):
    words = []
    while len(words) < count:
        length = shortest + int(rng.random() * (longest - shortest + 1))
        word = "".join(alphabet[int(rng.random() * len(alphabet))] for _ in range(length))
        if word not in words:
            words.append(word)
    return words


def planted(seed, pieces, count, shortest, longest, alphabet, broken=None):
    """A text of random words; `broken` is where one letter is left out."""
    rng = random.Random(seed)
    words = some_words(rng, count, shortest, longest, alphabet)
    text = "".join(words[int(rng.random() * count)] for _ in range(pieces))
    if broken is not None:
        place = int(broken * (len(text) - 1))
        text = text[:place] + text[place + 1:]
    return text, words


def test(name, hint, s, words):
    return Test(name, hint, (s, words))


def samples():
    return [
        test("01-two-readings", "", "seatable", ["able", "sea", "seat", "table", "eat"]),
        test("02-again", "", "redoredo", ["do", "re"]),
        test("03-overlaps", "", "theatre", ["the", "heat", "eat", "tre"]),
    ]


def edge():
    return [
        test("01-letter", "a text of one letter", "a", ["a"]),
        test("02-other-letter", "a text of one letter", "a", ["b"]),
        test("03-word-longer", "a word that is longer than the text", "no", ["n", "not"]),
        test("04-whole", "the text is itself a word", "window", ["wind", "window", "do"]),
        test("05-longest-fails", "words that begin alike", "abcd", ["abc", "ab", "cd"]),
        test("06-shortest-fails", "words that begin alike", "abcd", ["a", "ab", "cd"]),
        test("07-inside-out", "a word inside a word", "aabb", ["ab"]),
        test("08-inside-out-longer", "words inside words", "carpetscar", ["car", "pets", "scar"]),
        test("09-last-letter-left", "almost all of the text", "dogcatsx", ["cats", "dog"]),
        test("10-first-letter-left", "almost all of the text", "xdogcats", ["cats", "dog"]),
        test("11-overlap", "words that overlap in the text", "abcde", ["abc", "cde"]),
        test("12-one-word-often", "one word only", "papapapapa", ["pa"]),
        test("13-odd", "one word only", "zzzzzzz", ["zz"]),
        test("14-odd-possible", "words of a single letter", "zzzzzzz", ["zz", "zzz"]),
        test("15-not-all-used", "words that are not needed", "greenapple",
             ["red", "apple", "pear", "green", "plum"]),
        test("16-longest-word", "a word of 20 letters", "q" + 19 * "r" + "ok",
             ["q" + 19 * "r", "ok"]),
        test("17-longest-word-last", "a word of 20 letters", "ok" + "q" * 19 + "r",
             ["q" * 19 + "r", "ok", "q"]),
        test("18-middle-missing", "the middle of the text", "catsandog",
             ["cats", "dog", "sand", "and", "cat"]),
    ]


def small():
    return [
        test("01-comes-back", "several readings of the beginning", "abababac",
             ["ab", "aba", "abab", "bac"]),
        test("02-planted-a", "short words of two letters", *planted(2_002, 6, 5, 1, 4, "ab")),
        test("03-planted-b", "short words of three letters", *planted(2_003, 7, 6, 2, 5, "abc")),
        test("04-letter-missing", "short words of two letters",
             *planted(2_004, 6, 4, 3, 5, "ab", 0.6)),
        test("05-many-readings", "a text of one letter and another", "a" * 22 + "b",
             ["a", "aa", "aaa", "aaaa"]),
        test("06-twelve", "a text of one letter", "k" * 23, ["kkkkk", "kkkkkkk", "kkkkkkkkk"]),
        test("07-gap", "a text of one letter", "k" * 23, ["kkkkkkkkkk", "kkkkkkk"]),
        test("08-each-twice", "words used several times", "onetwoonetwotwoone",
             ["two", "three", "one"]),
    ]


def medium():
    return [
        test("01-planted", "a text of many words", *planted(3_001, 150, 60, 2, 9, "abcdefghij")),
        test("02-letter-missing-early", "a text of many words",
             *planted(3_002, 150, 60, 5, 12, "abcdefghij", 0.02)),
        test("03-letter-missing-late", "a text of many words",
             *planted(3_003, 150, 60, 5, 12, "abcdefghij", 0.98)),
        test("04-two-letters", "words of two letters", *planted(3_004, 200, 25, 3, 9, "ab")),
        test("05-other-end", "one letter many times and another one once", "a" * 400 + "b",
             ["a" * k for k in range(1, 9)]),
        test("06-fifteen", "one letter many times", "x" * 601, ["x" * k for k in (6, 10, 15)]),
    ]


def large():
    return [
        Generated("01-planted", "a long text of many words", "planted", MAX_TEXT, 4_001),
        Generated("02-letter-changed", "a long text of many words", "changed", MAX_TEXT, 4_002),
        Generated("03-other-end", "the longest text, one letter many times and another one once",
                  "other-end", MAX_TEXT, 4_003),
        Generated("04-other-begin", "the longest text, one letter many times and another one once",
                  "other-begin", MAX_TEXT, 4_004),
        Generated("05-one-letter", "a long text of one letter", "one-letter", 19_999, 4_005),
        Generated("06-even", "a long text of one letter", "even", 19_999, 4_006),
        Generated("07-two-letters", "a long text, words of two letters",
                  "two-letters", MAX_TEXT, 4_007),
        Generated("08-alike", "a long text, words that begin alike", "alike", MAX_TEXT, 4_008),
    ]


GROUPS = [
    Group("1-edge", "Shortest and longest words, traps for greed, overlaps.", edge()),
    Group("2-small", "Up to 25 letters.", small()),
    Group("3-medium", "Up to 2000 letters.", medium()),
    Group("4-large", "Up to 20000 letters; trying all pieces is too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
