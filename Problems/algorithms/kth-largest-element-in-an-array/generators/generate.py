#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy; see authoring.py."""

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


def check(nums, k):
    assert 1 <= len(nums) <= MAX_COUNT and 1 <= k <= len(nums)
    assert all(type(value) is int and abs(value) <= MAX_VALUE for value in nums)


def noise(seed, count, low, high, k):
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in range(count)], k


def shuffled(seed, nums):
    rng, nums = random.Random(seed), list(nums)
    rng.shuffle(nums)
    return nums


SAMPLES = [
    Test("01-second-of-five", "", ([4, 9, 1, 7, 3], 2)),
    Test("02-equal-elements", "", ([5, 8, 2, 8, 5, 8], 4)),
    Test("03-last-place", "", ([-6, -2, -4], 3)),
]

EDGE = [
    Test("01-single", "a single element", ([7], 1)),
    Test("02-largest-of-two", "two elements", ([3, 5], 1)),
    Test("03-smallest-of-two", "two elements", ([3, 5], 2)),
    Test("04-first-place", "the first place", ([2, 11, 5, 3, 7], 1)),
    Test("05-last-place", "the last place", ([5, 2, 11, 3, 7], 5)),
    Test("06-largest-often", "the largest element occurs several times", ([9, 4, 9, 9, 1], 2)),
    Test("07-behind-the-equal", "the place behind equal elements", ([9, 4, 9, 9, 1], 4)),
    Test("08-more-places-than-values", "few values, a late place", ([2, 1, 2, 1, 2, 1], 5)),
    Test("09-negative", "negative numbers only", ([-8, -3, -5, -12], 2)),
    Test("10-around-zero", "numbers on both sides of zero", ([0, -1, 1, -2, 2, 0], 4)),
    Test("11-minus-one", "numbers on both sides of zero", ([-1, 0, -1, -2], 2)),
    Test("12-widest", "the largest and the smallest numbers",
         ([-MAX_VALUE, MAX_VALUE, 0, MAX_VALUE - 1, -MAX_VALUE + 1], 4)),
    Test("13-smallest-number", "the largest and the smallest numbers",
         ([MAX_VALUE, -MAX_VALUE], 2)),
    Test("14-ascending", "elements in ascending order", ([1, 2, 3, 4, 5, 6, 7, 8], 3)),
    Test("15-descending", "elements in descending order", ([8, 7, 6, 5, 4, 3, 2, 1], 3)),
    Test("16-digits", "numbers of one and of several digits", ([9, 10, 100, 25, 3, 1_000], 3)),
    Test("17-large-comes-late", "the largest elements come last", ([1, 2, 3, 50, 40, 60], 2)),
    Test("18-middle", "the place in the middle", ([13, 2, 8, 21, 1, 5, 3], 4)),
]

SMALL = [
    Test("01-random", "random numbers", noise(2_001, 12, -50, 50, 5)),
    Test("02-few-values", "random numbers, few different ones", noise(2_002, 15, 1, 4, 9)),
    Test("03-two-values", "two different numbers", noise(2_003, 20, 0, 1, 10)),
    Test("04-random-late", "random numbers, a late place", noise(2_004, 20, -1_000, 1_000, 18)),
    Test("05-random-early", "random numbers, an early place", noise(2_005, 20, -99, 99, 3)),
    Test("06-mountain", "first up, then down", ([1, 4, 6, 9, 12, 15, 14, 11, 8, 5, 2], 6)),
    Test("07-valley", "first down, then up", ([15, 11, 9, 4, 1, 2, 3, 8, 10, 14], 4)),
    Test("08-one-differs", "all equal but one", ([5] * 9 + [4] + [5] * 6, 16)),
    Test("09-alternating", "large and small in turn", ([1, 90, 2, 80, 3, 70, 4, 60, 5, 50], 7)),
]

MEDIUM = [
    Test("01-random", "random numbers", noise(3_001, 500, -MAX_VALUE, MAX_VALUE, 137)),
    Test("02-few-values", "random numbers, few different ones", noise(3_002, 1_000, -3, 3, 420)),
    Test("03-permutation", "each number once", (shuffled(3_003, range(1, 801)), 250)),
    Test("04-ascending", "elements in ascending order", (list(range(-300, 700)), 500)),
    Test("05-descending", "elements in descending order", (list(range(900, 0, -1)), 899)),
    Test("06-equal", "equal elements only", ([42] * 1_000, 500)),
    Test("07-pairs", "each number twice", (shuffled(3_007, [*range(400)] * 2), 301)),
]

LARGE = [
    Generated("01-random", "the most elements, at random", "random", 100_000, 4_001),
    Generated("02-equal", "the most elements, all equal", "equal", 100_000, 4_002),
    Generated("03-ascending", "the most elements, in ascending order", "ascending", 100_000, 4_003),
    Generated("04-descending", "many elements, in descending order", "descending", 90_000, 4_004),
    Generated("05-few-values", "the most elements, few values", "few", 100_000, 4_005),
    Generated("06-mountain", "many elements, first up, then down", "mountain", 95_000, 4_006),
]

GROUPS = [
    Group("1-edge", "Few elements; first and last places, equal elements.", EDGE),
    Group("2-small", "Up to 20 elements.", SMALL),
    Group("3-medium", "Up to 1000 elements.", MEDIUM),
    Group("4-large", "Up to 100000 elements; one pass for each place is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
