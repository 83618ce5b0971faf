#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy; see authoring.py."""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import numpy as np  # noqa: E402
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

asked = []


def check(a):
    assert 1 <= len(a) <= 300 and all(len(row) == len(a) for row in a)
    assert all(-1_000_000 <= x <= 1_000_000 for row in a for x in row)
    assert np.array_equal(np.array(a), np.array(a).T)
    oracle.is_definite(a)


def solve(a):
    asked[:] = [a]
    return oracle.solve(a)


def accepts(want, got):
    """authoring.py asks this right after it called solve."""
    return want == got if want is None or got is None else oracle.is_right(asked[0], got)


def product(rows):
    """l times its transpose."""
    l = np.zeros((len(rows), len(rows)))
    for i, row in enumerate(rows):
        l[i, :len(row)] = row
    return (l @ l.T).tolist()


def gram(seed, n, lift, digits=2, scale=1.0):
    """A random matrix times its transpose, and something on the diagonal."""
    rng = np.random.default_rng(seed)
    b = rng.normal(0, scale, (n, n))
    a = np.round(b @ b.T / n + lift * np.eye(n), digits)
    return ((a + a.T) / 2).tolist()


def indefinite(seed, n, negative):
    """Random directions, of which some have a negative eigenvalue; the diagonal is positive."""
    rng = np.random.default_rng(seed)
    while True:
        q = np.linalg.qr(rng.normal(size=(n, n)))[0]
        values = rng.uniform(2, 6, n)
        values[:negative] = -0.4
        a = np.round(q @ np.diag(values) @ q.T, 2)
        a = (a + a.T) / 2
        if np.diag(a).min() > 0.1:
            return a.tolist()


def hilbert(n, digits=10):
    return [[round(1 / (i + j + 1), digits) for j in range(n)] for i in range(n)]


def kernel(n, width, jitter):
    """Covariances of a Gaussian process at 0, 1, 2, ..."""
    return [[round(float(np.exp(-((i - j) / width) ** 2 / 2)), 6) + (jitter if i == j else 0.0)
             for j in range(n)] for i in range(n)]


SAMPLES = [
    Test("01-definite", "", ([[4.0, 2.0, -2.0], [2.0, 10.0, 5.0], [-2.0, 5.0, 9.0]],)),
    Test("02-indefinite", "", ([[1.0, 2.0], [2.0, 1.0]],)),
    Test("03-singular", "", ([[4.0, 6.0], [6.0, 9.0]],)),
]

EDGE = [
    Test("01-one-number", "a single number", ([[6.25]],)),
    Test("02-zero", "a single number", ([[0.0]],)),
    Test("03-negative", "a single number", ([[-1_000_000.0]],)),
    Test("04-identity", "the identity", (np.eye(4).tolist(),)),
    Test("05-diagonal", "a diagonal matrix", (np.diag([4.0, 0.25, 2.0, 100.0]).tolist(),)),
    Test("06-diagonal-with-zero", "a diagonal matrix", (np.diag([4.0, 0.0, 9.0]).tolist(),)),
    Test("07-diagonal-with-negative", "a diagonal matrix", (np.diag([4.0, 1.0, -9.0]).tolist(),)),
    Test("08-largest", "the largest values, not all positive",
         ([[1_000_000.0, -999_000.0], [-999_000.0, 1_000_000.0]],)),
    Test("09-largest-singular", "the largest and the smallest values",
         ([[1_000_000.0, -1_000_000.0], [-1_000_000.0, 1_000_000.0]],)),
    Test("10-all-ones", "all numbers are equal", ([[1.0] * 3] * 3,)),
    Test("11-singular-at-the-end", "a matrix of whole numbers",
         (product([[1.0], [2.0, 3.0], [-1.0, 1.0, 2.0], [4.0, 0.0, 1.0]]),)),
    Test("12-tiny", "very small numbers", ([[2e-12, -1e-12], [-1e-12, 3e-12]],)),
    Test("13-tiny-indefinite", "very small numbers", ([[2e-12, -4e-12], [-4e-12, 3e-12]],)),
    Test("14-positive-determinant", "not all as it seems",
         ([[1.0, 2.0, 2.0], [2.0, 1.0, 2.0], [2.0, 2.0, 1.0]],)),
    Test("15-large-and-tiny", "numbers of very different sizes",
         ([[1_000_000.0, 0.5, 0.0], [0.5, 1e-6, 1e-7], [0.0, 1e-7, 1e-6]],)),
]

SMALL = [
    Test("01-random", "a random matrix", (gram(201, 5, 0.5),)),
    Test("02-random", "a random matrix", (gram(202, 8, 0.3),)),
    Test("03-one-negative", "a random matrix", (indefinite(203, 6, 1),)),
    Test("04-two-negative", "a random matrix", (indefinite(204, 8, 2),)),
    Test("05-hilbert", "a matrix near to a singular one", (hilbert(4),)),
    Test("06-small-lift", "a random matrix near to a singular one", (gram(206, 8, 0.01, 4),)),
]

MEDIUM = [
    Test("01-random", "a random matrix", (gram(301, 24, 0.2),)),
    Test("02-kernel", "covariances of points on a line", (kernel(24, 1.5, 0.01),)),
    Test("03-one-negative", "a random matrix", (indefinite(303, 24, 1),)),
    Test("04-large-numbers", "a random matrix of large numbers", (gram(304, 20, 30.0, 0, 300.0),)),
]

LARGE = [
    Generated("01-random", "the most rows", "random", 300, 4_001),
    Generated("02-last-negative", "the most rows", "last-negative", 300, 4_002),
    Generated("03-middle-negative", "the most rows", "middle-negative", 300, 4_003),
    Generated("04-band", "the most rows, zeros away from the diagonal", "band", 300, 4_004),
    Generated("05-scales", "rows of very different sizes", "scales", 150, 4_005),
]

GROUPS = [
    Group("1-edge", "Up to 4 rows; each rule on its own.", EDGE),
    Group("2-small", "Up to 8 rows.", SMALL),
    Group("3-medium", "Up to 24 rows.", MEDIUM),
    Group("4-large", "300 rows; more than O(n^3) is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts).main(sys.argv[1:])
