#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scikit-learn; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import numpy as np  # noqa: E402
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test, dataset  # noqa: E402


def check(X, y, grid, folds, model, table):
    assert 2 <= len(X) == len(y) <= 60_000 and 1 <= len(X[0]) <= 8
    assert all(len(row) == len(X[0]) for row in X) and len({tuple(row) for row in X}) == len(X)
    assert all(-1_000 <= v <= 1_000 for row in X for v in row)
    assert all(-1_000 <= v <= 1_000 for v in y)
    assert 1 <= len(grid) <= 40 and len(set(grid)) == len(grid)
    assert all(0 <= v <= 10_000 for v in grid)
    assert 2 <= len(folds) <= 40 and all(1 <= len(fold) <= 30_000 for fold in folds)
    assert sorted(i for fold in folds for i in fold) == list(range(len(X)))
    assert model in ("table", "ridge", "neighbours")
    if model == "table":
        assert [len(row) for row in table] == [len(folds)] * len(grid)
        assert all(-10 <= v <= 10 for row in table for v in row)
        sums = sorted({sum(row) for row in table})
        assert all(b - a > 1e-3 for a, b in zip(sums, sums[1:])), "sums too close"
    else:
        assert table == []
        assert model == "ridge" and min(grid) > 0 or model == "neighbours" and \
            all(v == int(v) and 1 <= v <= len(X) - max(map(len, folds)) for v in grid)


def split(seed, count, sizes):
    """Folds of these sizes, rows at random, in random order."""
    rng = random.Random(seed)
    rows = list(range(count))
    rng.shuffle(rows)
    assert sum(sizes) == count
    folds = []
    for size in sizes:
        folds.append(rows[:size])
        rows = rows[size:]
    return folds


