#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py. Needs numpy."""

import random
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 99_999
LOW, HIGH = -(2**63), 2**63 - 1


def check(nums):
    assert 1 <= len(nums) <= MAX_COUNT and len(nums) % 2 == 1
    assert all(LOW <= num <= HIGH for num in nums)
    assert sorted(Counter(nums).values())[:2] in ([1], [1, 2])
    assert max(Counter(nums).values()) <= 2


def shuffled(rng, items):
    return [item for _, item in sorted((rng.random(), item) for item in items)]


def some(seed, pairs, low, high):
    """Random pairs and a single number, all mixed up."""
    rng = random.Random(seed)
    known = []
    while len(known) <= pairs:
        num = low + int(rng.random() * 2**53) * (high - low) // 2**53
        if num not in known:
            known.append(num)
    return shuffled(rng, known + known[1:])


def test(name, hint, nums):
    return Test(name, hint, (nums,))


def samples():
    return [
        test("01-two-pairs", "", [7, 4, 9, 4, 7]),
        test("02-signs", "", [-5, 5, 0, 5, 0]),
        test("03-alone", "", [12]),
    ]


def edge():
    return [
        test("01-one", "a single element", [6]),
        test("02-zero", "a single element", [0]),
        test("03-smallest", "a single element", [LOW]),
        test("04-largest", "a single element", [HIGH]),
        test("05-first", "three elements", [3, 8, 8]),
        test("06-middle", "three elements", [8, 3, 8]),
        test("07-last", "three elements", [8, 8, 3]),
        test("08-zero-is-single", "zero among others", [4, 0, -4, 4, -4]),
        test("09-zeros", "zero among others", [0, -1, 0]),
        test("10-opposites", "a number and its opposite", [3, -3, 3]),
        test("11-minus-one", "small numbers of both signs", [1, 2, -1, 1, 2]),
        test("12-extremes", "the smallest and the largest numbers",
             [HIGH, LOW, HIGH, LOW + 1, LOW]),
        test("13-large-sum", "large numbers", [HIGH, HIGH - 1, HIGH - 2, HIGH, HIGH - 1]),
        test("14-large-negative-sum", "large negative numbers",
             [LOW, LOW + 1, LOW + 7, LOW, LOW + 1]),
        test("15-upper-bits", "numbers that are multiples of a large one",
             [2**32, 3 * 2**32, 5 * 2**32, 3 * 2**32, 2**32]),
        test("16-largest-is-single", "the single one is the largest", [1, 9, 5, 5, 1]),
        test("17-smallest-is-single", "the single one is the smallest", [7, 2, 9, 7, 9]),
        test("18-far-apart", "partners far apart", [10, 20, 30, 40, 50, 40, 30, 20, 10]),
        test("19-same-order", "partners in the same order", [1, 2, 3, 4, 5, 1, 2, 3, 4]),
        test("20-negative", "negative numbers only", [-6, -2, -9, -2, -6]),
    ]


def small():
    return [
        test("01-random-a", "random numbers", some(2_001, 4, 0, 20)),
        test("02-random-b", "random numbers", some(2_002, 8, -20, 20)),
        test("03-neighbours", "partners side by side", [5, 5, 1, 1, 7, 7, 3, 9, 9, 2, 2]),
        test("04-ascending", "in ascending order", [-4, -4, -1, -1, 0, 0, 2, 2, 6, 6, 11]),
        test("05-powers", "powers of two", [1, 2, 4, 8, 16, 32, 64, 32, 16, 8, 4, 2, 1]),
        test("06-wide", "numbers from the whole range", some(2_006, 8, LOW, HIGH)),
        test("07-negative", "negative numbers only", some(2_007, 9, -99, -1)),
    ]


def medium():
    return [
        test("01-random", "random numbers", some(3_001, 400, -999, 999)),
        test("02-wide", "numbers from the whole range", some(3_002, 300, LOW, HIGH)),
        test("03-upper-half", "large numbers", some(3_003, 300, HIGH // 2, HIGH)),
        test("04-small", "all numbers of a small range", some(3_004, 500, 0, 501)),
    ]


def large():
    return [
        Generated("01-wide", "the longest array, numbers from the whole range",
                  "wide", MAX_COUNT, 4_001),
        Generated("02-same-order", "the longest array, partners in the same order",
                  "same-order", MAX_COUNT, 4_002),
        Generated("03-ascending", "the longest array, in ascending order",
                  "ascending", MAX_COUNT, 4_003),
        Generated("04-mirrored", "a long array, partners in opposite order",
                  "mirrored", 90_001, 4_004),
        Generated("05-upper-bits", "the longest array, multiples of a large number",
                  "upper-bits", MAX_COUNT, 4_005),
        Generated("06-opposites", "the longest array, numbers of both signs",
                  "opposites", MAX_COUNT, 4_006),
    ]


GROUPS = [
    Group("1-edge", "One and three elements, signs, extreme numbers.", edge()),
    Group("2-small", "Up to 20 elements.", small()),
    Group("3-medium", "Up to 1001 elements.", medium()),
    Group("4-large", "Up to 99999 elements; quadratic time is too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
