#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs mpmath, numpy and scipy.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT, TOP, LEAST_VARIANCE, LEAST_ERROR = 100_000, 1_000_000.0, 1e-12, 5e-9


def check(a, b):
    for x in (a, b):
        assert 2 <= len(x) <= MAX_COUNT
        assert all(type(value) is float and abs(value) <= TOP for value in x)
        assert len(set(x)) == 1 or oracle.moments(x)[1] >= LEAST_VARIANCE
    assert len(set(a)) > 1 or len(set(b)) > 1
    # With this a plain sum makes means that are exact enough: its error is at most
    # N M / 2 times 1.1e-16, so that t is off by 4e-8 at most, even for N = 3.
    error = sum(oracle.moments(x)[1] / len(x) for x in (a, b)) ** 0.5
    assert error >= LEAST_ERROR * max(len(a), len(b)) * max(abs(value) for value in a + b)


def sample(rng, count, mean, spread, digits=2):
    """Bell-shaped numbers."""
    return [round(mean + spread * (sum(rng.random() for _ in range(4)) - 2), digits) + 0.0
            for _ in range(count)]


def drawn(seed, first, second, digits=2):
    """Two samples, each given by (count, mean, spread)."""
    rng = random.Random(seed)
    return sample(rng, *first, digits), sample(rng, *second, digits)


def far(seed, count, other, middle, step, width=1):
    """Numbers far from 0 that are close together, all multiples of 1/64."""
    rng = random.Random(seed)
    return ([middle + int(rng.random() * (64 * width + 1)) / 64 for _ in range(count)],
            [middle + step + int(rng.random() * (64 * width + 1)) / 64 for _ in range(other)])


SAMPLES = [
    Test("01-difference", "", ([2.0, 3.0, 4.0], [3.0, 6.0, 11.0, 6.0, 9.0])),
    Test("02-equal-means", "", ([1.0, 2.0, 6.0], [3.0, 3.5, 2.0, 3.5])),
    Test("03-one-does-not-vary", "", ([5.0, 5.0, 5.0], [1.0, 3.0])),
]

EDGE = [
    Test("01-two-each", "two numbers each", ([1.0, 3.0], [2.0, 7.0])),
    Test("02-equal-means", "equal means", ([1.0, 5.0], [2.0, 3.0, 4.0])),
    Test("03-same-numbers", "the same numbers in both samples",
         ([0.5, -1.5, 4.0, 2.0], [4.0, 0.5, 2.0, -1.5])),
    Test("04-first-larger", "the first sample has the larger mean",
         ([8.0, 9.0, 10.0], [5.0, 6.0, 8.0])),
    Test("05-second-larger", "the second sample has the larger mean",
         ([5.0, 6.0, 8.0], [8.0, 9.0, 10.0])),
    Test("06-first-constant", "the first sample does not vary",
         ([2.0, 2.0, 2.0, 2.0], [1.0, 2.5, 3.5])),
    Test("07-second-constant", "the second sample does not vary",
         ([1.0, 2.5, 4.5, 3.0, 2.0], [0.0, 0.0])),
    Test("08-constant-in-the-middle", "a sample that does not vary, equal means",
         ([2.0, 2.0, 2.0], [1.0, 3.0])),
    Test("09-one-degree", "very few degrees of freedom", ([7.0] * 6, [7.5, 8.5])),
    Test("10-unequal-sizes", "samples of unequal size",
         ([1.0, 9.0], [4.0, 4.5, 5.0, 5.5, 6.0, 4.0, 5.0, 6.5, 5.5, 4.5, 5.0, 5.5])),
    Test("11-unequal-spread", "samples that vary unequally",
         ([-40.0, 25.0, 60.0], [1.0, 1.125, 0.875, 1.0, 1.25])),
    Test("12-far-apart", "a very large difference",
         ([1.0, 1.001, 0.999], [1_000.0, 1_000.5, 999.25, 1_000.0])),
    Test("13-extremes", "the largest and the smallest numbers",
         ([1e6, -1e6, 1e6], [-1e6, -1e6, 1e6, -1e6])),
    Test("14-tiny-spread", "numbers that differ little",
         ([1e-5, 1.5e-5, 2e-5], [1.25e-5, 2.5e-5, 2.25e-5, 2e-5])),
    Test("15-far-from-zero", "large numbers that are close together",
         ([999_999.0, 999_999.25, 999_999.5], [999_999.5, 999_999.75, 999_999.125, 1e6])),
    Test("16-far-below-zero", "large negative numbers that are close together",
         ([-1e6 + 0.125, -1e6, -1e6 + 0.5], [-1e6 + 0.25, -1e6 + 0.625])),
    Test("17-nearly-equal-means", "means that are nearly equal",
         ([1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.000001])),
]

SMALL = [
    Test("01-random", "random numbers", drawn(2_001, (6, 5, 2), (7, 6, 2))),
    Test("02-unequal-spread", "samples that vary unequally", drawn(2_002, (8, 5, 0.5), (5, 6, 6))),
    Test("03-unequal-sizes", "samples of unequal size", drawn(2_003, (3, 1, 2), (20, 0, 1))),
    Test("04-decimals", "numbers with many decimals", drawn(2_004, (6, 0, 1), (6, 0.5, 1), 15)),
    Test("05-significant", "a clear difference", drawn(2_005, (10, 5, 1), (10, 7, 1.5))),
    Test("06-no-difference", "hardly any difference", drawn(2_006, (15, 5, 3), (15, 5, 3), 1)),
    Test("07-whole", "whole numbers", drawn(2_007, (12, 100, 30), (9, 90, 20), 0)),
    Test("08-far-from-zero", "large numbers that are close together",
         far(2_008, 10, 12, 500_000.0, 0.25)),
]

MEDIUM = [
    Test("01-random", "some hundred numbers", drawn(3_001, (200, 5, 2), (250, 5.2, 2))),
    Test("02-unequal-spread", "samples that vary unequally",
         drawn(3_002, (300, 0, 0.5), (40, 1, 9))),
    Test("03-unequal-sizes", "samples of very unequal size", drawn(3_003, (2, 3, 2), (700, 1, 3))),
    Test("04-far-from-zero", "large numbers that are close together",
         far(3_004, 60, 80, 999_985.0, 0.75, 12)),
    Test("05-significant", "a clear difference", drawn(3_005, (400, 5, 1), (300, 6, 1.5))),
    Test("06-wide", "numbers from the whole range", drawn(3_006, (300, 0, 5e5), (250, 3e4, 4e5), 0)),
]

LARGE = [
    Generated("01-alike", "most numbers allowed, hardly any difference", "alike",
              MAX_COUNT, 4_001),
    Generated("02-unlike-spread", "samples of unequal size that vary unequally", "unlike-spread",
              MAX_COUNT, 4_002),
    Generated("03-far-from-zero", "most numbers allowed, far from zero",
              "far-from-zero", MAX_COUNT, 4_003),
    Generated("04-clearly-different", "many numbers, a clear difference", "clearly-different",
              80_000, 4_004),
    Generated("05-few-against-many", "a few numbers against the most allowed", "few-against-many",
              4, 4_005),
]

GROUPS = [
    Group("1-edge", "Short samples, constant ones, extreme and close numbers.", EDGE),
    Group("2-small", "Up to 23 numbers.", SMALL),
    Group("3-medium", "Up to 702 numbers.", MEDIUM),
    Group("4-large", "Up to 100000 numbers each; a mean for each deviation is too slow here.",
          LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
