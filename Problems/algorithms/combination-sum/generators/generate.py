#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 30
MAX_CANDIDATE = 100
MAX_TARGET = 100
MAX_COMBINATIONS = 5_000


def check(candidates, target):
    assert 1 <= len(candidates) <= MAX_COUNT and len(set(candidates)) == len(candidates)
    assert all(type(one) is int and 1 <= one <= MAX_CANDIDATE for one in candidates)
    assert 1 <= target <= MAX_TARGET
    assert oracle.number(candidates, target) <= MAX_COMBINATIONS


def drawn(seed, count, low, high, target):
    return random.Random(seed).sample(range(low, high + 1), count), target


SAMPLES = [
    Test("01-three-ways", "", ([3, 4, 5], 12)),
    Test("02-single-number", "", ([7, 2, 9], 9)),
    Test("03-none", "", ([4, 6], 7)),
]

EDGE = [
    Test("01-one-and-one", "the smallest input", ([1], 1)),
    Test("02-exactly-one", "one candidate, taken once", ([6], 6)),
    Test("03-one-candidate-often", "one candidate, taken several times", ([3], 12)),
    Test("04-one-candidate-never", "one candidate that does not fit", ([3], 11)),
    Test("05-too-large", "all candidates are too large", ([9, 8, 12], 7)),
    Test("06-some-too-large", "some candidates are too large", ([2, 20, 5, 30], 9)),
    Test("07-descending", "candidates in descending order", ([8, 6, 3, 2], 11)),
    Test("08-large-in-front", "a candidate that is too large stands in front", ([50, 4, 3], 10)),
    Test("09-large-between", "a candidate that is too large stands between others",
         ([2, 40, 3], 8)),
    Test("10-target-is-a-candidate", "the target is a candidate", ([2, 3, 7], 7)),
    Test("11-two-of-a-kind", "a candidate is taken twice", ([5, 4], 10)),
    Test("12-greedy-fails", "the largest candidate does not lead to the target",
         ([7, 5], 10)),
    Test("13-each-once", "each candidate is taken once", ([1, 10, 20], 31)),
    Test("14-same-numbers-other-counts", "the same candidates, taken differently often",
         ([2, 3], 18)),
    Test("15-one-more", "the largest target with one candidate of 1", ([1], MAX_TARGET)),
    Test("16-largest-candidate", "the largest candidate", ([MAX_CANDIDATE, 99, 1], MAX_TARGET)),
    Test("17-last-two", "only the last candidates make the sum", ([10, 8, 3, 5], 11)),
    Test("18-first-and-last", "the first and the last candidate together", ([4, 9, 10, 7], 15)),
    Test("19-no-common-divisor", "a sum that is just out of reach", ([6, 10, 15], 29)),
]

SMALL = [
    Test("01-small-numbers", "small numbers", ([4, 2, 5, 3], 10)),
    Test("02-random", "random candidates", drawn(2_002, 5, 2, 12, 17)),
    Test("03-random", "random candidates", drawn(2_003, 7, 3, 20, 24)),
    Test("04-even", "even candidates", ([8, 2, 6, 4], 16)),
    Test("05-even-and-odd-target", "even candidates and an odd target", ([2, 8, 4, 6], 15)),
    Test("06-with-one", "one of the candidates is 1", ([3, 1, 4], 9)),
    Test("07-powers", "powers of two", ([16, 1, 8, 2, 4], 16)),
    Test("08-random", "random candidates", drawn(2_008, 8, 2, 30, 21)),
]

MEDIUM = [
    Test("01-random", "random candidates", drawn(3_001, 12, 3, 40, 38)),
    Test("02-consecutive", "consecutive numbers", (list(range(12, 3, -1)), 30)),
    Test("03-most-candidates", "the most candidates, most of them too large",
         drawn(3_003, 30, 5, 90, 45)),
    Test("04-large-candidates", "large candidates", drawn(3_004, 25, 20, 100, 100)),
    Test("05-coins", "coins", ([50, 20, 10, 5, 2], 50)),
    Test("06-none", "no combination", ([6, 12, 18, 24, 30, 36, 42, 48], 95)),
]

LARGE = [
    Generated("01-one-two-three", "many small numbers make the sum", "up-to", 3, 100),
    Generated("02-coins", "coins, the largest target", "coins", 6, 100),
    Generated("03-consecutive", "the most candidates, many combinations", "from-two", 30, 38),
    Generated("04-even", "the most candidates, no combination", "even", 30, 81),
    Generated("05-primes", "prime numbers, the largest target", "primes", 23, 100),
    Generated("06-one-to-four", "many small numbers make the sum", "up-to", 4, 60),
]

GROUPS = [
    Group("1-edge", "Few candidates; one and none, too large ones, any order.", EDGE),
    Group("2-small", "Targets up to 24.", SMALL),
    Group("3-medium", "Up to 30 candidates, few combinations.", MEDIUM),
    Group("4-large", "Up to 4562 combinations; trying all orders or all counts is too slow.",
          LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=oracle.same).main(sys.argv[1:])
