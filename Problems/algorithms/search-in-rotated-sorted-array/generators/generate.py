#!/usr/bin/env python3
"""Writes the tests of Search in Rotated Sorted Array; see Problems/authoring.py."""

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


def check(nums, target):
    assert 1 <= len(nums) <= MAX_COUNT
    assert all(type(num) is int and abs(num) <= MAX_VALUE for num in [*nums, target])
    assert oracle.is_rotation(nums)


def rotated(seed, count, low, high, moved):
    """Random different numbers in order, the first `moved` of them at the end."""
    rng = random.Random(seed)
    found = set()
    while len(found) < count:
        found.add(low + int(rng.random() * (high - low + 1)))
    ranked = sorted(found)
    return ranked[moved:] + ranked[:moved]


def at(nums, position):
    return nums, nums[position]


def missing(nums, position):
    """Not in nums, but just above the number there."""
    target = nums[position] + 1
    while target in nums:
        target += 1
    return nums, target


def test(name, hint, pair):
    return Test(name, hint, pair)


TOP = MAX_VALUE

SAMPLES = [
    test("01-found", "", ([12, 15, 20, 2, 5, 9], 5)),
    test("02-not-found", "", ([12, 15, 20, 2, 5, 9], 10)),
    test("03-sorted", "", ([-6, -1, 0, 7], -6)),
]

EDGE = [
    test("01-single", "a single number", ([4], 4)),
    test("02-single-missing", "a single number", ([4], 3)),
    test("03-two-a", "two numbers", ([1, 3], 1)),
    test("04-two-b", "two numbers", ([1, 3], 3)),
    test("05-two-c", "two numbers", ([3, 1], 1)),
    test("06-two-d", "two numbers", ([3, 1], 3)),
    test("07-two-missing", "two numbers", ([3, 1], 2)),
    test("08-three-a", "three numbers", ([5, 1, 3], 5)),
    test("09-three-b", "three numbers", ([3, 5, 1], 1)),
    test("10-three-c", "three numbers", ([5, 1, 3], 3)),
    test("11-sorted-last", "no number was moved", ([2, 4, 6, 8, 10], 10)),
    test("12-sorted-missing", "no number was moved", ([2, 4, 6, 8, 10], 11)),
    test("13-below-all", "the target is smaller than all numbers", ([6, 8, 10, 2, 4], 1)),
    test("14-above-all", "the target is larger than all numbers", ([6, 8, 10, 2, 4], 12)),
    test("15-largest-and-smallest", "the largest and the smallest numbers",
         ([0, TOP - 1, TOP, -TOP, 1 - TOP], -TOP)),
    test("16-largest", "the largest and the smallest numbers",
         ([0, TOP - 1, TOP, -TOP, 1 - TOP], TOP)),
    test("17-zero-missing", "negative and positive numbers", ([4, 7, -9, -2, 2], 0)),
    test("18-first", "six numbers", ([9, 11, 1, 3, 5, 7], 9)),
]

SMALL = [
    test("01-smallest", "20 numbers", at(rotated(2_001, 20, -99, 99, 7), 13)),
    test("02-largest", "20 numbers", at(rotated(2_002, 20, -99, 99, 7), 12)),
    test("03-one-moved", "one number was moved", at(rotated(2_003, 15, 0, 40, 1), 14)),
    test("04-all-but-one", "all numbers but one were moved", at(rotated(2_004, 15, 0, 40, 14), 1)),
    test("05-missing", "the target does not occur", missing(rotated(2_005, 18, -500, 500, 5), 3)),
    test("06-dense", "numbers without gaps", at(rotated(2_006, 20, 1, 20, 11), 15)),
    test("07-last", "19 numbers", at(rotated(2_007, 19, -TOP, TOP, 9), 18)),
    test("08-second", "16 numbers", at(rotated(2_008, 16, -60, 60, 4), 1)),
]

MEDIUM = [
    test("01-left", "500 numbers", at(rotated(3_001, 500, -9_999, 9_999, 120), 77)),
    test("02-right", "500 numbers", at(rotated(3_002, 500, -9_999, 9_999, 300), 411)),
    test("03-missing", "the target does not occur",
         missing(rotated(3_003, 800, -TOP, TOP, 333), 470)),
    test("04-sorted", "no number was moved", at(rotated(3_004, 700, -TOP, TOP, 0), 650)),
    test("05-dense", "numbers without gaps", at(rotated(3_005, 1_000, 1, 1_000, 999), 1)),
]

LARGE = [
    Generated("01-found", "the most numbers, without gaps", "dense", MAX_COUNT, 4_001),
    Generated("02-missing", "the most numbers, the target does not occur",
              "missing", MAX_COUNT, 4_002),
    Generated("03-smallest", "many numbers", "smallest", 90_001, 4_003),
    Generated("04-sorted", "the most numbers, none was moved", "sorted", MAX_COUNT, 4_004),
    Generated("05-last", "many numbers", "last", 99_999, 4_005),
]

GROUPS = [
    Group("1-edge", "Up to six numbers, targets at the ends, extreme values.", EDGE),
    Group("2-small", "Up to 20 numbers.", SMALL),
    Group("3-medium", "Up to 1000 numbers.", MEDIUM),
    Group("4-large", "Up to 100000 numbers.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
