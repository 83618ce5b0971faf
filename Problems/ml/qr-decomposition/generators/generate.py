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
    assert 1 <= len(a[0]) <= len(a) <= 250 and all(len(row) == len(a[0]) for row in a)
    assert all(-1_000 <= x <= 1_000 for row in a for x in row)
    oracle.check(a)


def solve(a):
    asked[:] = [a]
    return oracle.solve(a)


def accepts(want, got):
    """authoring.py asks this right after it called solve."""
    return oracle.is_right(asked[0], want) and oracle.is_right(asked[0], got)


def drawn(seed, m, n, top, digits):
    rng = np.random.default_rng(seed)
    return np.round(rng.uniform(-top, top, (m, n)), digits).tolist()


def hilbert(m, n):
    return [[round(1 / (i + j + 1), 12) for j in range(n)] for i in range(m)]


def powers(m, n):
    """The columns of a polynomial's fit: 1, t, t^2 and so on."""
    return [[round((i / (m - 1)) ** j, 10) for j in range(n)] for i in range(m)]


def alike(seed, m, n, noise):
    """All columns are one column and a little noise."""
    rng = np.random.default_rng(seed)
    common = np.round(rng.uniform(-5, 5, (m, 1)), 2)
    return [[float(f"{x:.12g}") for x in row]
            for row in common + noise * rng.integers(-9, 10, (m, n))]


def one_hot(groups, slope):
    """A column of a category for each group but the first, a constant and a slope."""
    rows = []
    for g, count in enumerate(groups):
        for _ in range(count):
            rows.append([1.0] + [float(g == h) for h in range(1, len(groups))]
                        + [slope * len(rows)])
    return rows


def given(name, a, q, r):
    assert oracle.is_right(a, {"q": q, "r": r}, 1e-12)
    return Test(name, "", (a,), {"q": q, "r": r})


SAMPLES = [
    given("01-square", [[3.0, 1.0], [4.0, 2.0]], [[0.6, -0.8], [0.8, 0.6]],
          [[5.0, 2.2], [0.0, 0.4]]),
    given("02-tall", [[1.0, 2.0], [1.0, -1.0], [1.0, 2.0], [1.0, -1.0]],
          [[0.5, 0.5], [0.5, -0.5], [0.5, 0.5], [0.5, -0.5]], [[2.0, 1.0], [0.0, 3.0]]),
    given("03-signs", [[-2.0, 1.0], [0.0, -3.0]], [[-1.0, 0.0], [0.0, -1.0]],
          [[2.0, -1.0], [0.0, 3.0]]),
]

