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

MAX_LENGTH = 2_000


def check(word1, word2):
    for word in (word1, word2):
        assert re.fullmatch("[a-z]*", word) and len(word) <= MAX_LENGTH


def some(rng, count, alphabet):
    return "".join(alphabet[int(rng.random() * len(alphabet))] for _ in range(count))


def pair(seed, first, second, alphabet):
    """Two random words that have nothing to do with each other."""
    rng = random.Random(seed)
    return some(rng, first, alphabet), some(rng, second, alphabet)


def edited(seed, count, edits, alphabet):
    """A random word, and the same after some random edits."""
    rng = random.Random(seed)
    word = some(rng, count, alphabet)
    other = word
    for _ in range(edits):
        place = int(rng.random() * len(other))
        letter = some(rng, int(rng.random() * 2), alphabet)  # None or one.
        other = other[:place] + letter + other[place + int(rng.random() * 2):]
    return word, other


def test(name, hint, word1, word2):
    return Test(name, hint, (word1, word2))


def samples():
    return [
        test("01-three-edits", "", "spring", "prince"),
        test("02-shifted", "", "planet", "lantern"),
        test("03-empty", "", "ab", ""),
    ]


def edge():
    return [
        test("01-both-empty", "two empty words", "", ""),
        test("02-first-empty", "an empty word", "", "word"),
        test("03-second-empty", "an empty word", "letters", ""),
        test("04-same-letter", "words of one letter", "q", "q"),
        test("05-two-letters", "words of one letter", "q", "w"),
        test("06-equal", "equal words", "banana", "banana"),
        test("07-nothing-common", "words without a common letter", "abcabc", "xyxyx"),
        test("08-exchanged", "the same letters in another order", "ab", "ba"),
        test("09-exchanged-inside", "the same letters in another order", "form", "from"),
        test("10-first-letter", "one word is the end of the other", "stone", "tone"),
        test("11-last-letter", "one word is the beginning of the other", "ton", "tone"),
        test("12-inside", "one word lies inside the other", "at", "tomatoes"),
        test("13-reversed", "a word and the same backwards", "abcdefg", "gfedcba"),
        test("14-shifted", "the same letters, moved by one", "abcdefgh", "habcdefg"),
        test("15-one-letter-often", "one letter, repeated", "aaaaa", "aaa"),
        test("16-middle-stays", "different beginnings and ends", "xxcorexx", "ycoreyy"),
    ]


def small():
    return [
        test("01-random-a", "short words of two letters", *pair(2_001, 5, 5, "ab")),
        test("02-random-b", "short words of three letters", *pair(2_002, 8, 11, "abc")),
        test("03-random-c", "short words of four letters", *pair(2_003, 14, 9, "abcd")),
        test("04-words", "two long words", "intention", "execution"),
        test("05-few-edits", "words that are alike", *edited(2_005, 20, 4, "abcde")),
        test("06-more-edits", "words that are alike", *edited(2_006, 20, 9, "abcde")),
        test("07-alternating", "letters that take turns", "abababababab", "babababababa"),
        test("08-doubled", "each letter twice", "aabbccddee", "abcde"),
    ]


def medium():
    return [
        test("01-random", "random words", *pair(3_001, 150, 180, "abcdefghijklmnopqrstuvwxyz")),
        test("02-two-letters", "random words of two letters", *pair(3_002, 200, 200, "ab")),
        test("03-edited", "words that are alike", *edited(3_003, 200, 25, "abcdefgh")),
        test("04-short-and-long", "a short word and a long one", *pair(3_004, 12, 300, "abcd")),
        test("05-long-and-short", "a long word and a short one", *pair(3_005, 300, 12, "abcd")),
        test("06-rotated", "the same letters, moved", "abcdefghij" * 20,
             "defghij" + "abcdefghij" * 19 + "abc"),
    ]


def large():
    return [
        Generated("01-random", "the longest words", "random", MAX_LENGTH, 4_001),
        Generated("02-two-letters", "the longest words, two letters",
                  "two-letters", MAX_LENGTH, 4_002),
        Generated("03-edited", "long words that are alike", "edited", 1_950, 4_003),
        Generated("04-equal", "the longest words, equal", "equal", MAX_LENGTH, 4_004),
        Generated("05-nothing-common", "the longest words, no common letter",
                  "nothing-common", MAX_LENGTH, 4_005),
        Generated("06-rotated", "the longest words, the same letters moved",
                  "rotated", MAX_LENGTH, 4_006),
        Generated("07-short-and-long", "a short word and a long one", "short", MAX_LENGTH, 4_007),
        Generated("08-one-empty", "one of the words is empty", "empty", MAX_LENGTH, 4_008),
    ]


GROUPS = [
    Group("1-edge", "Empty and equal words, moved letters.", edge()),
    Group("2-small", "Up to 20 letters or so.", small()),
    Group("3-medium", "Up to 300 letters.", medium()),
    Group("4-large", "Up to 2000 letters; more than m n steps are too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
