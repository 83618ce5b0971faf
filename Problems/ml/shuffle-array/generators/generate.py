#!/usr/bin/env python3
"""Writes every file under data/. See authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

TIMES = 12_000


def check(nums, view, times):
    assert 1 <= len(nums) <= 50_000 and all(-10**9 <= x <= 10**9 for x in nums)
    if view in ("orders", "objects", "successive"):
        assert len(nums) <= 5 and 1_000 <= times <= 20_000
        draws = times // 2 if view == "successive" else times
        assert draws >= max(1_000, 20 * oracle.values_of(nums, view))
    elif view == "positions":
        assert len(set(nums)) == len(nums) <= 50 and 1_000 <= times <= 20_000
    else:
        assert view == "blocks" and len(set(nums)) == len(nums)
        assert len(nums) % 10 == 0 and len(nums) >= 10_000 and 2 <= times <= 20_000


def numbers(seed, count):
    return random.Random(seed).sample(range(-10**9, 10**9), count)


def edge():
    yield "01-one", "a single number", ([7], "orders", 1_000)
    yield "02-two", "two numbers", ([1, 2], "orders", 1_001)
    yield "03-three", "three numbers", ([1, 2, 3], "orders", TIMES)
    yield "04-falling", "numbers that fall", ([3, 2, 1], "orders", TIMES)
    yield "05-equal", "numbers that are all equal", ([5, 5, 5], "orders", 1_000)
    yield "06-one-twice", "a number that comes twice", ([1, 1, 2], "orders", TIMES)
    yield "07-two-pairs", "numbers that come twice", ([4, 9, 4, 9], "orders", TIMES)
    yield "08-extreme", "the largest and the smallest number", ([10**9, -10**9, 0], "orders", TIMES)
    yield "09-objects", "many objects with the same numbers", ([1, 2, 3], "objects", TIMES)
    yield "10-objects-two", "many objects with the same numbers", ([0, 1], "objects", 2_000)
    yield "11-successive", "each shuffle and the next one", ([1, 2, 3], "successive", TIMES)
    yield "12-successive-two", "each shuffle and the next one", ([8, 3], "successive", 2_000)


def small():
    yield "01-four", "four numbers", ([1, 2, 3, 4], "orders", TIMES)
    yield "02-five", "five numbers", ([1, 2, 3, 4, 5], "orders", 20_000)
    yield "03-negative", "numbers below zero", ([-3, 5, -8, 0], "orders", TIMES)
    yield "04-five-with-equal", "some numbers come twice", ([2, 2, 7, 7, 1], "orders", TIMES)
    yield "05-four-objects", "many objects with the same numbers", ([10, 20, 30, 40], "objects", TIMES)
    yield "06-five-positions", "where each of five numbers goes", ([5, 4, 3, 2, 1], "positions", 20_000)


def medium():
    yield "01-ten", "where each of ten numbers goes", (numbers(30, 10), "positions", 8_000)
    yield "02-twenty", "where each of twenty numbers goes", (numbers(31, 20), "positions", 6_000)
    yield "03-fifty", "where each of fifty numbers goes", (numbers(32, 50), "positions", 5_000)
    yield "04-sorted", "fifty numbers that rise", (list(range(1, 51)), "positions", 5_000)


LARGE = [
    Generated("01-sorted", "many numbers that rise", "sorted", 50_000, 41),
    Generated("02-random", "many numbers", "random", 50_000, 42),
    Generated("03-fewer", "many numbers", "random", 10_000, 43),
]


def tests(rows):
    return [Test(*row) for row in rows]


if __name__ == "__main__":
    Package(
        __file__,
        [Test("01-orders", "", ([1, 2, 3], "orders", 6_000)),
         Test("02-positions", "", ([10, 20, 30, 40], "positions", 4_000))],
        [Group("1-edge", "Up to 4 numbers, equal ones, many objects.", tests(edge())),
         Group("2-small", "Up to 5 numbers.", tests(small())),
         Group("3-medium", "Up to 50 numbers.", tests(medium())),
         Group("4-large", "Up to 50000 numbers; O(n * n) is too slow.", LARGE)],
        oracle.solve, check,
    ).main(sys.argv[1:])
