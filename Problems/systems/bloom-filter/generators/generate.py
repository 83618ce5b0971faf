#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import itertools
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_EXPECTED, MIN_RATE, MAX_RATE, MAX_KEY, MAX_CALLS = 50_000, 0.001, 0.5, 40, 60_000


def check(operations, arguments):
    assert operations[0] == "Bloom" and len(operations) == len(arguments)
    assert 1 <= len(operations) - 1 <= MAX_CALLS
    expected, rate = arguments[0]
    assert 1 <= expected <= MAX_EXPECTED and MIN_RATE <= rate <= MAX_RATE
    added = set()
    for name, given in zip(operations[1:], arguments[1:]):
        assert len(given) == {"bits": 0, "add": 1, "mightContain": 1}[name]
        assert all(len(key) <= MAX_KEY and all(" " <= c <= "~" for c in key) for key in given)
        added.update(given if name == "add" else [])
    assert len(added) <= expected


asked = []


def solve(operations, arguments):
    asked[:] = operations, arguments
    return oracle.solve(operations, arguments)


def accepts(want, got):
    """authoring.py asks this right after it called solve."""
    return oracle.complaint(*asked, got) is None


def calls(expected, rate, *given):
    """A test's arguments: `+key` adds, `?key` asks, `#` asks for the bits."""
    names = {"+": "add", "?": "mightContain", "#": "bits"}
    return (["Bloom"] + [names[one[0]] for one in given],
            [[expected, rate]] + [[one[1:]] if one[0] != "#" else [] for one in given])


def filled(expected, rate, added, absent, seed, ask=40):
    """Adds all, asks for some of them and for all that are absent, in random order."""
    rng = random.Random(seed)
    questions = ["?" + key for key in rng.sample(added, min(ask, len(added))) + absent]
    rng.shuffle(questions)
    return calls(expected, rate, "#", *["+" + key for key in added], *questions)


def words(seed, count, low=3, high=9, letters="abcdefghijklmnopqrstuvwxyz"):
    """Different random words."""
    rng = random.Random(seed)
    found = {}
    while len(found) < count:
        found["".join(rng.choices(letters, k=rng.randint(low, high)))] = True
    return list(found)


def halves(keys, share=0.35):
    """The keys that are added and those that are not."""
    cut = int(len(keys) * share)
    return keys[:cut], keys[cut:]


def split(seed, expected_share, rate, keys, share=0.35):
    rng = random.Random(seed)
    keys = list(keys)
    rng.shuffle(keys)
    added, absent = halves(keys, share)
    return filled(int(len(added) * expected_share), rate, added, absent, seed + 1)


SAMPLES = [
    Test("01-one-key", "", calls(10, 0.01, "#", "?ada", "+ada", "?ada", "?bob")),
    Test("02-every-other", "",
         calls(4, 0.5, "+red", "+green", "?red", "?blue", "?white", "+red", "?green", "#")),
]

