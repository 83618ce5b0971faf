#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scikit-learn; see authoring.py."""

import sys
from pathlib import Path

import numpy as np
from sklearn import datasets

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test, dataset  # noqa: E402

LARGEST_SEED = 2**64 - 1
SEEDS = [1, 2, 3, 4, 5]


def check(X, y, hidden, epochs, seeds, unseen):
    assert 40 <= len(X) <= 300 and len(y) == len(X) and set(y) == {0, 1}
    assert 8 <= len(unseen) <= 200 and 1 <= len(X[0]) <= 4
    for row in X + unseen:
        assert len(row) == len(X[0]) and all(-10_000 <= v <= 10_000 for v in row)
    assert 8 <= hidden <= 64 and 100 <= epochs <= 500 and len(seeds) == 5
    assert all(0 <= seed <= LARGEST_SEED for seed in seeds)
    assert epochs * len(X) * hidden <= 1_000_000


def test(name, hint, X, y, rows, hidden, epochs, seeds=SEEDS, unseen=200):
    """The first rows are to learn from, as many as are wanted of the others unseen."""
    X = [[float(v) for v in row] for row in X]
    y = [int(v) for v in y]
    arguments = (X[:rows], y[:rows], hidden, epochs, list(seeds), X[rows:rows + unseen])
    return Test(name, hint, arguments, oracle.solve(*arguments, y[rows:rows + unseen]))


def moons(seed, rows, noise=0.15, scale=1.0, shift=0.0):
    X, y = datasets.make_moons(rows, noise=noise, random_state=seed)
    return np.round(X * scale + shift, 3), y


def circles(seed, rows, noise=0.08):
    X, y = datasets.make_circles(rows, noise=noise, factor=0.45, random_state=seed)
    return np.round(X * 2, 3), y


def corners(seed, rows, spread=0.3, scale=1.0):
    """Four clouds; opposite ones have the same label."""
    rng = np.random.default_rng(seed)
    signs = rng.choice([-1, 1], (rows, 2))
    X = signs + rng.normal(0, spread, (rows, 2))
    return np.round(X * scale, 3), (signs[:, 0] != signs[:, 1]).astype(int)


def band(seed, rows, columns=1, width=1.0):
    """Label 1 in the middle of the first column; the others say nothing."""
    rng = np.random.default_rng(seed)
    X = np.round(rng.uniform(-2, 2, (rows, columns)), 3)
    return X, (abs(X[:, 0]) < width).astype(int)


def ball(seed, rows, columns, gap=0.0):
    """Inside or outside; `gap` is the share of rows near the border that are left out."""
    rng = np.random.default_rng(seed)
    X = np.round(rng.normal(size=(round(rows / (1 - gap)), columns)), 3)
    size = (X ** 2).sum(axis=1)
    low, high = np.quantile(size, [0.5 - gap / 2, 0.5 + gap / 2])
    kept = (size <= low) | (size >= high) if gap else size >= 0
    return X[kept][:rows], (size > np.median(size)).astype(int)[kept][:rows]


def waves(seed, rows):
    """Above or below a wave."""
    rng = np.random.default_rng(seed)
    X = np.round(np.c_[rng.uniform(-4, 4, rows), rng.uniform(-3, 3, rows)], 3)
    return X, (X[:, 1] > 2 * np.sin(1.5 * X[:, 0])).astype(int)


