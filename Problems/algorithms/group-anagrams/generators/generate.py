#!/usr/bin/env python3
"""Writes the tests of Group Anagrams; see Problems/authoring.py."""

import random
import re
import string
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 30_000
MAX_LENGTH = 100
MAX_LETTERS = 200_000
LETTERS = string.ascii_lowercase


def shuffled(rng, items):
    items = list(items)
    for last in range(len(items) - 1, 0, -1):
        other = int(rng.random() * (last + 1))
        items[last], items[other] = items[other], items[last]
    return items


def words(rng, count, shortest, longest, alphabet=LETTERS):
    """Random strings, each with a random length."""
    def word():
        length = shortest + int(rng.random() * (longest - shortest + 1))
        return "".join(alphabet[int(rng.random() * len(alphabet))] for _ in range(length))
    return [word() for _ in range(count)]


def families(seed, bases, most, shortest, longest, alphabet=LETTERS):
    """Random strings with 1 to `most` shufflings of each, all mixed up."""
    rng = random.Random(seed)
    strs = []
    for base in words(rng, bases, shortest, longest, alphabet):
        for _ in range(1 + int(rng.random() * most)):
            strs.append("".join(shuffled(rng, base)))
    return (shuffled(rng, strs),)


def samples():
    yield "01-three-groups", "", (["stale", "ape", "least", "pea", "cow", "steal"],)
    yield "02-equally-often", "", (["aab", "abb", "aba"],)
    yield "03-empty-and-equal", "", (["", "no", "", "on", "no"],)


def edge():
    yield "01-single", "a single string", (["word"],)
    yield "02-single-empty", "a single string, the shortest one", ([""],)
    yield "03-two-anagrams", "two strings, one group", (["loop", "polo"],)
    yield "04-two-groups", "two strings, two groups", (["night", "thin"],)
    yield "05-apart", "anagrams that stand apart", (["tap", "dog", "pat", "god", "apt"],)
    yield "06-equal", "equal strings", (["eve", "eve", "vee", "eve"],)
    yield "07-only-equal", "equal strings only", (["z", "z", "z"],)
    yield "08-empties", "empty strings among others", (["", "a", "", "aa", ""],)
    yield "09-same-letters", "the same letters, not equally often", \
        (["aabbc", "abbcc", "abc", "ccbba", "aabcc", "cab"],)
    yield "10-same-length", "strings of equal length", \
        (["ad", "bc", "da", "cb", "ae", "bd", "cc", "az", "by"],)
    yield "11-parity", "letters that occur an even or an odd number of times", \
        (["aab", "bcc", "b", "aa", "cc", "", "ccb", "bbb"],)
    yield "12-many-of-a-letter", "a letter that occurs many times", \
        (["a" + 11 * "b", 11 * "a" + "b", 5 * "b" + "a" + 6 * "b", "ab" + 11 * "c",
          "a" + 11 * "b" + "c"],)
    yield "13-powers", "up to five equal letters", \
        (["aaaa", "b", "aaaab", "bb", "bbbbaaaa", "c", "bbbb", "aaaaa", "aaab", "abaa"],)
    yield "14-alphabet", "all letters of the alphabet", \
        ([LETTERS, LETTERS[::-1], LETTERS[13:] + LETTERS[:13], LETTERS[1:], LETTERS + "a"],)
    yield "15-longest", "the longest strings", \
        ([50 * "az", 100 * "a", 50 * "a" + 50 * "z", 100 * "z", 99 * "a" + "b",
          "b" + 99 * "a", 98 * "a" + "bb"],)
    yield "16-one-letter-each", "strings of one letter", ([*"qwertyqazq"],)
    yield "17-long-runs", "long strings", \
        ([64 * "a" + "b", 65 * "a" + "b", 64 * "a" + "c", "c" + 64 * "a", 66 * "a",
          32 * "ab" + "yz", 32 * "ba" + "zx", 32 * "ab" + "zy"],)


