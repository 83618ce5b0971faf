#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 100_000
MAX_VALUE = 1_000_000_000


def check(nums):
    assert 1 <= len(nums) <= MAX_COUNT
    assert all(abs(num) <= MAX_VALUE for num in nums)


def some(seed, count, low, high):
    """Random numbers."""
    rng = random.Random(seed)
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def test(name, hint, nums):
    return Test(name, hint, (nums,))


def samples():
    return [
        test("01-one-taken-along", "", [3, -5, 4, -1, 6, -7, 2]),
        test("02-all-negative", "", [-8, -3, -5]),
    ]


def edge():
    top = MAX_VALUE
    return [
        test("01-one-positive", "a single number", [5]),
        test("02-one-negative", "a single number", [-5]),
        test("03-zero", "a single number", [0]),
        test("04-smallest-number", "a single number, the smallest one", [-top]),
        test("05-two-positive", "two numbers", [2, 9]),
        test("06-mixed", "two numbers", [-4, 9]),
        test("07-mixed-too", "two numbers", [9, -4]),
        test("08-two-negative", "two numbers", [-7, -2]),
        test("09-all-positive", "positive numbers only", [4, 1, 7, 2, 5]),
        test("10-all-negative", "negative numbers only", [-6, -2, -9, -2, -11, -4]),
        test("11-negative-and-zero", "no number is positive", [-3, -1, 0, -2]),
        test("12-zeros", "zeros", [0, 0, 0, 0]),
        test("13-at-the-end", "the best part is at the end", [1, -9, 2, 3, 4]),
        test("14-at-the-beginning", "the best part is at the beginning", [4, 3, 2, -9, 1, 6, -8]),
        test("15-two-hills", "two hills and a shallow valley", [5, 5, -3, 6, 6]),
        test("16-deep-valley", "two hills and a deep valley", [5, 5, -30, 6, 5]),
        test("17-largest", "the largest numbers", [top] * 9),
        test("18-extremes", "the smallest and the largest numbers",
             [-top, top, top, -top, top, top, top, -top]),
        test("19-ends", "the numbers at both ends are large", [9, -5, 1, -6, 10]),
    ]


def small():
    return [
        test("01-random-a", "random numbers", some(2_001, 10, -9, 9)),
        test("02-random-b", "random numbers", some(2_002, 15, -20, 20)),
        test("03-mostly-negative", "random numbers, most of them negative",
             some(2_003, 20, -20, 6)),
        test("04-mostly-positive", "random numbers, most of them positive",
             some(2_004, 20, -9, 20)),
        test("05-alternating", "signs that take turns",
             [num if i % 2 else -num for i, num in enumerate(some(2_005, 18, 1, 30))]),
        test("06-wide", "numbers from the whole range", some(2_006, 20, -MAX_VALUE, MAX_VALUE)),
        test("07-negative", "negative numbers only", some(2_007, 20, -99, -10)),
    ]


def medium():
    return [
        test("01-random", "random numbers", some(3_001, 1_000, -999, 999)),
        test("02-negative", "negative numbers only", some(3_002, 800, -9_999, -1)),
        test("03-mostly-negative", "random numbers, most of them negative",
             some(3_003, 1_500, -99, 60)),
        test("04-wide", "numbers from the whole range", some(3_004, 500, -MAX_VALUE, MAX_VALUE)),
        test("05-signs", "ones and minus ones", [2 * bit - 1 for bit in some(3_005, 2_000, 0, 1)]),
    ]


def large():
    return [
        Generated("01-random", "the longest array, random numbers", "random", MAX_COUNT, 4_001),
        Generated("02-negative", "the longest array, negative numbers only",
                  "negative", MAX_COUNT, 4_002),
        Generated("03-largest", "the longest array, the largest numbers",
                  "largest", MAX_COUNT, 4_003),
        Generated("04-hills", "a long array with hills and valleys", "hills", 90_000, 4_004),
        Generated("05-signs", "the longest array, ones and minus ones",
                  "signs", MAX_COUNT, 4_005),
        Generated("06-needle", "the longest array, a small best part", "needle", MAX_COUNT, 4_006),
    ]


GROUPS = [
    Group("1-edge", "Single numbers, no positive numbers, best parts at the ends.", edge()),
    Group("2-small", "Up to 20 numbers.", small()),
    Group("3-medium", "Up to 2000 numbers.", medium()),
    Group("4-large", "Up to 100000 numbers; quadratic time is too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