E8 = 1e-8
EDGE = [
    Test("01-one-number", "a single number", ([[1.25]],)),
    Test("02-one-negative", "a single number", ([[-1_000.0]],)),
    Test("03-one-column", "a single column", ([[-1.0], [2.0], [-2.0]],)),
    Test("04-identity", "the identity", (np.eye(4).tolist(),)),
    Test("05-triangular", "nothing below the diagonal",
         ([[2.0, -1.0, 4.0], [0.0, 3.0, 1.0], [0.0, 0.0, 0.5]],)),
    Test("06-triangular-negative", "nothing below the diagonal",
         ([[-2.0, 5.0, 4.0], [0.0, 3.0, 1.0], [0.0, 0.0, -0.5]],)),
    Test("07-lower-triangular", "nothing above the diagonal",
         ([[1.0, 0.0, 0.0], [2.0, 3.0, 0.0], [-4.0, 1.0, 2.0]],)),
    Test("08-exchange", "rows of the identity in another order",
         ([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]],)),
    Test("09-zeros-on-top", "a first row of zeros",
         ([[0.0, 0.0], [3.0, 1.0], [4.0, -1.0], [0.0, 2.0]],)),
    Test("10-zero-later", "a zero in an inconvenient place",
         ([[2.0, 1.0, 3.0], [0.0, 0.0, 1.0], [0.0, 4.0, 1.0], [0.0, 3.0, -1.0]],)),
    Test("11-near-axis", "a column that is nearly an axis",
         ([[1.0, 2.0], [E8, 1.0]],)),
    Test("12-near-axes", "columns that are nearly axes",
         ([[1.0, 3e-8, 0.5], [2e-8, 1.0, -4e-8], [-3e-8, 1e-8, 1.0], [1e-8, 5e-8, 2e-8]],)),
    Test("13-three-alike", "columns that are nearly parallel",
         ([[1.0, 1.0, 1.0], [E8, 0.0, 0.0], [0.0, E8, 0.0], [0.0, 0.0, E8]],)),
    Test("14-two-alike", "columns that are nearly parallel",
         ([[1.0, 1.0], [1.0, 1.0 + 1e-9]],)),
    Test("15-smallest", "small numbers", ([[0.5, -0.7], [-0.5, -0.1]],)),
    Test("16-one-tiny", "columns of very different lengths",
         ([[3e-4, 500.0, 1.0], [6e-4, -400.0, 1.0], [6e-4, 300.0, -1.0]],)),
    Test("17-largest", "the largest and the smallest values",
         ([[1_000.0, -1_000.0], [1_000.0, 1_000.0], [-1_000.0, 1_000.0]],)),
    Test("18-orthogonal", "columns that are orthogonal already",
         ([[2.0, 1.0, -1.0], [2.0, -1.0, 2.0], [2.0, 0.0, -1.0]],)),
    Test("19-equal-rows", "rows that are equal", ([[1.0, 2.0], [1.0, 2.0], [3.0, -1.0]],)),
    Test("20-not-symmetric", "two rows", ([[1.0, 7.0], [-2.0, 3.0]],)),
]

SMALL = [
    Test("01-random", "a random square matrix", (drawn(201, 5, 5, 9, 1),)),
    Test("02-random-tall", "a random tall matrix", (drawn(202, 9, 4, 9, 1),)),
    Test("03-random-negative", "a random matrix of negative numbers",
         ((np.array(drawn(203, 6, 4, 4, 1)) - 5).tolist(),)),
    Test("04-hilbert", "columns that are nearly dependent", (hilbert(6, 6),)),
    Test("05-hilbert", "columns that are nearly dependent", (hilbert(9, 9),)),
    Test("06-hilbert-tall", "columns that are nearly dependent", (hilbert(12, 8),)),
    Test("07-powers", "the powers of a few points", (powers(10, 7),)),
    Test("08-categories", "categories, a constant and a slope", (one_hot([3, 2, 4], 0.5),)),
    Test("09-alike", "columns that are nearly equal", (alike(209, 8, 5, 1e-7),)),
]

MEDIUM = [
    Test("01-random", "a random square matrix", (drawn(301, 16, 16, 100, 1),)),
    Test("02-random-tall", "a random tall matrix", (drawn(302, 40, 6, 1_000, 1),)),
    Test("03-powers", "the powers of points between 0 and 1", (powers(25, 10),)),
    Test("04-alike", "columns that are nearly equal", (alike(304, 24, 6, 1e-8),)),
    Test("05-categories", "categories, a constant and a slope", (one_hot([5, 9, 2, 7], 0.01),)),
]

LARGE = [
    Generated("01-random", "the most rows and columns", "random", 250, 4_001),
    Generated("02-tall", "the most rows, fewer columns", "tall", 250, 4_002),
    Generated("03-alike", "the most rows; columns that are nearly equal", "alike", 250, 4_003),
    Generated("04-triangular", "the most rows, hardly anything below the diagonal",
              "triangular", 250, 4_004),
    Generated("05-powers", "the powers of many points", "powers", 250, 4_005),
    Generated("06-scales", "columns of very different lengths", "scales", 150, 4_006),
]

GROUPS = [
    Group("1-edge", "Up to 4 rows; each trap on its own.", EDGE),
    Group("2-small", "Up to 12 rows.", SMALL),
    Group("3-medium", "Up to 40 rows.", MEDIUM),
    Group("4-large", "Up to 250 rows; more than O(m n^2) is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts,
            shipped=0).main(sys.argv[1:])
