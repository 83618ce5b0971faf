#!/usr/bin/env python3
"""Writes the tests of Top K Frequent Elements; see Problems/authoring.py. Needs numpy."""

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

asked = []


def check(nums, k):
    assert 1 <= len(nums) <= MAX_COUNT and 1 <= k <= len(set(nums))
    assert all(type(num) is int and abs(num) <= MAX_VALUE for num in nums)


def solve(nums, k):
    asked[:] = nums, k
    return oracle.solve(nums, k)


def accepts(want, got):
    """Any right choice. authoring.py asks this right after it called solve."""
    return oracle.is_right(*asked, got)


def shuffled(rng, items):
    items = list(items)
    for last in range(len(items) - 1, 0, -1):
        other = int(rng.random() * (last + 1))
        items[last], items[other] = items[other], items[last]
    return items


def with_counts(seed, counts, low=1, high=99):
    """Random numbers, all different, each as often as `counts` says, mixed up."""
    rng = random.Random(seed)
    names = {}
    while len(names) < len(counts):
        names[low + int(rng.random() * (high - low + 1))] = True
    return shuffled(rng, [name for name, count in zip(names, counts) for _ in range(count)])


def uniform(seed, count, low, high):
    rng = random.Random(seed)
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def skewed(seed, count, high):
    """Small numbers are more frequent than large ones."""
    rng = random.Random(seed)
    return [int(rng.random() * rng.random() * rng.random() * high) for _ in range(count)]


def test(name, hint, nums, k):
    return Test(name, hint, (nums, k))


TOP = MAX_VALUE

SAMPLES = [
    Test("01-two-of-four", "", ([4, 9, 4, 7, 9, 4, 2], 2), [4, 9]),
    Test("02-all", "", ([5, -1, 8, 8, -1, 8], 3), [8, -1, 5]),
    Test("03-tie", "", ([6, 3, 6, 1, 3, 1, 0], 1), [6]),
]

EDGE = [
    test("01-single", "the shortest array", [3], 1),
    test("02-all-equal", "all numbers are equal", [8, 8, 8, 8], 1),
    test("03-two-of-two", "two numbers, both asked for", [1, 2], 2),
    test("04-one-of-two", "two different numbers, one asked for", [7, 5, 5], 1),
    test("05-all-different", "all numbers are different, all asked for", [4, -2, 9, 0, 6], 5),
    test("06-some-of-different", "all numbers are different, some asked for",
         [4, -2, 9, 0, 6], 3),
    test("07-rare-first", "the first numbers are the rare ones", [2, 1, 8, 8, 8, 5, 5], 2),
    test("08-rare-last", "the last numbers are the rare ones", [5, 5, 8, 8, 8, 1, 2], 2),
    test("09-small-number-wins", "the frequent numbers are the smallest",
         [-9, 40, -9, 30, -8, -8, 20, -9], 2),
    test("10-large-number-wins", "the frequent numbers are the largest",
         [40, 1, 40, 2, 41, 3, 41, 40], 2),
    test("11-negative", "negative numbers only", [-6, -2, -6, -3, -2, -6], 1),
    test("12-extremes", "the largest and the smallest numbers",
         [TOP, -TOP, TOP, 1 - TOP, -TOP, TOP - 1, TOP], 2),
    test("13-zero", "zero among other numbers", [0, 5, 0, -5, 5, 0], 1),
    test("14-spread", "the most frequent number never stands beside itself",
         [4, 7, 7, 4, 9, 4, 1, 1, 4, 2, 4], 1),
    test("15-two-tied", "two numbers tied for all places", [5, 6, 6, 5, 1, 2], 2),
    test("16-three-tied", "three numbers tied for two places", [5, 6, 7, 7, 6, 5, 1], 2),
    test("17-tie-behind-first", "one clear winner and a tie behind it",
         [3, 3, 3, 1, 1, 2, 2, 9, 9], 2),
    test("18-tie-for-first", "a tie for the first places and a third number",
         [3, 3, 8, 8, 1, 3, 8, 1, 2], 3),
]

SMALL = [
    test("01-distinct-counts", "all counts are different",
         with_counts(2_001, [6, 5, 4, 3, 2, 1]), 3),
    test("02-ties", "counts that repeat", with_counts(2_002, [4, 4, 3, 3, 3, 2]), 4),
    test("03-random", "random numbers", uniform(2_003, 20, 1, 6), 2),
    test("04-one-less", "all numbers but one asked for", with_counts(2_004, [3, 3, 3, 1, 2]), 4),
    test("05-negative", "negative and positive numbers",
         with_counts(2_005, [5, 4, 3, 2, 1], -50, 50), 2),
    test("06-one-winner", "one number occurs more often than all others",
         with_counts(2_006, [2] + [1] * 15), 1),
    test("07-wide", "numbers from the whole range",
         with_counts(2_007, [5, 3, 3, 2, 2, 1], -TOP, TOP), 4),
    test("08-close-counts", "counts that differ by one", with_counts(2_008, [5, 6, 5, 6]), 2),
]

MEDIUM = [
    test("01-skewed", "small numbers are more frequent", skewed(3_001, 900, 60), 8),
    test("02-random", "random numbers", uniform(3_002, 1_000, -200, 200), 40),
    test("03-distinct-counts", "all counts are different",
         with_counts(3_003, list(range(1, 40)), -999, 999), 20),
    test("04-ties", "many numbers with the same counts",
         with_counts(3_004, [3] * 100 + [2] * 200, 1, 9_999), 150),
    test("05-half", "one number is half of all",
         with_counts(3_005, [400] + [1] * 400, 1, 9_999), 1),
    test("06-wide", "numbers from the whole range",
         with_counts(3_006, [9] * 5 + [8] * 20 + [7] * 30, -TOP, TOP), 15),
]

LARGE = [
    Generated("01-different", "the longest array, all numbers are different",
              "different", MAX_COUNT, 4_001),
    Generated("02-skewed", "the longest array, small numbers are more frequent",
              "skewed", MAX_COUNT, 4_002),
    Generated("03-pairs", "a long array, many numbers with the same counts",
              "pairs", 95_000, 4_003),
    Generated("04-few-values", "the longest array, few different numbers",
              "few-values", MAX_COUNT, 4_004),
    Generated("05-all-equal", "the longest array, all numbers are equal",
              "all-equal", MAX_COUNT, 0),
    Generated("06-staircase", "a long array, all counts are different", "staircase", 90_000, 4_006),
]

GROUPS = [
    Group("1-edge", "Shortest arrays, extreme values, ties at each place.", EDGE),
    Group("2-small", "Up to 25 numbers.", SMALL),
    Group("3-medium", "Up to 1000 numbers.", MEDIUM),
    Group("4-large", "Up to 100000 numbers; a pass for each different number is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts).main(sys.argv[1:])
