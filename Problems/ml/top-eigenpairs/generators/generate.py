#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy; see authoring.py.

The arguments of an input are those of include/swift/Probe.swift, and so is the answer.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import numpy as np  # noqa: E402
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

asked = []


def check(a, k):
    assert 1 <= len(a) <= 150 and all(len(row) == len(a) for row in a)
    assert all(-1_000 <= x <= 1_000 for row in a for x in row)
    assert np.array_equal(np.array(a), np.array(a).T) and 1 <= k <= min(8, len(a))
    oracle.check(a, k)


def solve(a, k):
    asked[:] = a, k
    return oracle.solve(a, k)


def accepts(want, got):
    """authoring.py asks this right after it called solve."""
    return oracle.is_right(*asked, want) and oracle.is_right(*asked, got)


def diagonal(*values):
    return np.diag([float(v) for v in values]).tolist()


def turned(seed, values):
    """A matrix with these eigenvalues in random directions."""
    n = len(values)
    q = np.linalg.qr(np.random.default_rng(seed).normal(size=(n, n)))[0]
    a = q @ np.diag([float(v) for v in values]) @ q.T
    return ((a + a.T) / 2).tolist()


def drawn(seed, n, top, digits, k):
    """A random matrix in which the sizes asked for lie apart."""
    rng = np.random.default_rng(seed)
    while True:
        a = np.round(rng.uniform(-top, top, (n, n)), digits)
        a = (np.triu(a) + np.triu(a, 1).T + 0.0).tolist()
        try:
            check(a, k)
            return a
        except AssertionError:
            pass


def graph(n, edges, value=1.0):
    a = np.zeros((n, n))
    for i, j in edges:
        a[i, j] = a[j, i] = value
    return a.tolist()


