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
MAX_TIME = 1_000_000_000


def check(intervals):
    assert len(intervals) <= MAX_COUNT
    for interval in intervals:
        assert len(interval) == 2
        assert 0 <= interval[0] < interval[1] <= MAX_TIME


def some(seed, count, high, longest):
    """Random meetings of random lengths."""
    rng = random.Random(seed)

    def interval():
        start = int(rng.random() * high)
        return [start, min(high, start + 1 + int(rng.random() * longest))]

    return [interval() for _ in range(count)]


def shuffled(seed, items):
    rng = random.Random(seed)
    return [item for _, item in sorted((rng.random(), item) for item in items)]


def test(name, hint, intervals):
    return Test(name, hint, (intervals,))


def samples():
    return [
        test("01-three", "", [[9, 12], [14, 16], [10, 15], [11, 13]]),
        test("02-one-after-another", "", [[2, 5], [5, 8], [0, 2]]),
        test("03-long-one", "", [[0, 10], [1, 3], [3, 5], [5, 7]]),
    ]


def edge():
    top = MAX_TIME
    return [
        test("01-none", "no meetings", []),
        test("02-one", "a single meeting", [[4, 7]]),
        test("03-longest", "a single meeting, the longest one", [[0, top]]),
        test("04-touch", "two meetings", [[3, 5], [5, 6]]),
        test("05-touch-unsorted", "two meetings, not in order", [[5, 6], [3, 5]]),
        test("06-overlap", "two meetings", [[3, 6], [5, 8]]),
        test("07-apart", "two meetings", [[8, 9], [1, 2]]),
        test("08-inside", "two meetings, one during the other", [[1, 9], [4, 5]]),
        test("09-equal", "equal times", [[2, 3], [2, 3], [2, 3], [2, 3]]),
        test("10-equal-starts", "equal starts", [[1, 4], [1, 2], [1, 9], [2, 4]]),
        test("11-equal-ends", "equal ends", [[6, 9], [1, 9], [8, 9], [9, 10]]),
        test("12-busy-early", "busy at the beginning, quiet later",
             [[0, 2], [0, 3], [1, 3], [5, 6], [8, 9]]),
        test("13-busy-late", "quiet at the beginning, busy later",
             [[0, 1], [2, 3], [6, 9], [7, 9], [8, 9]]),
        test("14-long-and-many", "long meetings and short ones",
             [[0, 20], [1, 5], [5, 9], [9, 11], [12, 18], [2, 19]]),
        test("15-given-late", "a meeting that is given late and starts early",
             [[10, 12], [4, 6], [1, 3], [7, 9]]),
        test("16-short-first", "short meetings and a long one",
             [[1, 3], [5, 6], [2, 7], [3, 8]]),
        test("17-steps", "each overlaps with the next only",
             [[0, 3], [2, 5], [4, 7], [6, 9], [8, 11]]),
        test("18-end-of-time", "late times", [[top - 1, top], [top - 2, top - 1], [0, top - 1]]),
        test("19-longer-than-a-day", "times beyond one day",
             [[1_430, 1_445], [1_440, 2_880], [1_439, 1_500]]),
        test("20-late-long-one", "short meetings and long ones",
             [[6, 12], [3, 7], [1, 4], [7, 9]]),
    ]


def small():
    return [
        test("01-random-a", "random meetings", some(2_001, 7, 20, 5)),
        test("02-random-b", "random meetings", some(2_002, 8, 15, 8)),
        test("03-random-c", "random meetings", some(2_003, 15, 40, 12)),
        test("04-short", "short meetings", some(2_004, 18, 20, 2)),
        test("05-wide", "times from the whole range", some(2_005, 15, MAX_TIME, 300_000_000)),
        test("06-nested", "each during the next", [[10 - i, 11 + i] for i in range(10)]),
    ]


def medium():
    return [
        test("01-random", "random meetings", some(3_001, 400, 5_000, 300)),
        test("02-half-hours", "many meetings at full and half hours",
             [[30 * a, 30 * b] for a, b in some(3_002, 500, 48, 4)]),
        test("03-relay", "meetings that start when others end",
             shuffled(3_003, [[5 * i + k, 5 * i + 5 + k] for i in range(100) for k in range(4)])),
        test("04-wide", "times from the whole range", some(3_004, 300, MAX_TIME, 40_000_000)),
        test("05-long-ones", "a few long meetings among short ones",
             shuffled(3_005, some(3_055, 300, 4_000, 9) + some(3_056, 12, 4_000, 3_000))),
    ]


def large():
    return [
        Generated("01-random", "the most meetings, at random times", "random", MAX_COUNT, 4_001),
        Generated("02-all-at-once", "the most meetings, all at the same time",
                  "nested", MAX_COUNT, 4_002),
        Generated("03-one-after-another", "the most meetings, one after another",
                  "relay", MAX_COUNT, 4_003),
        Generated("04-half-hours", "many meetings at full and half hours",
                  "half-hours", MAX_COUNT, 4_004),
        Generated("05-long-ones", "long meetings among short ones", "long-ones", 29_000, 4_005),
        Generated("06-descending", "the most meetings, the last ones first",
                  "descending", MAX_COUNT, 4_006),
    ]


GROUPS = [
    Group("1-edge", "None, one, touching, equal and nested meetings.", edge()),
    Group("2-small", "Up to 20 meetings.", small()),
    Group("3-medium", "Up to 500 meetings.", medium()),
    Group("4-large", "Up to 30000 meetings; comparing all pairs is too slow here.", large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
