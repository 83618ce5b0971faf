#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 30_000
MAX_VALUE = 1_000_000_000


def check(intervals):
    assert len(intervals) <= MAX_COUNT
    for interval in intervals:
        assert len(interval) == 2
        assert -MAX_VALUE <= interval[0] <= interval[1] <= MAX_VALUE


def some(seed, count, low, high, longest):
    """Random intervals of random lengths."""
    rng = random.Random(seed)

    def interval():
        start = low + int(rng.random() * (high - low + 1))
        return [start, min(high, start + int(rng.random() * (longest + 1)))]

    return [interval() for _ in range(count)]


def shuffled(seed, items):
    rng = random.Random(seed)
    return [item for _, item in sorted((rng.random(), item) for item in items)]


def test(name, hint, intervals):
    return Test(name, hint, (intervals,))


def samples():
    return [
        test("01-overlap", "", [[8, 12], [1, 3], [2, 6], [15, 18]]),
        test("02-touch", "", [[1, 4], [4, 5], [6, 7]]),
        test("03-inside", "", [[0, 9], [2, 3], [5, 5]]),
    ]


def edge():
    top = MAX_VALUE
    return [
        test("01-none", "no intervals", []),
        test("02-one", "a single interval", [[3, 7]]),
        test("03-one-point", "a single number", [[0, 0]]),
        test("04-whole-range", "the longest interval", [[-top, top]]),
        test("05-apart", "two intervals", [[1, 2], [4, 6]]),
        test("06-apart-unsorted", "two intervals, not in order", [[7, 9], [1, 2]]),
        test("07-touch", "two intervals that touch", [[4, 6], [1, 4]]),
        test("08-next-number", "two intervals with a small gap", [[1, 4], [5, 8]]),
        test("09-equal", "equal intervals", [[2, 5], [2, 5], [2, 5]]),
        test("10-same-start", "equal starts", [[1, 8], [1, 3], [1, 5]]),
        test("11-same-start-too", "equal starts", [[1, 3], [1, 8], [1, 5], [7, 10]]),
        test("12-same-end", "equal ends", [[4, 9], [1, 9], [8, 9]]),
        test("13-inside-then-overlap", "one inside another, then more",
             [[1, 10], [2, 3], [4, 5], [9, 12]]),
        test("14-bridge", "one that joins others", [[1, 3], [8, 10], [2, 9]]),
        test("15-long-bridge", "one that joins others",
             [[1, 2], [20, 22], [5, 6], [9, 11], [14, 15], [2, 14]]),
        test("16-points", "single numbers", [[3, 3], [1, 1], [3, 3], [2, 2]]),
        test("17-point-at-the-end", "a single number that touches", [[1, 5], [5, 5], [6, 6]]),
        test("18-negative", "negative numbers", [[-3, -1], [-9, -5], [-5, -4], [-2, 2]]),
        test("19-extremes", "the smallest and the largest numbers",
             [[top, top], [-top, -top], [-top, 1 - top], [top - 2, top - 1]]),
        test("20-descending", "in descending order", [[9, 10], [7, 9], [4, 5], [1, 3], [3, 4]]),
    ]


def small():
    return [
        test("01-random-a", "random intervals", some(2_001, 6, 0, 30, 6)),
        test("02-random-b", "random intervals", some(2_002, 10, -40, 40, 9)),
        test("03-random-c", "random intervals", some(2_003, 15, -99, 99, 12)),
        test("04-short", "short intervals", some(2_004, 18, 0, 60, 2)),
        test("05-one-long", "a long interval among short ones",
             some(2_005, 9, 0, 99, 4) + [[20, 70]] + some(2_055, 5, 0, 99, 4)),
        test("06-wide", "numbers from the whole range",
             some(2_006, 12, -MAX_VALUE, MAX_VALUE, 200_000_000)),
    ]


def medium():
    return [
        test("01-random", "random intervals", some(3_001, 400, -9_999, 9_999, 40)),
        test("02-points", "single numbers, many of them equal", some(3_002, 500, -300, 300, 0)),
        test("03-chain", "intervals that touch in a chain",
             shuffled(3_003, [[3 * i, 3 * i + 3] for i in range(400)])),
        test("04-gaps", "small gaps everywhere",
             shuffled(3_004, [[3 * i, 3 * i + 2] for i in range(400)])),
        test("05-nested", "each inside the next",
             shuffled(3_005, [[-i, 2 * i] for i in range(400)])),
        test("06-wide", "numbers from the whole range",
             some(3_006, 300, -MAX_VALUE, MAX_VALUE, 9_000_000)),
    ]


def large():
    return [
        Generated("01-random", "many random intervals", "random", MAX_COUNT, 4_001),
        Generated("02-apart", "the most intervals, all apart", "apart", MAX_COUNT, 4_002),
        Generated("03-chain", "the most intervals, a single chain", "chain", MAX_COUNT, 4_003),
        Generated("04-nested", "the most intervals, each inside the next",
                  "nested", MAX_COUNT, 4_004),
        Generated("05-descending", "the most intervals, in descending order",
                  "descending", MAX_COUNT, 4_005),
        Generated("06-points", "many single numbers", "points", 25_000, 4_006),
        Generated("07-one-covers-all", "one interval that covers all others",
                  "cover", MAX_COUNT, 4_007),
    ]


GROUPS = [
    Group("1-edge", "None, one, touching, nested and joining intervals.", edge()),
    Group("2-small", "Up to 20 intervals.", small()),
    Group("3-medium", "Up to 500 intervals.", medium()),
    Group("4-large", "Up to 30000 intervals; comparing all pairs is too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
