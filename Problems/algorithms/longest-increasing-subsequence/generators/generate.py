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
    assert len(nums) <= MAX_COUNT
    assert all(abs(num) <= MAX_VALUE for num in nums)


def some(seed, count, low, high):
    """Random numbers."""
    rng = random.Random(seed)
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def rising(seed, count, noise):
    """Numbers that rise slowly under much noise."""
    return [i + shift for i, shift in enumerate(some(seed, count, -noise, noise))]


def test(name, hint, nums):
    return Test(name, hint, (nums,))


def samples():
    return [
        test("01-gaps", "", [6, 2, 9, 4, 5, 1, 7]),
        test("02-equal-numbers", "", [3, 3, 8, 8, 3]),
        test("03-falling", "", [9, 5, 0, -4]),
    ]


def edge():
    top = MAX_VALUE
    return [
        test("01-empty", "an empty array", []),
        test("02-one-number", "a single number", [12]),
        test("03-one-negative", "a single number", [-12]),
        test("04-zero", "a single number", [0]),
        test("05-two-rising", "two numbers", [4, 7]),
        test("06-two-falling", "two numbers", [7, 4]),
        test("07-two-equal", "two numbers", [5, 5]),
        test("08-all-equal", "all numbers are equal", [-2, -2, -2, -2, -2, -2]),
        test("09-extremes", "the smallest numbers and the largest",
             [top, -top, top - 1, 0, -top, top]),
        test("10-large-first", "a large number stands early", [1, 100, 2, 3, 4]),
        test("11-small-late", "a small number comes late", [5, 6, 1, 2, 3, 4]),
        test("12-ends-early", "the last number is small", [2, 4, 6, 8, 1]),
        test("13-all-negative", "negative numbers only", [-9, -3, -7, -5, -4, -8, -1]),
        test("14-zigzag", "the numbers go up and down", [1, 5, 2, 6, 3, 7, 4, 8]),
        test("15-steps", "equal neighbours in a rising array", [1, 1, 2, 2, 2, 3, 4, 4]),
    ]


def small():
    return [
        test("01-random-a", "random numbers", some(2_001, 8, -20, 20)),
        test("02-random-b", "random numbers", some(2_002, 12, -30, 30)),
        test("03-positive", "positive numbers only", some(2_003, 20, 1, 99)),
        test("04-negative", "negative numbers only", some(2_004, 20, -99, -1)),
        test("05-few-values", "few different numbers, many repeats", some(2_005, 20, 1, 5)),
        test("06-wide", "numbers from the whole range", some(2_006, 18, -MAX_VALUE, MAX_VALUE)),
        test("07-two-runs", "two rising stretches", [20, 21, 22, 23, 24, 1, 2, 3, 4, 25, 26, 5, 6]),
        test("08-rising", "a rise with ups and downs", rising(2_008, 20, 5)),
        test("09-falling", "a fall with ups and downs", rising(2_009, 20, 4)[::-1]),
    ]


def medium():
    return [
        test("01-random", "random numbers", some(3_001, 1_000, -9_999, 9_999)),
        test("02-wide", "numbers from the whole range", some(3_002, 600, -MAX_VALUE, MAX_VALUE)),
        test("03-few-values", "few different numbers, many repeats", some(3_003, 1_500, -9, 9)),
        test("04-rising", "a rise with ups and downs", rising(3_004, 1_500, 30)),
        test("05-falling", "a fall with ups and downs", rising(3_005, 1_500, 60)[::-1]),
        test("06-stretches", "rising stretches, each below the one before",
             [i % 30 - i // 30 * 30 for i in range(1_200)]),
    ]


def large():
    return [
        Generated("01-ascending", "the longest array, ascending", "ascending", MAX_COUNT, 4_001),
        Generated("02-descending", "the longest array, descending", "descending", MAX_COUNT, 4_002),
        Generated("03-wide", "a long array, numbers from the whole range", "wide", 80_000, 4_003),
        Generated("04-few-values", "the longest array, few different numbers",
                  "few-values", MAX_COUNT, 4_004),
        Generated("05-rising", "the longest array, a rise with ups and downs",
                  "rising", MAX_COUNT, 4_005),
        Generated("06-stretches", "the longest array, many rising stretches",
                  "saws", MAX_COUNT, 4_006),
        Generated("07-two-halves", "the longest array, two rising halves",
                  "two-halves", MAX_COUNT, 4_007),
    ]


GROUPS = [
    Group("1-edge", "Shortest arrays, extreme values, equal numbers, traps for greed.", edge()),
    Group("2-small", "Up to 20 numbers.", small()),
    Group("3-medium", "Up to 1500 numbers.", medium()),
    Group("4-large", "Up to 100000 numbers; quadratic time is too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
