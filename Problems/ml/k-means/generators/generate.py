#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scikit-learn; see authoring.py."""

import sys
from pathlib import Path

import numpy as np

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test, dataset  # noqa: E402

SEEDS = [1, 2, 3, 4, 5]


def check(X, k, seeds):
    assert 1 <= len(X) <= 500 and 1 <= k <= 20 and k <= len(X) and 1 <= len(X[0]) <= 8
    for row in X:
        assert len(row) == len(X[0]) and all(-10_000 <= v <= 10_000 for v in row)
    assert 1 <= len(seeds) <= 8 and all(1 <= seed <= 1_000_000 for seed in seeds)


def test(name, hint, X, k, seeds=SEEDS):
    return Test(name, hint, ([[float(v) for v in row] for row in X], k, list(seeds)))


def clouds(seed, rows, k, columns=2, *, width=1.0, room=10.0, sort=False, digits=2):
    rng = np.random.default_rng(seed)
    centres = rng.uniform(-room, room, (k, columns))
    which = np.arange(rows) % k
    if sort:
        which.sort()
    return np.round(centres[which] + rng.normal(0, width, (rows, columns)), digits)


def grid(seed, side, each, gap=10.0, width=0.5):
    """Small clouds on a square grid, cloud after cloud."""
    rng = np.random.default_rng(seed)
    centres = [(gap * a, gap * b) for a in range(side) for b in range(side)]
    return np.round(np.concatenate([rng.normal(c, width, (each, 2)) for c in centres]), 2)


def edge():
    yield test("01-one-row", "a single row", [[3.5, -1]], 1)
    yield test("02-one-cluster", "a single cluster", clouds(2, 30, 2), 1)
    yield test("03-each-its-own", "as many clusters as rows", [[0], [1], [3], [7], [8], [20]], 6)
    yield test("04-all-equal", "all rows are equal", [[2, 2]] * 12, 3)
    yield test("05-fewer-different", "fewer different rows than clusters", [[0, 0], [1, 5], [9, 2]] * 6, 5)
    yield test("06-just-as-many", "as many different rows as clusters, each many times",
               [[0, 0]] * 40 + [[1, 0]] * 3 + [[50, 50]] * 2 + [[50, 51]] * 2, 4)
    yield test("07-far-away", "two rows far from all others",
               np.r_[clouds(7, 60, 1, room=1), [[900, 900], [-900, 905]]], 3)
    yield test("08-largest-values", "the largest values",
               [[-10_000, -10_000], [-9_990, -9_999], [10_000, 10_000], [9_995, 9_990], [10_000, -10_000],
                [9_980, -9_990]], 3)
    rng = np.random.default_rng(9)
    yield test("09-one-column", "a single column",
               np.round(np.concatenate([rng.normal(c, 0.4, 25) for c in (0, 3, 9, 30)]), 2)[:, None], 4)
    yield test("10-one-seed", "one run only", clouds(10, 60, 3), 3, [1_000_000])
    yield test("11-long", "long, thin clusters",
               np.round(np.concatenate([np.c_[rng.uniform(0, 20, 40), rng.normal(y, 0.2, 40)] for y in (0, 16)]), 2), 2)
    yield test("12-diagonal", "differences along several columns",
               np.round(np.concatenate([rng.normal(c, 0.6, (20, 3))
                                        for c in ((0, 0, 0), (3, 3, 3), (5.4, 0, 0), (0, 7, -2))]), 2), 4)
    yield test("13-sizes", "one large cluster and small ones",
               np.round(np.concatenate([rng.normal((0, 0), 1, (150, 2)), rng.normal((12, 0), 0.3, (8, 2)),
                                        rng.normal((12, 4), 0.3, (8, 2)), rng.normal((12, -4), 0.3, (8, 2))]), 2), 4)


def small():
    yield test("01-clouds", "three clouds", clouds(21, 45, 3), 3, range(11, 19))
    yield test("02-sorted", "clouds one after the other", clouds(22, 80, 5, sort=True), 5)
    yield test("03-overlapping", "clouds that overlap", clouds(23, 90, 4, width=2.5), 4)


def medium():
    _, iris, _ = dataset("iris")
    yield test("01-irises", "measured flowers", iris, 3)
    _, wine, _ = dataset("wine")
    yield test("02-wines", "measured wines", np.round(np.array(wine)[:, [0, 1, 2, 3, 5, 6, 8, 9]], 2), 4)
    yield test("03-grid", "clouds on a grid", grid(33, 3, 14), 9)
    yield test("04-columns", "eight columns", clouds(34, 120, 6, 8, width=1.5, digits=1), 6)


def large():
    yield Generated("01-rows", "many rows", "clouds", 500, 4001)
    yield Generated("02-clusters", "many clusters", "grid", 400, 4002)
    yield Generated("03-nested", "clouds of clouds, far from 0", "nested", 480, 4003)


if __name__ == "__main__":
    Package(
        __file__,
        [test("01-two-clouds", "", [[0, 0], [0, 1], [1, 0], [8, 8], [9, 8]], 2, [1, 2]),
         test("02-repeated", "", [[1], [1], [1], [4]], 3, [1])],
        [Group("1-edge", "Numbers of rows and clusters at their ends, equal rows, far rows.", list(edge())),
         Group("2-small", "45 to 90 rows.", list(small())),
         Group("3-medium", "Real measurements and grids.", list(medium())),
         Group("4-large", "Hundreds of rows or many clusters.", list(large()))],
        oracle.solve, check,
    ).main(sys.argv[1:])
