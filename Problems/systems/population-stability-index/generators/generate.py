#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and mpmath; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT, MAX_BINS = 50_000, 1_000
TOP = 1_000_000_000.0


def check(expected, actual, bins):
    assert 1 <= len(expected) <= MAX_COUNT and 1 <= len(actual) <= MAX_COUNT
    assert type(bins) is int and 1 <= bins <= MAX_BINS
    assert all(type(value) is float and abs(value) <= TOP for value in expected + actual)


def floats(*values):
    return [float(value) for value in values]


def drawn(seed, counts, ranges, bins, digits=1):
    """Random values, with a range for each of the two lists."""
    rng = random.Random(seed)
    return (*([round(low + rng.random() * (high - low), digits) for _ in range(count)]
              for count, (low, high) in zip(counts, ranges)), bins)


def skewed(seed, counts, power, bins):
    """Most values near 0, few large ones; those of the second list are stretched."""
    rng = random.Random(seed)
    return (*([round(scale * rng.random() ** power, 2) for _ in range(count)]
              for count, scale in zip(counts, (1000.0, 1500.0))), bins)


def shuffled(seed, values):
    rng = random.Random(seed)
    values = list(values)
    for last in range(len(values) - 1, 0, -1):
        other = int(rng.random() * (last + 1))
        values[last], values[other] = values[other], values[last]
    return floats(*values)


SAMPLES = [
    Test("01-two-bins", "", (floats(3, 1, 2, 5, 4, 10, 9, 8, 7, 6),
                             floats(2, 4, 6, 8, 9, 9, 10, 10, 11, 12), 2)),
    Test("02-empty-bin", "", (floats(1, 2, 3, 4), floats(1, 2, 1.5, 2.5), 2)),
    Test("03-equal-edges", "", (floats(5, 5, 5), floats(4, 5, 4), 3)),
]

EDGE = [
    Test("01-one-value-each", "one value each", (floats(3), floats(3), 1)),
    Test("02-one-bin", "a single bin", (floats(1, 2, 3), floats(7, 8), 1)),
    Test("03-same-values", "the same values in another order",
         (floats(1, 2, 3, 4, 5, 6), floats(6, 3, 1, 5, 2, 4), 3)),
    Test("04-edge-value", "values that equal an edge",
         (floats(1, 2, 3, 4), floats(3, 3, 1, 4), 2)),
    Test("05-edge-values-expected", "many values equal the edges",
         (floats(1, 2, 2, 2, 3, 3, 4, 5), floats(2, 2, 3, 5, 1, 3), 4)),
    Test("06-outside", "values outside the range of the expected ones",
         (floats(10, 20, 30, 40), floats(-5, 15, 25, 99), 4)),
    Test("07-all-above", "all values are above the expected ones",
         (floats(1, 2, 3, 4), floats(10, 11, 12), 4)),
    Test("08-all-below", "all values are below the expected ones",
         (floats(1, 2, 3, 4), floats(-10, -11, -12), 4)),
    Test("09-sizes-differ", "lists of different length",
         (floats(1, 2, 3, 4), floats(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4), 2)),
    Test("10-not-divisible", "bins that do not divide the number of values",
         (floats(1, 2, 3, 4, 5, 6, 7), floats(2, 4, 4, 6, 6, 6, 7), 3)),
    Test("11-more-bins-than-values", "more bins than values",
         (floats(1, 2, 3), floats(1, 2, 2, 3), 5)),
    Test("12-all-equal", "all values are equal", (floats(4, 4, 4, 4), floats(4, 4), 3)),
    Test("13-one-value-elsewhere", "one value against another", (floats(4), floats(3), 2)),
    Test("14-far-apart", "values of very different size",
         (floats(1, 2, 4, 1000, 100_000, 1e9), floats(1, 1, 3, 900, 5000, -1e9), 3)),
    Test("15-extremes", "the largest and the smallest values",
         (floats(-TOP, TOP, 0, -TOP, TOP), floats(TOP, -TOP, 1, -1), 3)),
    Test("16-hundredths", "a hundred bins of one value each",
         (shuffled(16, range(100)), shuffled(17, range(0, 100, 3)), 100)),
    Test("17-close", "values that differ in late decimals",
         (floats(0.1, 0.30000000000000004, 0.2, 0.4), floats(0.3, 0.30000000000000004, 0.1, 0.1),
          2)),
    Test("18-largest-bins", "the most bins", (floats(*range(10)), floats(2, 5, 5, 7), MAX_BINS)),
    Test("19-only-few-new", "a new value in many old ones",
         (floats(*[1] * 9, 2), floats(*[1] * 9, 3), 10)),
    Test("20-negative", "negative values",
         (floats(-1, -2, -3, -4, -5, -6), floats(-6, -6, -5, -1), 3)),
    Test("21-zero-signs", "positive and negative zero",
         (floats(-0.0, 0, -1, 1), floats(0, -0.0, 1, -1), 2)),
    Test("22-swapped-tail", "a share moves from one end to the other",
         (floats(1, 2, 3, 4, 5, 6, 7, 8), floats(1, 1, 1, 2, 3, 4, 5, 6), 4)),
]

SMALL = [
    Test("01-same-range", "random values", drawn(2_001, (20, 20), ((0, 10), (0, 10)), 4)),
    Test("02-shifted", "random values, shifted", drawn(2_002, (20, 16), ((0, 10), (3, 13)), 5)),
    Test("03-few-different", "few different values",
         drawn(2_003, (25, 25), ((0, 4), (0, 5)), 4, 0)),
    Test("04-skewed", "most values are small", skewed(2_004, (24, 24), 4, 6)),
    Test("05-narrow", "random values of a narrower range",
         drawn(2_005, (30, 11), ((-5, 5), (-1, 1)), 3)),
]

MEDIUM = [
    Test("01-same-range", "many random values", drawn(3_001, (400, 300), ((0, 1), (0, 1)), 10, 4)),
    Test("02-shifted", "many random values, shifted",
         drawn(3_002, (300, 400), ((0, 100), (20, 120)), 10, 2)),
    Test("03-skewed", "most values are small", skewed(3_003, (400, 400), 5, 20)),
    Test("04-few-different", "few different values",
         drawn(3_004, (400, 300), ((0, 6), (0, 7)), 10, 0)),
    Test("05-many-bins", "many bins", drawn(3_005, (300, 300), ((0, 1), (0, 1)), 97, 3)),
]

LARGE = [
    Generated("01-many-bins", "most values and most bins", "uniform-1000", MAX_COUNT, 4_001),
    Generated("02-ten-bins", "most values, ten bins", "shifted-10", MAX_COUNT, 4_002),
    Generated("03-rare", "most values, some bins nearly empty", "rare-100", MAX_COUNT, 4_003),
    Generated("04-few-different", "most values, few different ones", "steps-1000", MAX_COUNT, 4_004),
    Generated("05-sorted", "most values, in descending order", "sorted-250", MAX_COUNT, 4_005),
]

GROUPS = [
    Group("1-edge", "Fewest values; edges, empty bins and shares on their own.", EDGE),
    Group("2-small", "Up to 30 values.", SMALL),
    Group("3-medium", "Up to 400 values.", MEDIUM),
    Group("4-large", "Up to 50000 values and 1000 bins; sorting for each edge is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
