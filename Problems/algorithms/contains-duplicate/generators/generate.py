#!/usr/bin/env python3
"""Writes the tests of Contains Duplicate; see Problems/authoring.py. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 100_000
MAX_VALUE = 1_000_000_000


def check(nums):
    assert 1 <= len(nums) <= MAX_COUNT
    assert all(type(num) is int and abs(num) <= MAX_VALUE for num in nums)


def different(seed, count, low, high):
    """Random numbers that are all different, in random order."""
    rng = random.Random(seed)
    found = {}
    while len(found) < count:
        found[low + int(rng.random() * (high - low + 1))] = True
    return list(found)


def uniform(seed, count, low, high):
    rng = random.Random(seed)
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def with_repeat(nums, source, target):
    """The same numbers, but the one at `source` also stands at `target`."""
    nums = list(nums)
    nums[target] = nums[source]
    return nums


def test(name, hint, nums):
    return Test(name, hint, (nums,))


TOP = MAX_VALUE

SAMPLES = [
    test("01-apart", "", [7, 12, 3, 12, 5]),
    test("02-different", "", [4, -4, 40, 0]),
    test("03-several", "", [6, 1, 6, 6, 1]),
]

EDGE = [
    test("01-single", "the shortest array", [5]),
    test("02-single-zero", "the shortest array", [0]),
    test("03-two-equal", "two numbers", [9, 9]),
    test("04-two-different", "two numbers", [8, 9]),
    test("05-first-and-last", "six numbers", [3, 8, -2, 11, 5, 3]),
    test("06-last-two", "six numbers", [6, 2, 9, 1, 4, 4]),
    test("07-first-two", "six numbers", [4, 4, 9, 1, 6, 2]),
    test("08-second-and-last", "the first number is not the one that matters",
         [30, 14, 25, 7, 14]),
    test("09-zero-once", "zero among other numbers", [3, 0, -1, 2]),
    test("10-zero-twice", "zero among other numbers", [0, 7, -5, 0]),
    test("11-signs", "numbers and their opposites", [-3, 2, 3, -2, 1, -1]),
    test("12-extremes", "the largest and the smallest numbers",
         [TOP, -TOP, TOP - 1, 1 - TOP, 0]),
    test("13-extreme-twice", "the largest and the smallest numbers",
         [-TOP, TOP, 1, TOP - 1, -TOP]),
    test("14-three-times", "a number that occurs three times", [8, 1, 8, 3, 8]),
    test("15-all-equal", "all numbers are equal", [-7] * 7),
    test("16-close", "large numbers that are close together",
         [16_777_216, 16_777_217, 33_554_433, 33_554_432, 999_999_999, TOP]),
    test("17-negative", "negative numbers only", [-5, -2, -9, -2]),
]

SMALL = [
    test("01-different-a", "random numbers", different(2_001, 12, -20, 20)),
    test("02-birthday", "random numbers", uniform(2_002, 10, 1, 30)),
    test("03-ascending", "ascending numbers", list(range(-6, 12))),
    test("04-descending", "descending numbers", [19, 17, 14, 11, 11, 6, 2, -1]),
    test("05-wide", "numbers from the whole range", different(2_005, 20, -TOP, TOP)),
    test("06-permutation", "the numbers from 1 on in random order", different(2_006, 20, 1, 20)),
    test("07-one-repeat", "the numbers from 1 on in random order, but one of them",
         with_repeat(different(2_007, 20, 1, 20), 3, 15)),
    test("08-strides", "numbers that end in the same digits",
         [256 * i for i in (5, -3, 0, 8, 1, 16, 4, -8, 2)]),
]

MEDIUM = [
    test("01-different", "500 numbers from a small range", different(3_001, 500, -400, 400)),
    test("02-far-apart", "700 numbers", with_repeat(different(3_002, 700, -TOP, TOP), 0, 699)),
    test("03-birthday", "1200 random numbers", uniform(3_003, 1_200, -TOP, TOP)),
    test("04-three-times", "900 numbers, one of them three times",
         with_repeat(with_repeat(different(3_004, 900, -9_999, 9_999), 120, 500), 500, 800)),
    test("05-strides", "numbers that end in the same digits",
         [65_536 * i for i in different(3_005, 800, -9_999, 9_999)]),
]

LARGE = [
    Generated("01-ascending", "the longest array, ascending numbers", "ascending", MAX_COUNT, 0),
    Generated("02-wide", "the longest array, numbers from the whole range",
              "wide", MAX_COUNT, 4_002),
    Generated("03-dense", "the longest array, numbers from a small range",
              "dense", MAX_COUNT, 4_003),
    Generated("04-middle-and-end", "the longest array, numbers from a small range",
              "middle-and-end", MAX_COUNT, 4_004),
    Generated("05-signs", "the longest array, each number with its opposite",
              "signs", MAX_COUNT, 4_005),
    Generated("06-all-equal", "a long array, all numbers are equal", "all-equal", 50_000, 0),
]

GROUPS = [
    Group("1-edge", "Shortest arrays, zeros, extreme values, repeats at each place.", EDGE),
    Group("2-small", "Up to 20 numbers.", SMALL),
    Group("3-medium", "Up to 1200 numbers.", MEDIUM),
    Group("4-large", "Up to 100000 numbers; comparing all pairs is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
