#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scipy; see authoring.py."""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Group, Package, Test  # noqa: E402


def check(law, count, level, resamples, datasets, seed):
    assert law in oracle.TRUTH
    assert 1 <= count <= 1_000 and 0.5 <= level <= 0.99 and 200 <= resamples <= 1_000
    assert 400 <= datasets <= 2_000 and 1 <= seed <= 1_000_000


def edge():
    yield "01-one-value", "a single value", ("normal", 1, 0.9, 200, 400, 1)
    yield "02-one-constant", "a single value", ("constant", 1, 0.9, 200, 400, 2)
    yield "03-constant", "values that are all equal", ("constant", 12, 0.95, 200, 400, 3)
    yield "04-two-values", "two values", ("normal", 2, 0.9, 200, 2_000, 4)
    yield "05-three-values", "three values", ("uniform", 3, 0.9, 200, 2_000, 5)
    yield "06-lowest-level", "the lowest level", ("normal", 15, 0.5, 200, 2_000, 6)
    yield "07-highest-level", "the highest level", ("normal", 15, 0.99, 500, 2_000, 7)
    yield "08-most-resamples", "the most resamples", ("normal", 8, 0.9, 1_000, 1_000, 8)
    yield "09-last-seed", "a skewed law", ("exponential", 5, 0.8, 200, 2_000, 1_000_000)


def small():
    rows = [("normal", 8, 0.9), ("normal", 12, 0.95), ("uniform", 10, 0.8),
            ("exponential", 10, 0.9), ("lognormal", 12, 0.9), ("uniform", 15, 0.95)]
    for i, (law, count, level) in enumerate(rows):
        yield f"0{i + 1}-{law}", "few values", (law, count, level, 200, 2_000, 20 + i)


def medium():
    rows = [("normal", 20, 0.9), ("uniform", 25, 0.7), ("exponential", 30, 0.95),
            ("lognormal", 25, 0.8), ("normal", 40, 0.6)]
    for i, (law, count, level) in enumerate(rows):
        yield f"0{i + 1}-{law}", "some tens of values", (law, count, level, 200, 2_000, 30 + i)


def large():
    rows = [("normal", 100, 0.9), ("exponential", 200, 0.8), ("lognormal", 200, 0.9)]
    for i, (law, count, level) in enumerate(rows):
        yield f"0{i + 1}-{law}", "many values", (law, count, level, 300, 600, 40 + i)
    yield "04-most-values", "the most values", ("exponential", 1_000, 0.9, 200, 400, 43)


def tests(rows):
    return [Test(*row) for row in rows]


if __name__ == "__main__":
    Package(
        __file__,
        [Test("01-normal", "", ("normal", 20, 0.9, 200, 2_000, 50)),
         Test("02-skewed", "", ("lognormal", 10, 0.9, 200, 2_000, 51))],
        [Group("1-edge", "Fewest values, equal values, extreme levels.", tests(edge())),
         Group("2-small", "8 to 15 values.", tests(small())),
         Group("3-medium", "20 to 40 values.", tests(medium())),
         Group("4-large", "100 to 1000 values; O(n * n) a resample is too slow.", tests(large()))],
        oracle.solve, check,
    ).main(sys.argv[1:])
