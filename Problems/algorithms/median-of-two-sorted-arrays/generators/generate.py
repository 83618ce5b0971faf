#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 80_000
MAX_VALUE = 1_000_000_000


def check(nums1, nums2):
    assert len(nums1) <= MAX_COUNT and len(nums2) <= MAX_COUNT
    assert nums1 or nums2
    for nums in (nums1, nums2):
        assert nums == sorted(nums)
        assert all(abs(num) <= MAX_VALUE for num in nums)


def some(seed, count, low, high):
    """Sorted random numbers."""
    rng = random.Random(seed)
    return sorted(low + int(rng.random() * (high - low + 1)) for _ in range(count))


def test(name, hint, nums1, nums2):
    return Test(name, hint, (nums1, nums2))


def samples():
    return [
        test("01-odd-count", "", [1, 6, 10], [4, 7]),
        test("02-even-count", "", [2, 8], [3, 15]),
        test("03-one-empty", "", [], [-6, -1]),
    ]


def edge():
    top = MAX_VALUE
    return [
        test("01-one-number", "a single number in all", [7], []),
        test("02-one-number-second", "a single number in all", [], [-4]),
        test("03-one-each", "one number in each array", [5], [2]),
        test("04-negative-mean", "one number in each array", [-3], [-2]),
        test("05-largest", "the largest numbers", [top], [top]),
        test("06-smallest", "the smallest numbers", [-top, -top], [-top]),
        test("07-opposite", "the smallest number and the largest", [top], [-top]),
        test("08-large-neighbours", "large numbers that differ by one", [top], [top - 1]),
        test("09-second-above", "all numbers of one array lie above those of the other",
             [1, 2, 3], [7, 8, 9, 12]),
        test("10-second-below", "all numbers of one array lie above those of the other",
             [20, 31], [1, 4, 5, 9]),
        test("11-one-in-the-middle", "one number against many", [50], [10, 23, 90, 105]),
        test("12-one-outside", "one number against many", [2, 4, 6, 9, 11], [-80]),
        test("13-all-equal", "all numbers are equal", [4, 4, 4], [4, 4]),
        test("14-many-equal", "some numbers repeat", [1, 1, 1, 1, 9], [2, 2]),
        test("15-second-empty", "one array is empty", [-9, -2, 3, 8, 14, 21], []),
    ]


def small():
    return [
        test("01-random-odd", "random numbers", some(2_001, 5, -20, 20), some(2_002, 6, -20, 20)),
        test("02-random-even", "random numbers", some(2_003, 7, -30, 30), some(2_004, 7, -30, 30)),
        test("03-negative", "negative numbers only",
             some(2_005, 4, -60, -1), some(2_006, 8, -60, -1)),
        test("04-longer-first", "arrays of rather different sizes",
             some(2_007, 17, -99, 99), some(2_008, 2, -99, 99)),
        test("05-longer-second", "arrays of rather different sizes",
             some(2_009, 3, -99, 99), some(2_010, 16, -99, 99)),
        test("06-few-values", "few different numbers, many repeats",
             some(2_011, 9, 1, 3), some(2_012, 10, 2, 4)),
        test("07-wide", "numbers from the whole range",
             some(2_013, 10, -MAX_VALUE, MAX_VALUE), some(2_014, 10, -MAX_VALUE, MAX_VALUE)),
        test("08-inside", "the numbers of one array lie close together",
             [-90, -71, -8, 40, 66, 95], [3, 4, 5, 6, 8]),
        test("09-alternating", "the arrays alternate",
             [k * 10 for k in range(8)], [k * 10 + 5 for k in range(8)]),
    ]


def medium():
    return [
        test("01-random", "random numbers",
             some(3_001, 500, -999, 999), some(3_002, 501, -999, 999)),
        test("02-large-numbers", "large numbers, all of them close together",
             some(3_003, 300, 999_999_000, MAX_VALUE), some(3_004, 300, 999_999_000, MAX_VALUE)),
        test("03-nothing-shared", "all numbers of one array lie above those of the other",
             some(3_005, 400, 500, 999), some(3_006, 600, -999, 499)),
        test("04-lopsided", "one array is much longer than the other",
             some(3_007, 12, -99, 99), some(3_008, 1_200, -999, 999)),
        test("05-few-values", "few different numbers, many repeats",
             some(3_009, 900, 0, 5), some(3_010, 700, 3, 8)),
        test("06-one-empty", "one array is empty", some(3_011, 800, -9_999, 9_999), []),
    ]


def large():
    return [
        Generated("01-mixed", "longest arrays, random numbers", "mixed", MAX_COUNT, 4_001),
        Generated("02-wide", "long arrays, numbers from the whole range", "wide", 50_000, 4_002),
        Generated("03-second-below", "longest arrays, with no range of numbers in common",
                  "below", MAX_COUNT, 4_003),
        Generated("04-second-above", "long arrays, with no range of numbers in common",
                  "above", MAX_COUNT, 4_004),
        Generated("05-few-values", "long arrays, few different numbers",
                  "few-values", MAX_COUNT, 4_005),
        Generated("06-lone-number", "the longest array against a single number",
                  "lone", MAX_COUNT, 4_006),
    ]


GROUPS = [
    Group("1-edge", "Single numbers, empty arrays, extreme values, equal numbers.", edge()),
    Group("2-small", "Up to 20 numbers.", small()),
    Group("3-medium", "Up to 1600 numbers.", medium()),
    Group("4-large", "Up to 80000 numbers in each array; quadratic time is too slow.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