EDGE = [
    Test("01-only-bits", "only the number of bits is asked for", calls(1_100, 0.02, "#")),
    Test("02-empty", "an empty filter",
         calls(100, 0.05, "#", *["?" + word for word in words(1_002, 30)])),
    Test("03-one-key", "a filter for a single key",
         calls(1, 0.1, "?a", "+a", "?a", "+a", "?a", "#", "?b", "?c", "?d", "?e", "?f")),
    Test("04-empty-key", "the empty string is a key",
         calls(5, 0.01, "?", "+", "?", "? ", "?a", "#", "+", "?")),
    Test("05-again", "keys that are added several times",
         calls(3, 0.02, "+one", "+one", "?one", "+two", "+one", "?two", "?one", "+three",
               "+two", "?one", "?two", "?three", "+one", "+two", "+three", "?one", "?two",
               "?three", "?four", "#")),
    Test("06-smallest-rate", "the smallest rate, a few keys",
         calls(4, 0.001, *["+" + key for key in "wxyz"], *["?" + key for key in "wxyzabcdef"],
               "#")),
    Test("07-largest-rate", "the largest rate, one key",
         calls(1, 0.5, "+key", "?key", "+key", "?key", "#", "?yek", "?", "?kye")),
    Test("08-largest", "the largest filter, hardly used",
         calls(50_000, 0.001, "#", "+first", "+second", "?first", "?second", "?third", "#")),
    Test("09-largest-with-rate", "the largest filter with the largest rate",
         calls(50_000, 0.5, "#", "+first", "+second", "?first", "?second", "?third", "#")),
    Test("10-long-keys", "the longest keys, which differ at their ends",
         filled(60, 0.05, ["k" * 38 + f"{i:02}" for i in range(60)],
                ["k" * 37 + f"{i:03}" for i in range(100, 200)], 1_010)),
    Test("11-long-keys-front", "the longest keys, which differ at their beginnings",
         filled(60, 0.05, [f"{i:02}" + "." * 38 for i in range(60)],
                [f"{i:03}" + "." * 37 for i in range(100, 200)], 1_011)),
    Test("12-one-letter", "keys of one character",
         filled(45, 0.1, [chr(32 + 2 * i) for i in range(45)],
                [chr(33 + 2 * i) for i in range(45)], 1_012)),
    Test("13-same-letters", "keys with the same letters in different orders",
         split(1_013, 1, 0.05, ["".join(p) for p in itertools.permutations("abcde")], 0.5)),
    Test("14-case", "keys that differ in upper and lower case",
         filled(64, 0.04, ["".join(p) for p in itertools.product("aA", repeat=6)],
                ["".join(p) for p in itertools.product("aB", repeat=6)][1:], 1_014)),
    Test("15-bits-between", "the number of bits is asked for again and again",
         calls(7, 0.03, "#", "+a", "#", "+b", "#", "?a", "#", "+c", "#", "?q", "#", "?c", "#")),
    Test("16-repeats", "keys of one letter, more or less often",
         filled(20, 0.1, ["a" * i for i in range(0, 40, 2)], ["a" * i for i in range(1, 40, 2)],
                1_016)),
]

SMALL = [
    Test("01-words", "random words", split(2_001, 1, 0.1, words(2_001, 220))),
    Test("02-numbers", "numbers in a row", split(2_002, 1, 0.05, [str(i) for i in range(260)])),
    Test("03-half-full", "half as many keys as expected",
         split(2_003, 2, 0.02, words(2_003, 250))),
    Test("04-many-positives", "a rate of 0.5", split(2_004, 1, 0.5, words(2_004, 280), 0.25)),
    Test("05-few-letters", "words of two letters",
         split(2_005, 1, 0.1, words(2_005, 240, 7, 10, "xy"))),
]

MEDIUM = [
    Generated("01-words", "random words, a rate of 0.01", "words-0.01", 400, 3_001),
    Generated("02-anagrams", "words with the same letters", "anagrams-0.02", 400, 3_002),
    Generated("03-rows", "numbered keys, a rate of 0.3", "rows-0.3", 400, 3_003),
    Generated("04-addresses", "long addresses", "addresses-0.05", 400, 3_004),
]

LARGE = [
    Generated("01-smallest-rate", "very many keys, the smallest rate", "words-0.001", 20_000, 4_003),
    Generated("02-rows", "very many numbered keys", "rows-0.02", 20_000, 4_002),
    Generated("03-words", "very many random words", "words-0.01", 20_000, 4_001),
    Generated("04-largest-rate", "very many keys, the largest rate", "rows-0.5", 19_000, 4_004),
    Generated("05-addresses", "very many long addresses", "addresses-0.1", 12_000, 4_005),
    Generated("06-mixed", "adding and asking in turns", "mixed-0.03", 20_000, 4_006),
]

GROUPS = [
    Group("1-edge", "Empty filters, single keys, long keys, keys that differ by little.", EDGE),
    Group("2-small", "Up to 130 keys.", SMALL),
    Group("3-medium", "400 keys and 1200 questions.", MEDIUM),
    Group("4-large", "Up to 60000 calls; what copies the bits in each call is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts).main(sys.argv[1:])