def covariance(seed, rows, scales):
    """Of data whose columns depend on each other."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, len(scales))) * np.array(scales)
    x = x @ rng.uniform(-1, 1, (len(scales), len(scales)))
    a = np.round(np.cov(x.T), 3)
    return ((a + a.T) / 2).tolist()


def given(name, a, k, values, vectors):
    answer = {"diagonal": diagonal(*values), "vectors": vectors,
              "images": [[v * x + 0.0 for x in row] for v, row in zip(values, vectors)],
              "missed": 0}
    assert oracle.is_right(a, k, answer, 1e-12)
    return Test(name, "", (a, k), answer)


HALF = 0.5 ** 0.5
SAMPLES = [
    given("01-sizes", [[-2.0, -36.0], [-36.0, -23.0]], 2, [-50.0, 25.0],
          [[0.6, 0.8], [-0.8, 0.6]]),
    given("02-opposite", [[0.0, 2.0], [2.0, 0.0]], 1, [2.0], [[HALF, HALF]]),
    given("03-repeated", [[3.0, 0.0, 0.0], [0.0, -1.0, 0.0], [0.0, 0.0, 3.0]], 3,
          [3.0, 3.0, -1.0], [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]),
]

EDGE = [
    Test("01-one-number", "a single number", ([[2.5]], 1)),
    Test("02-one-negative", "a single number", ([[-3.0]], 1)),
    Test("03-zero", "a single number", ([[0.0]], 1)),
    Test("04-all-zero", "nothing but zeros", ([[0.0] * 3] * 3, 2)),
    Test("05-identity", "the identity", (diagonal(1, 1, 1, 1), 2)),
    Test("06-diagonal", "a diagonal matrix", (diagonal(1, -5, 3), 2)),
    Test("07-diagonal-negative", "a diagonal matrix of negative numbers",
         (diagonal(-1, -7, -3), 2)),
    Test("08-last-axis", "a diagonal matrix", (diagonal(1, 2, 4), 1)),
    Test("09-opposite", "two values of equal size and opposite sign",
         ([[0.0, 5.0], [5.0, 0.0]], 2)),
    Test("10-opposite-first", "two values of equal size and opposite sign",
         ([[3.0, 4.0], [4.0, -3.0]], 1)),
    Test("11-difference", "values between -1 and 2", ([[2.0, -1.0], [-1.0, 2.0]], 1)),
    Test("12-centred", "every row adds up to 0",
         ([[2.0, -1.0, -1.0], [-1.0, 2.0, -1.0], [-1.0, -1.0, 2.0]], 3)),
    Test("13-all-ones", "all numbers are equal", ([[1.0] * 4] * 4, 3)),
    Test("14-path", "who is a neighbour of whom", (graph(3, [(0, 1), (1, 2)]), 3)),
    Test("15-slow", "two values that are not far apart", ([[19.5, 0.5], [0.5, 19.5]], 2)),
    Test("16-slow-opposite", "two values whose sizes are not far apart",
         ([[0.5, 19.5], [19.5, 0.5]], 2)),
    Test("17-largest", "the largest and the smallest values",
         ([[1_000.0, -1_000.0], [-1_000.0, -1_000.0]], 2)),
    Test("18-mostly-negative", "the sizes decide", ([[1.0, 2.0], [2.0, -2.0]], 1)),
    Test("19-blocks", "parts that have nothing to do with each other",
         ([[2.0, 1.0, 0.0, 0.0], [1.0, 2.0, 0.0, 0.0], [0.0, 0.0, 1.0, 4.0],
           [0.0, 0.0, 4.0, 1.0]], 2)),
    Test("20-opposite-and-equal", "several values of equal size",
         (diagonal(6, -6, 6, 2, -6), 4)),
    Test("21-ones-know-nothing", "the row sums are all 1",
         ([[4.0, -3.0, 0.0], [-3.0, 4.0, 0.0], [0.0, 0.0, 1.0]], 1)),
]

SMALL = [
    Test("01-random", "a random matrix", (drawn(201, 4, 9, 0, 2), 2)),
    Test("02-random-all", "a random matrix, all its pairs", (drawn(202, 5, 9, 0, 5), 5)),
    Test("03-random", "a random matrix", (drawn(203, 8, 100, 1, 3), 3)),
    Test("04-covariance", "a covariance matrix", (covariance(204, 50, [3, 2, 1, 1, 0.5, 0.2]), 3)),
    Test("05-cube", "who is a neighbour of whom",
         (graph(8, [(i, i ^ bit) for i in range(8) for bit in (1, 2, 4) if i < i ^ bit]), 5)),
    Test("06-repeated", "values that come more than once", (turned(206, [4, 4, 4, -3, -3, 1]), 5)),
    Test("07-opposite", "values of equal size and opposite sign",
         (turned(207, [5, -5, 4, -4, 1, 0.5]), 4)),
    Test("08-opposite-cut", "values of equal size and opposite sign",
         (turned(208, [-8, 8, 6, -6, 1, -2, 0.5]), 3)),
    Test("09-low-rank", "more pairs are asked for than there are values other than 0",
         (turned(209, [9, -4, 0, 0, 0, 0]), 4)),
    Test("10-star", "who is a neighbour of whom", (graph(9, [(0, i) for i in range(1, 9)], -2.5), 3)),
    Test("11-most-pairs", "the most pairs, all of them",
         (turned(211, [100, -90, 81, -72, 64, -50, 40, 0]), 8)),
]

MEDIUM = [
    Test("01-random", "a random matrix", (drawn(301, 16, 50, 1, 3), 3)),
    Test("02-slow", "values whose sizes are not far apart",
         (turned(302, [50 * (-0.945) ** i for i in range(4)] + [38, -35] + [1] * 6), 4)),
    Test("03-covariance", "a covariance matrix",
         (covariance(303, 100, [9, 7, 5, 4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1]), 3)),
    Test("04-bipartite", "who bought what",
         (graph(18, [(i, j) for i in range(4) for j in range(4, 11)]
                + [(i, j) for i in range(11, 14) for j in range(14, 18)]), 5)),
    Test("05-nearly-low-rank", "a few large values and many small ones",
         (turned(305, [30, -20, 10] + [0.01 * (i % 5 - 2) for i in range(11)]), 3)),
]

LARGE = [
    Generated("01-falling", "the most rows, values of both signs", "falling", 150, 4_001),
    Generated("02-slow", "the most rows, sizes that are not far apart", "slow", 150, 4_002),
    Generated("03-opposite", "the most rows, equal sizes and opposite signs", "opposite", 150, 4_003),
    Generated("04-repeated", "the most rows, values that come more than once", "repeated",
              150, 4_004),
    Generated("05-low-rank", "many rows, few values other than 0", "low-rank", 120, 4_005),
    Generated("06-bipartite", "who bought what, for many", "bipartite", 150, 4_006),
]

GROUPS = [
    Group("1-edge", "Up to 5 rows; each trap on its own.", EDGE),
    Group("2-small", "Up to 9 rows.", SMALL),
    Group("3-medium", "Up to 18 rows.", MEDIUM),
    Group("4-large", "Up to 150 rows; O(n^3) for each step is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts,
            shipped=0).main(sys.argv[1:])
