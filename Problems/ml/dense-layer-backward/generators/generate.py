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

MAX = 200
TOP = 100.0


def check(x, w, dy):
    n, d, h = len(x), len(w), len(w[0])
    assert 1 <= n <= MAX and 1 <= d <= MAX and 1 <= h <= MAX
    for matrix, rows, columns in ((x, n, d), (w, d, h), (dy, n, h)):
        assert len(matrix) == rows
        for row in matrix:
            assert len(row) == columns
            assert all(type(v) is float and abs(v) <= TOP for v in row)


def drawn(seed, n, d, h, width=2.0, digits=2, zeros=0.0):
    """Random matrices of the three shapes."""
    rng = random.Random(seed)

    def matrix(rows, columns):
        return [[0.0 if rng.random() < zeros else round(rng.uniform(-width, width), digits)
                 for _ in range(columns)] for _ in range(rows)]
    return matrix(n, d), matrix(d, h), matrix(n, h)


def identity(count):
    return [[float(i == j) for j in range(count)] for i in range(count)]


SAMPLES = [
    Test("01-one-example", "", ([[1.0, 2.0, -1.0]], [[0.5, 1.0], [-2.0, 0.0], [3.0, 4.0]],
                                [[10.0, -1.0]])),
    Test("02-three-examples", "", ([[1.0], [2.0], [3.0]], [[2.0]], [[1.0], [0.5], [-1.0]])),
]

EDGE = [
    Test("01-single", "one number each", ([[3.0]], [[-2.0]], [[0.5]])),
    Test("02-single-negative", "one number each, negative", ([[-1.5]], [[4.0]], [[-2.0]])),
    Test("03-more-outputs", "more outputs than features",
         ([[1.0, -2.0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[1.0, 0.0, -1.0]])),
    Test("04-more-features", "more features than outputs",
         ([[1.0, -2.0, 0.5]], [[1.0], [4.0], [-3.0]], [[2.0]])),
    Test("05-two-examples", "two examples", ([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]],
                                             [[1.0, 10.0], [100.0, -1.0]])),
    Test("06-one-feature", "one feature", drawn(1_006, 4, 1, 3)),
    Test("07-one-output", "one output", drawn(1_007, 4, 3, 1)),
    Test("08-one-example", "one example", drawn(1_008, 1, 4, 5)),
    Test("09-zero-gradient", "the loss does not depend on the outputs", (
        [[1.0, 2.0], [3.0, 4.0]], [[1.0, 2.0], [3.0, 4.0]], [[0.0, 0.0], [0.0, 0.0]])),
    Test("10-zero-weights", "all weights are 0", (
        [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [[0.0, 0.0], [0.0, 0.0]],
        [[1.0, -1.0], [2.0, 0.5], [0.25, 4.0]])),
    Test("11-zero-inputs", "all inputs are 0", (
        [[0.0, 0.0]], [[1.5, -2.5, 3.5], [4.5, 5.5, -6.5]], [[2.0, 4.0, 8.0]])),
    Test("12-negative-inputs", "all inputs are negative", (
        [[-1.0, -2.0], [-0.5, -4.0]], [[1.0, 3.0, -2.0], [2.0, -1.0, 1.0]],
        [[1.0, 2.0, 3.0], [-1.0, 0.5, 4.0]])),
    Test("13-identity", "the layer changes nothing", (drawn(1_013, 3, 3, 3)[0], identity(3),
                                                      drawn(1_014, 3, 3, 3)[2])),
    Test("14-one-output-counts", "one output of one example counts", (
        drawn(1_015, 3, 2, 4)[0], drawn(1_015, 3, 2, 4)[1],
        [[0.0] * 4, [0.0, 0.0, -3.0, 0.0], [0.0] * 4])),
    Test("15-gradients-cancel", "the examples cancel each other", (
        [[1.0, 2.0], [1.0, 2.0]], [[3.0, -1.0], [0.5, 2.0]], [[2.5, -7.0], [-2.5, 7.0]])),
    Test("16-extremes", "the largest and the smallest numbers", (
        [[TOP, -TOP], [-TOP, -TOP]], [[TOP, TOP], [-TOP, TOP]], [[-TOP, TOP], [TOP, TOP]])),
    Test("17-small-and-large", "numbers of very different size", (
        [[1e-5, 99.5], [80.0, -1e-6]], [[1e-4, -90.0], [70.0, 2e-5]], [[1e-3, 60.0], [-50.0, 3e-4]])),
]

SMALL = [
    Test("01-random", "random numbers", drawn(2_001, 3, 4, 2)),
    Test("02-square", "three square matrices", drawn(2_002, 4, 4, 4)),
    Test("03-tall", "many examples, few features", drawn(2_003, 12, 2, 3)),
    Test("04-wide", "few examples, many features", drawn(2_004, 2, 12, 3)),
    Test("05-many-outputs", "few features, many outputs", drawn(2_005, 3, 2, 12)),
    Test("06-sparse", "many zeros", drawn(2_006, 6, 5, 4, 2.0, 2, 0.6)),
    Test("07-many-decimals", "numbers with many decimals", drawn(2_007, 4, 3, 5, 1.0, 15)),
    Test("08-large-numbers", "large numbers", drawn(2_008, 5, 4, 6, TOP, 1)),
]

MEDIUM = [
    Test("01-random", "a batch of 16", drawn(3_001, 16, 20, 12)),
    Test("02-many-examples", "a batch of 90", drawn(3_002, 90, 5, 4)),
    Test("03-large-numbers", "large numbers", drawn(3_003, 14, 18, 10, TOP, 1)),
    Test("04-one-output", "one output", drawn(3_004, 40, 12, 1, 3.0, 3)),
]

# All numbers of the large tests are small multiples of 1/8, so that every order of
# summation gives the same, exact results.
LARGE = [
    Generated("01-largest", "the largest matrices", "square", MAX, 4_001),
    Generated("02-tall", "most examples", "tall", MAX, 4_002),
    Generated("03-many-features", "most features", "features", MAX, 4_003),
    Generated("04-many-outputs", "most outputs, many zeros", "sparse", MAX, 4_004),
]

GROUPS = [
    Group("1-edge", "Single rows and columns, zeros, extreme numbers.", EDGE),
    Group("2-small", "Up to 12 rows and columns.", SMALL),
    Group("3-medium", "Up to 90 rows and columns.", MEDIUM),
    Group("4-large", "Up to 200 rows and columns; each pair of an input and an output on its own"
          " is too slow.", LARGE),
]


def accepts(want, got):
    return all(np.array_equal(want[key], got[key]) for key in want)


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=accepts).main(sys.argv[1:])