def edge():
    X, y = band(1, 240)
    yield test("01-one-column", "a single column", X, y, 100, 16, 300)
    X, y = corners(2, 240)
    yield test("02-fewest-rows", "the fewest rows to learn from", X, y, 40, 16, 400)
    X, y = corners(3, 108)
    yield test("03-fewest-unseen", "few unseen rows", X, y, 100, 16, 300, unseen=8)
    X, y = corners(4, 300)
    yield test("04-most-units", "the most hidden units", X, y, 100, 64, 150)
    X, y = circles(5, 300)
    yield test("05-fewest-units", "the fewest hidden units", X, y, 150, 8, 400)
    X, y = moons(6, 400)
    yield test("06-fewest-epochs", "the fewest epochs", X, y, 250, 24, 100)
    X, y = waves(7, 320)
    yield test("07-most-epochs", "the most epochs", X, y, 120, 16, 500)
    X, y = moons(8, 400)
    yield test("08-seed-zero", "the smallest seed", X, y, 200, 16, 200, [0] * 5)
    X, y = circles(9, 300)
    yield test("09-largest-seeds", "the largest seeds", X, y, 150, 16, 200,
               [LARGEST_SEED - i for i in range(5)])
    X, y = corners(10, 300)
    yield test("10-constant-column", "a column that never changes", np.insert(X, 1, 3.5, axis=1), y, 120, 16, 300)
    X, y = corners(11, 300, 0.25, 5_000)
    X = np.clip(np.round(X, 1), -10_000, 10_000)
    X[0], y[0], X[1], y[1] = [-10_000, 10_000], 1, [10_000, -10_000], 1
    X[299], y[299], X[298], y[298] = [-10_000, 10_000], 1, [10_000, 10_000], 0
    yield test("11-largest-values", "the largest values", X, y, 120, 16, 300, unseen=180)
    X, y = moons(12, 300, scale=np.array([0.01, 300]), shift=np.array([5, -2_000]))
    yield test("12-other-sizes", "columns of very different sizes, far from 0", np.round(X, 4), y, 150, 16, 300)
    X, y = circles(13, 400)
    order = np.r_[np.argsort(y[:200], kind="stable"), 200:400]
    yield test("13-by-label", "rows ordered by label", X[order], y[order], 200, 16, 200)


def small():
    yield test("01-moons", "two moons", *moons(21, 300), 100, 16, 400)
    yield test("02-circles", "a circle in a ring", *circles(22, 300), 100, 16, 300)
    yield test("03-corners", "clouds at the corners of a square", *corners(23, 300, 0.25), 100, 10, 500)


def medium():
    yield test("01-band", "one column counts, another does not", *band(31, 400, 2, 0.9), 200, 12, 300)
    yield test("02-ball", "three columns", *ball(32, 500, 3, 0.4), 300, 16, 200)
    _, iris, kinds = dataset("iris")
    order = np.random.default_rng(33).permutation(150)
    yield test("03-irises", "measured flowers: is it the kind in between?", np.array(iris)[order],
               (np.array(kinds) == 1).astype(int)[order], 90, 16, 300)
    yield test("04-waves", "on which side of a wave", *waves(34, 400), 200, 24, 200)


def large():
    yield test("01-moons", "two moons, many rows", *moons(41, 500, 0.2), 300, 16, 200)
    yield Generated("02-circles", "a circle in a ring, many rows", "ring", 300, 4002)
    yield Generated("03-ball", "two columns, many rows", "ball", 300, 4003)
    yield Generated("04-uneven", "columns of different sizes far from 0, one nearly constant", "uneven", 300, 4004)


if __name__ == "__main__":
    sample = moons(3, 56, 0.05)
    rng = np.random.default_rng(1)
    line = np.round(rng.uniform(-2, 2, 52), 1)
    line[abs(abs(line) - 1) < 0.15] = 0
    Package(
        __file__,
        [test("01-moons", "", np.round(sample[0], 2), sample[1], 40, 16, 400, unseen=16),
         test("02-middle", "", line[:, None], (abs(line) < 1).astype(int), 40, 12, 300, unseen=12)],
        [Group("1-edge", "Sizes, seeds and scales at their ends.", list(edge())),
         Group("2-small", "100 rows.", list(small())),
         Group("3-medium", "Other shapes, other numbers of columns.", list(medium())),
         Group("4-large", "300 rows.", list(large()))],
        oracle.solve, check,
    ).main(sys.argv[1:])
