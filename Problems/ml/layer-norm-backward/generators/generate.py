#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says. Needs numpy."""

import random
import sys
from pathlib import Path

import numpy as np

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS = 500
MAX_NUMBERS = 40_000
TOP = 100_000.0


def check(x, gamma, beta, dy):
    n, d = len(x), len(x[0])
    assert 1 <= n <= MAX_ROWS and 1 <= d and n * d <= MAX_NUMBERS
    assert len(dy) == n and all(len(row) == d for row in x + dy + [gamma, beta])
    for rows, most in ((x, TOP), (dy + [gamma, beta], 10)):
        assert all(type(v) is float and abs(v) <= most for row in rows for v in row)


def drawn(seed, n, d, width=2.0, offset=0.0, digits=2):
    """Random rows around `offset`; factors about 1, shifts about 0."""
    rng = random.Random(seed)

    def numbers(low, high, count, places=2):
        return [round(rng.uniform(low, high), places) for _ in range(count)]
    return ([numbers(offset - width, offset + width, d, digits) for _ in range(n)],
            numbers(0.5, 1.5, d), numbers(-0.5, 0.5, d), [numbers(-2, 2, d) for _ in range(n)])


def with_x(x, seed):
    """These rows, the rest at random."""
    return (x, *drawn(seed, len(x), len(x[0]))[1:])


SAMPLES = [
    Test("01-two-features", "", ([[1.0, 3.0]], [1.0, 2.0], [0.0, 0.5], [[1.0, 0.0]])),
    Test("02-all-equal", "", ([[2.0, 2.0, 2.0]], [1.0, 2.0, 3.0], [0.5, 0.0, -1.0],
                              [[3.0, 0.0, 0.0]])),
    Test("03-two-rows", "", ([[1.0, 2.0, 4.0, 5.0], [0.0, -1.0, 0.0, 1.0]], [1.0, 1.0, 2.0, -1.0],
                             [0.0, 0.0, 0.0, 0.0], [[1.0, 0.0, -1.0, 2.0], [0.0, 1.0, 1.0, 0.0]])),
]

EDGE = [
    Test("01-one-number", "one row, one feature", ([[5.0]], [2.0], [-1.0], [[3.0]])),
    Test("02-one-row", "one row", with_x([[1.0, -2.0, 4.0]], 1_002)),
    Test("03-two-rows", "two rows", with_x([[1.0, -2.0, 4.0], [0.5, 0.25, -3.0]], 1_003)),
    Test("04-one-feature", "several rows, one feature", with_x([[1.0], [-4.0], [2.5]], 1_004)),
    Test("05-many-rows", "more rows than features", drawn(1_005, 5, 2)),
    Test("06-zeros", "a row of zeros", with_x([[0.0, 0.0, 0.0, 0.0]], 1_006)),
    Test("07-all-equal", "rows of equal numbers", with_x([[3.5] * 4, [-2.0] * 4], 1_007)),
    Test("08-nearly-equal", "numbers that differ by about a thousandth",
         with_x([[1.0, 1.001, 0.999, 1.0005]], 1_008)),
    Test("09-differ-by-little", "numbers that differ by about a millionth",
         with_x([[0.5, 0.500001, 0.499999, 0.5]], 1_009)),
    Test("10-far-from-zero", "numbers far from 0", with_x([[99_999.0, 100_000.0, 99_998.5, 99_997.25]],
                                                         1_010)),
    Test("11-far-below-zero", "numbers far below 0",
         with_x([[-99_999.5, -100_000.0, -99_998.75], [-5_000.5, -5_001.0, -5_000.0]], 1_011)),
    Test("12-wide", "the largest and the smallest number", with_x([[TOP, -TOP, 0.0], [1.0, 0.0, TOP]], 1_012)),
    Test("13-outlier", "one number far from the others", with_x([[0.1, -0.2, 0.3, 0.0, 1_000.0]], 1_013)),
    Test("14-plain", "all factors 1, all shifts 0",
         ([[2.0, -1.0, 0.5]], [1.0] * 3, [0.0] * 3, [[1.0, 2.0, -0.5]])),
    Test("15-factors", "very different factors",
         ([[2.0, -1.0, 0.5], [1.0, 4.0, -2.0]], [10.0, 0.0, -10.0], [10.0, -10.0, 0.0],
          [[1.0, 2.0, 0.5], [-1.0, 0.25, 3.0]])),
    Test("16-zero-gradient", "the loss does not depend on the outputs",
         ([[2.0, -1.0, 0.5]], [1.5, 0.5, -1.0], [0.1, 0.2, 0.3], [[0.0] * 3])),
    Test("17-equal-gradient", "the loss is the sum of the outputs",
         ([[2.0, -1.0, 0.5], [7.0, 1.0, 3.0]], [1.0] * 3, [0.0] * 3, [[1.0] * 3] * 2)),
    Test("18-largest-gradient", "the largest derivatives and factors",
         ([[2.0, -1.0, 0.5], [1.0, 1.0, 1.0]], [10.0, -10.0, 10.0], [0.0, 10.0, -10.0],
          [[10.0, 10.0, -10.0], [-10.0, 10.0, 10.0]])),
    Test("19-different-rows", "rows of very different size",
         with_x([[0.001, 0.002, -0.001], [1_000.0, -2_000.0, 500.0], [1.0, 2.0, 3.0]], 1_019)),
]

SMALL = [
    Test("01-random", "random numbers", drawn(2_001, 3, 4)),
    Test("02-square", "as many rows as features", drawn(2_002, 4, 4)),
    Test("03-wide", "many features", drawn(2_003, 2, 16)),
    Test("04-tall", "many rows", drawn(2_004, 12, 3)),
    Test("05-narrow", "numbers that differ by little", drawn(2_005, 3, 5, 0.004, 0.3, 5)),
    Test("06-offset", "numbers far from 0", drawn(2_006, 3, 6, 2.0, 80_000.0)),
    Test("07-many-decimals", "numbers with many decimals", drawn(2_007, 3, 4, 1.0, 0.0, 15)),
]

MEDIUM = [
    Test("01-random", "random numbers", drawn(3_001, 12, 16)),
    Test("02-wide", "many features", drawn(3_002, 2, 100)),
    Test("03-offset", "many numbers far from 0", drawn(3_003, 4, 40, 5.0, -70_000.0)),
    Test("04-narrow", "numbers that differ by little", drawn(3_004, 8, 20, 0.01, -2.0, 4)),
    Test("05-tall", "many rows", drawn(3_005, 60, 3)),
]

LARGE = [
    Generated("01-one-row", "one row, most features", "one-row", MAX_NUMBERS, 4_001),
    Generated("02-few-rows", "few rows, very many features", "few-rows", MAX_NUMBERS, 4_002),
    Generated("03-most-rows", "most rows", "many-rows", MAX_NUMBERS, 4_003),
    Generated("04-offset", "very many features, far from 0", "offset", MAX_NUMBERS, 4_004),
]

GROUPS = [
    Group("1-edge", "Single numbers, equal numbers, large and close numbers.", EDGE),
    Group("2-small", "Up to 16 features or 12 rows.", SMALL),
    Group("3-medium", "Up to 100 features or 60 rows.", MEDIUM),
    Group("4-large", "Up to 40000 numbers; a sum over a row for each of its numbers is too slow.",
          LARGE),
]


def accepts(want, got):
    return all(np.allclose(want[key], got[key], rtol=1e-10, atol=1e-9) for key in want)


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=accepts).main(sys.argv[1:])