def even(count, folds):
    return [count // folds + (f < count % folds) for f in range(folds)]


def listed(table, folds, count=None, seed=1, grid=None):
    """Scores from a table; the rows do not matter."""
    rng = random.Random(seed)
    count = count or sum(map(len, folds))
    X = [[float(i), round(rng.uniform(-9, 9), 2)] for i in range(count)]
    rng.shuffle(X)
    y = [float(rng.randint(0, 9)) for _ in X]
    grid = grid or [float(g + 1) for g in range(len(table))]
    return X, y, grid, folds, "table", table


def apart(X):
    """Rows that were drawn twice are moved a little."""
    seen = set()
    for row in X:
        while tuple(row) in seen:
            row[0] = round(row[0] + 0.01, 2)
        seen.add(tuple(row))
    return X


def linear(seed, count, width, noise, grid, folds):
    rng = np.random.default_rng(seed)
    X = np.array(apart(np.round(rng.normal(0, 1, (count, width)), 2).tolist()))
    w = rng.normal(0, 1, width)
    y = np.round(X @ w + rng.normal(0, noise, count), 2)
    return X.tolist(), y.tolist(), grid, folds, "ridge", []


def smooth(seed, count, width, noise, grid, folds):
    rng = np.random.default_rng(seed)
    X = np.array(apart(np.round(rng.uniform(-3, 3, (count, width)), 2).tolist()))
    y = np.round(np.sin(X).sum(axis=1) + rng.normal(0, noise, count), 2)
    return X.tolist(), y.tolist(), grid, folds, "neighbours", []


def diabetes(count, grid, folds):
    _, rows, targets = dataset("diabetes")
    X = np.round(np.array(rows)[:count, [2, 3, 4, 8, 9]] * 10, 2)
    y = np.round(targets[:count] - np.mean(targets[:count]), 1)
    return apart(X.tolist()), y.tolist(), grid, folds, "ridge", []


def wine(grid, seed):
    _, rows, classes = dataset("wine")
    X = np.array(rows)
    X = np.round((X - X.mean(axis=0)) / X.std(axis=0), 2)[:, [0, 1, 6, 9]]
    y = np.array(classes, float)
    return apart(X.tolist()), y.tolist(), grid, split(seed, len(y), even(len(y), 6)), "neighbours", []


def random_table(seed, grid, folds, sizes):
    rng = random.Random(seed)
    table = [[round(rng.uniform(-10, 10), 3) for _ in range(folds)] for _ in range(grid)]
    return listed(table, split(seed, sum(sizes), sizes), seed=seed,
                  grid=[float(v) for v in rng.sample(range(10_001), grid)])


SAMPLES = [
    Test("01-table", "", ([[1.0], [2.0], [3.0], [4.0]], [5.0, 6.0, 7.0, 8.0], [0.1, 1.0, 10.0],
                          [[0, 2], [3, 1]], "table", [[0.5, 0.25], [0.75, 0.5], [0.875, 0.25]])),
    Test("02-neighbours", "", ([[0.0], [1.0], [2.0], [3.0], [4.0], [5.5]],
                               [0.0, 2.0, 1.0, 3.0, 5.0, 4.0], [1.0, 2.0, 3.0],
                               [[1, 4], [0, 3], [2, 5]], "neighbours", [])),
]

EDGE = [
    Test("01-two-rows", "two rows, one parameter",
         ([[1.0], [2.0]], [3.0, 4.0], [0.5], [[0], [1]], "table", [[0.25, 0.75]])),
    Test("02-negative-scores", "every score is negative",
         listed([[-3.0, -2.0], [-1.0, -1.5], [-10.0, -9.0]], [[0, 1], [2, 3]])),
    Test("03-tie", "two parameters with one mean",
         listed([[0.25, 0.5], [0.75, 0.5], [0.5, 0.75]], [[2, 1], [0, 3]])),
    Test("04-all-equal", "all parameters with one mean",
         listed([[0.5, 0.25, 0.75]] * 4, [[4, 1], [0, 3], [2, 5]], grid=[7.0, 2.0, 9.0, 1.0])),
    Test("05-grid-unsorted", "a grid that is not sorted, with a tie",
         listed([[1.0, 2.0], [3.0, 4.0], [4.0, 3.0]], [[3, 0], [1, 2]], grid=[5.0, 8.0, 2.0])),
    Test("06-uneven", "folds of different sizes",
         listed([[0.9, 0.1, 0.2], [0.5, 0.5, 0.5], [0.7, 0.2, 0.3]],
                [[0, 2, 3, 5, 6, 7], [1], [4]])),
    Test("07-one-good-fold", "a parameter that is best in one fold only",
         listed([[2.0, 2.0, 2.0], [9.0, -4.0, -2.0], [1.0, 1.0, 3.0]],
                [[0, 5], [4, 1], [2, 3]])),
    Test("08-first-fold-misleads", "folds that disagree",
         listed([[5.0, 0.0, 1.0], [4.0, 3.0, 2.0], [4.5, 1.0, 1.5]], [[3, 0], [5, 1], [4, 2]])),
    Test("09-all-zero", "every score is 0",
         listed([[0.0, 0.0], [0.0, 0.0]], [[1, 0], [3, 2]], grid=[4.0, 3.0])),
    Test("10-largest-scores", "the largest and the smallest scores and parameters",
         listed([[-10.0, -10.0], [10.0, 10.0], [10.0, -10.0]], [[0], [1]],
                grid=[0.0, 10_000.0, 5_000.0])),
    Test("11-largest-values", "the largest and the smallest values",
         ([[-1_000.0, 1_000.0], [1_000.0, -1_000.0], [999.0, 998.0], [-1_000.0, -1_000.0]],
          [1_000.0, -1_000.0, 1_000.0, -999.0], [10.0, 1.0, 10_000.0], [[2, 0], [1, 3]],
          "ridge", [])),
    Test("12-rows-in-blocks", "folds of neighbouring rows",
         linear(12, 9, 2, 1.0, [0.01, 1.0, 4.0, 100.0], [[0, 1, 2], [3, 4, 5], [6, 7, 8]])),
    Test("13-leave-one-out", "a fold for each row",
         smooth(13, 12, 1, 0.4, [1.0, 2.0, 3.0, 5.0], [[i] for i in range(12)])),
]

SMALL = [
    Test("01-neighbours", "twenty rows, nearest neighbours",
         smooth(21, 20, 1, 0.6, [1.0, 2.0, 3.0, 4.0, 6.0], split(21, 20, even(20, 4)))),
    Test("02-ridge", "twenty rows, least squares",
         linear(22, 20, 4, 3.0, [0.001, 0.1, 1.0, 10.0, 100.0], split(22, 20, even(20, 5)))),
    Test("03-uneven", "folds of different sizes, least squares",
         linear(23, 18, 3, 2.0, [0.01, 0.5, 3.0, 20.0], split(23, 18, [9, 5, 3, 1]))),
    Test("04-table", "scores that follow no rule", random_table(24, 6, 5, [3, 1, 4, 2, 5])),
    Test("05-table", "scores that follow no rule", random_table(25, 8, 3, [6, 1, 2])),
]

MEDIUM = [
    Test("01-neighbours", "80 rows, nearest neighbours",
         smooth(31, 80, 2, 0.7, [float(k) for k in (1, 2, 3, 5, 8, 13, 21, 34)],
                split(31, 80, even(80, 5)))),
    Test("02-ridge", "eight columns, least squares",
         linear(32, 60, 8, 5.0, [0.001, 0.1, 1.0, 5.0, 20.0, 100.0, 1000.0],
                split(32, 60, even(60, 6)))),
    Test("03-wine", "measured wines, nearest neighbours", wine([1.0, 3.0, 7.0, 15.0, 40.0], 33)),
    Test("04-table", "40 parameters and 10 folds", random_table(34, 40, 10, [5] * 10)),
]

LARGE = [
    Test("01-diabetes", "measured patients, least squares",
         diabetes(300, [round(0.01 * 2 ** k, 2) for k in range(14)],
                  split(41, 300, even(300, 10)))),
    Test("02-neighbours", "300 rows, nearest neighbours",
         smooth(42, 300, 2, 1.0, [1.0, 4.0, 9.0, 16.0, 36.0, 80.0, 150.0],
                split(42, 300, [150, 100, 50]))),
    Test("03-many-folds", "40 parameters and 40 folds",
         linear(43, 300, 3, 4.0, [round(0.5 * 1.25 ** k, 3) for k in range(40)],
                split(43, 300, even(300, 40)))),
    Generated("04-alternate", "the most rows, two folds", "alternate", 60_000, 44),
]

GROUPS = [
    Group("1-edge", "Ties, uneven folds, negative scores.", EDGE),
    Group("2-small", "Up to 20 rows.", SMALL),
    Group("3-medium", "Up to 178 rows.", MEDIUM),
    Group("4-large", "300 rows, and up to 60000; O(n * n) for a parameter is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