def small():
    yield "01-random", "random strings of few letters", families(2_001, 5, 3, 1, 3, "ab")
    yield "02-families", "a few groups of similar size", families(2_002, 5, 4, 3, 6)
    yield "03-two-letters", "short strings of two letters", \
        (words(random.Random(2_003), 20, 0, 4, "xy"),)
    yield "04-no-anagrams", "no string has an anagram", \
        (["oak", "elm", "ash", "fir", "pine", "yew", "larch", "alder"],)
    yield "05-one-group", "one group", \
        (["".join(shuffled(random.Random(2_005 + i), "praline")) for i in range(12)],)
    yield "06-lengths", "one letter, many lengths", \
        (["m" * n for n in (3, 1, 2, 3, 5, 0, 4, 1, 6, 5)],)
    yield "07-neighbouring-letters", "sums and differences of letters that agree", \
        (["bdf", "ace", "cce", "bce", "dbf", "ddd", "cde", "bcg", "eca", "acg", "cga"],)
    yield "08-pairs", "pairs of anagrams, the first ones in front", \
        (["melon", "inch", "tea", "dusty", "lemon", "chin", "eat", "study"],)
    yield "09-long-runs", "strings of two letters, up to 24 of them", \
        (["b" * j + "a" * i if i > j else "a" * i + "b" * j
          for i, j in ((1, 11), (11, 1), (2, 12), (21, 2), (12, 1), (1, 21), (1, 11), (2, 22))]
         + ["ab" * 7 + "a" * 7, "b" * 5 + "a" * 2 + "b" * 7],)


def medium():
    yield "01-families", "groups of different sizes", families(3_001, 120, 8, 4, 9)
    yield "02-few-letters", "strings of three letters", \
        (words(random.Random(3_002), 700, 0, 7, "abc"),)
    yield "03-long-few-letters", "long strings of two letters", \
        families(3_003, 30, 4, 60, 100, "ab")
    yield "04-no-anagrams", "few strings with anagrams", \
        (words(random.Random(3_004), 600, 7, 9),)
    yield "05-equal", "many equal strings", \
        (shuffled(random.Random(3_005), ["abc", "bca", "abd", "", "dab", "cc"] * 150),)
    yield "06-end-of-the-alphabet", "long strings of late letters", \
        families(3_006, 40, 3, 20, 90, "vwxyz")
    rng = random.Random(3_007)
    counts = [1, 2, 11, 12, 21, 22]
    yield "07-three-letters", "strings of three letters, very unequal numbers of them", \
        (["".join(shuffled(rng, "".join(c * counts[int(rng.random() * 6)] for c in "abc")))
          for _ in range(180)],)


def large():
    yield Generated("01-few-anagrams", "the most strings, few with anagrams",
                    "words", MAX_COUNT, 4_001)
    yield Generated("02-families", "many strings, groups of different sizes",
                    "families", 25_000, 4_002)
    yield Generated("03-short", "the most strings, all very short", "short", MAX_COUNT, 4_003)
    yield Generated("04-longest", "long strings of few letters", "long", 2_000, 4_004)
    yield Generated("05-one-group", "many strings, a single group",
                    "one-group", 20_000, 4_005)


def check(strs):
    assert 1 <= len(strs) <= MAX_COUNT
    assert all(re.fullmatch("[a-z]*", text) and len(text) <= MAX_LENGTH for text in strs)
    assert sum(map(len, strs)) <= MAX_LETTERS


def tests(rows):
    return [Test(name, hint, arguments) for name, hint, arguments in rows]


if __name__ == "__main__":
    Package(
        __file__, tests(samples()),
        [
            Group("1-edge", "Shortest and longest strings, equal strings, keys that collide.",
                  tests(edge())),
            Group("2-small", "Up to 20 strings.", tests(small())),
            Group("3-medium", "Up to 900 strings.", tests(medium())),
            Group("4-large", "Up to 30000 strings; comparing with each group is too slow.",
                  list(large())),
        ],
        oracle.solve, check, accepts=oracle.same,
    ).main(sys.argv[1:])
