#!/usr/bin/env python3
"""Writes the tests of Merge k Sorted Lists; see Problems/authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_LISTS = 10_000
MAX_LENGTH = 20_000
MAX_NODES = 40_000
MAX_VALUE = 1_000_000_000


def check(lists):
    assert len(lists) <= MAX_LISTS and all(len(nums) <= MAX_LENGTH for nums in lists)
    assert sum(map(len, lists)) <= MAX_NODES
    for nums in lists:
        assert all(type(num) is int and abs(num) <= MAX_VALUE for num in nums)
        assert nums == sorted(nums)


def uniform(seed, lengths, low, high):
    """Sorted lists of these lengths."""
    rng = random.Random(seed)
    return [sorted(low + int(rng.random() * (high - low + 1)) for _ in range(length))
            for length in lengths]


def test(name, hint, lists):
    return Test(name, hint, (lists,))


TOP = MAX_VALUE

SAMPLES = [
    test("01-three-lists", "", [[2, 9, 11], [1, 9], [4]]),
    test("02-empty-lists", "", [[], [-3, -3, 0], []]),
    test("03-one-empty", "", [[]]),
]

EDGE = [
    test("01-no-lists", "no lists at all", []),
    test("02-two-empty", "empty lists only", [[], []]),
    test("03-one-node", "a single list", [[6]]),
    test("04-one-list", "a single list", [[-2, 0, 5, 5]]),
    test("05-two-lists", "two lists", [[1, 4, 6], [2, 3, 9]]),
    test("06-first-empty", "an empty list among others", [[], [3, 8], [1]]),
    test("07-last-empty", "an empty list among others", [[3, 8], [1], []]),
    test("08-three-single", "lists of one node", [[5], [3], [4]]),
    test("09-one-after-the-other", "each list begins where another one ends",
         [[7, 8, 9], [1, 2, 3], [4, 5, 6]]),
    test("10-all-equal", "all numbers are equal", [[4, 4], [4], [4, 4, 4]]),
    test("11-equal-across", "numbers that occur in several lists", [[1, 3, 5], [1, 3, 5], [3, 5]]),
    test("12-zeros", "zeros among other numbers", [[0, 0], [-1, 0], [0, 1]]),
    test("13-extremes", "the largest and the smallest numbers",
         [[-TOP, TOP], [0, TOP - 1, TOP], [-TOP, 1 - TOP]]),
    test("14-negative", "negative numbers only", [[-9, -4], [-7, -5, -1], [-8]]),
    test("15-unequal-lengths", "a long and several short lists",
         [[10], [1, 3, 5, 7, 9, 11, 13], [2], [12]]),
    test("16-five-lists", "an odd number of lists", [[9], [1], [8], [2], [5]]),
    test("17-last-is-smallest", "the smallest numbers are in the last list",
         [[20, 30], [25, 26], [1, 2, 3]]),
    test("18-many-empty", "most lists are empty", [[], [], [7], [], [], [2], []]),
]

SMALL = [
    test("01-random", "random lists", uniform(2_001, [4, 3, 5], -20, 20)),
    test("02-seven-lists", "seven lists", uniform(2_002, [2, 3, 1, 4, 2, 3, 1], 0, 99)),
    test("03-few-values", "few different numbers", uniform(2_003, [5, 4, 6, 3], 1, 3)),
    test("04-wide", "numbers from the whole range", uniform(2_004, [4, 4, 4, 4], -TOP, TOP)),
    test("05-single", "lists of one node", uniform(2_005, [1] * 11, 0, 50)),
    test("06-some-empty", "some lists are empty", uniform(2_006, [0, 3, 0, 0, 5, 1, 2, 0], -9, 9)),
    test("07-two-lists", "two lists", uniform(2_007, [12, 8], -30, 30)),
    test("08-turns", "the lists take turns", [list(range(i, 20, 5)) for i in range(5)]),
]

MEDIUM = [
    test("01-random", "random lists", uniform(3_001, [30] * 33, -9_999, 9_999)),
    test("02-lengths", "lists of very different lengths",
         uniform(3_002, [i * i % 61 for i in range(40)], -999, 999)),
    test("03-single", "lists of one node", uniform(3_003, [1] * 700, -TOP, TOP)),
    test("04-many-empty", "most lists are empty",
         uniform(3_004, [6 if i % 9 == 4 else 0 for i in range(600)], 0, 500)),
    test("05-ranges", "each list has a range of its own",
         [list(range(40 * i, 40 * i + 40, 2)) for i in (7, 3, 9, 0, 5, 1, 8, 2, 6, 4)]),
]

LARGE = [
    Generated("01-most-lists", "the most lists and nodes", "even", MAX_LISTS, 4_001),
    Generated("02-ranges", "the most lists, each has a range of its own",
              "ranges", MAX_LISTS, 4_002),
    Generated("03-two-longest", "two lists that are as long as can be", "two", MAX_LENGTH, 4_003),
    Generated("04-one-long", "a long list and many short ones", "one-long", 6_000, 4_004),
    Generated("05-few-values", "many lists, few different numbers", "few-values", 9_000, 4_005),
    Generated("06-most-empty", "the most lists, nearly all of them empty",
              "empty", MAX_LISTS, 4_006),
]

GROUPS = [
    Group("1-edge", "No lists, empty lists, single nodes, equal numbers, extreme values.", EDGE),
    Group("2-small", "Up to 20 nodes.", SMALL),
    Group("3-medium", "Up to 1200 nodes.", MEDIUM),
    Group("4-large", "Up to 10000 lists and 40000 nodes; looking at all lists for each number "
          "is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
