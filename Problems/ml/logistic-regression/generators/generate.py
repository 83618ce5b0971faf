#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy, scipy, scikit-learn; see authoring.py."""

import sys
from pathlib import Path

import numpy as np

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test, dataset  # noqa: E402


def check(X, y, l2, hidden):
    assert 2 <= len(X) <= 300 and len(y) == len(X) and set(y) == {0, 1}
    assert 1 <= len(hidden) <= 200 and 1 <= len(X[0]) <= 10
    for row in X + hidden:
        assert len(row) == len(X[0]) and all(-10_000 <= v <= 10_000 for v in row)
    assert 0.001 <= l2 <= 1_000


def test(name, hint, X, y, l2, hidden, truth):
    X = [[float(v) for v in row] for row in X]
    hidden = [[float(v) for v in row] for row in hidden]
    y, truth = [int(v) for v in y], [int(v) for v in truth]
    return Test(name, hint, (X, y, float(l2), hidden), oracle.solve(X, y, l2, hidden, truth))


def drawn(seed, rows, hidden, w, b=0.0, *, scale=1.0, shift=0.0, digits=3):
    """Labels drawn from a logistic model of standard normal columns, which are
    then stretched and moved; hidden rows after those to learn from."""
    rng = np.random.default_rng(seed)
    w = np.array(w)
    X = rng.normal(size=(rows + hidden, len(w)))
    y = (rng.random(rows + hidden) < 1 / (1 + np.exp(-(X @ w + b)))).astype(int)
    X = np.round(X * scale + shift, digits)
    return X[:rows], y[:rows], X[rows:], y[rows:]


def made(name, hint, l2, *arguments, **options):
    X, y, hidden, truth = drawn(*arguments, **options)
    return test(name, hint, X, y, l2, hidden, truth)


# Pixels, most of them where an 8 is closed on the left and a 3 is open.
DIGITS = [18, 19, 26, 27, 34, 35, 37, 42, 43, 46]


def measured(name):
    _, X, y = dataset(name)
    return np.array(X), np.array(y)


def real(name, hint, l2, X, y, rows, hidden, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    X, y = np.round(X[order], 4), y[order]
    return test(name, hint, X[:rows], y[:rows], l2, X[rows:rows + hidden], y[rows:rows + hidden])


def edge():
    yield test("01-two-rows", "two rows, one column", [[0], [1]], [0, 1], 1, [[-1], [2]], [0, 1])
    yield test("02-separable", "a threshold separates the labels; a small penalty",
               [[-3], [-2], [-1.5], [1.5], [2], [4]], [0, 0, 0, 1, 1, 1], 0.001,
               [[-10_000], [-2], [2.5], [10_000], [-1], [1]], [0, 0, 1, 1, 0, 1])
    yield test("03-largest-values", "the largest values, labels that can be separated",
               [[-10_000, 10_000], [-9_000, 4_000], [-7_000, -2_000], [8_000, -10_000], [9_500, 3_000],
                [10_000, 1_000]], [0, 0, 0, 1, 1, 1], 0.001,
               [[-10_000, 10_000], [-8_000, 0], [9_000, -500], [10_000, -10_000]], [0, 0, 1, 1])
    yield made("04-largest-penalty", "the largest penalty", 1_000, 4, 120, 120, [2, -1.5, 1])
    X, y, hidden, truth = drawn(5, 80, 100, [1.5, -1])
    yield test("05-constant-column", "a column that never changes",
               np.insert(X, 1, 7, axis=1), y, 0.5, np.insert(hidden, 1, 7, axis=1), truth)
    yield made("06-rare-label", "one label is rare; a large penalty", 200, 6, 300, 200, [2.5, -1], -5.0)
    yield made("07-far-from-zero", "columns far from 0", 1, 7, 150, 150, [1.5, -2, 1],
               shift=np.array([1_000, -3_000, 500]))
    rng = np.random.default_rng(8)
    X = np.round(rng.normal(size=(44, 10)), 3)
    y = (X.sum(axis=1) > 0).astype(int)
    yield test("08-more-columns-than-rows", "more columns than rows", X[:4], y[:4], 1, X[4:], y[4:])
    yield test("09-contradicting", "equal rows with different labels",
               [[1, 0]] * 6 + [[0, 1]] * 6, [1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0], 0.01,
               [[1, 0]] * 5 + [[0, 1]] * 5, [1, 1, 0, 1, 1, 0, 1, 0, 0, 0])
    X, y, hidden, truth = drawn(10, 50, 30, [2.0])
    row = next(i for i in range(30) if truth[i] and hidden[i] > 0.8)
    yield test("10-one-hidden", "one hidden row", X, y, 1, hidden[row:row + 1], truth[row:row + 1])
    yield made("11-sizes", "columns of very different sizes", 0.1, 11, 200, 150, [2, -2, 1.5],
               scale=np.array([1, 400, 0.01]), digits=4)
    X, y, hidden, truth = drawn(12, 100, 100, [1, -1, 0.5, 2], 1.0)
    order = np.argsort(y, kind="stable")
    yield test("12-by-label", "rows ordered by label", X[order], y[order], 2, hidden, truth)
    X, y, hidden, truth = drawn(14, 100, 120, [1.5, -1])
    twin = np.random.default_rng(140)
    yield test("13-twins", "two columns that are nearly the same",
               np.c_[X, np.round(X[:, 0] + twin.normal(0, 0.01, len(X)), 3)], y, 0.05,
               np.c_[hidden, np.round(hidden[:, 0] + twin.normal(0, 0.01, len(hidden)), 3)], truth)


def small():
    yield made("01-random", "a few rows", 1, 21, 20, 60, [2, -1])
    yield made("02-penalty", "a few rows and a penalty that counts", 10, 22, 30, 60, [1.5, -1.5, 1])
    yield made("03-intercept", "most rows have label 1", 1, 23, 40, 80, [1.5, 1], 2.0)
    yield made("04-overfit", "few rows for so many columns", 20, 24, 40, 120, [1.5, -1, 0, 0, 0, 0, 0, 0])


def medium():
    X, y = measured("iris")
    yield real("01-irises", "measured flowers", 1, X[50:], y[50:] - 1, 50, 50, 31)
    X, y = measured("wine")
    yield real("02-wines", "measured wines, columns as they are", 1, X[:, :10], (y == 1).astype(int), 90, 88, 32)
    X, y = measured("breast-cancer")
    yield real("03-tumours", "measured cells, columns as they are", 0.1, X[:, :10], y, 150, 150, 33)
    X, y = measured("digits")
    chosen = (y == 3) | (y == 8)
    X, y = X[chosen], (y[chosen] == 8).astype(int)
    yield real("04-digits", "written digits: is it an 8, not a 3?", 1, X[:, DIGITS], y, 100, 150, 34)


def large():
    yield Generated("01-weak-penalty", "many rows, a small penalty", "weak", 300, 4001)
    yield Generated("02-strong-penalty", "many rows, a large penalty", "strong", 200, 4002)
    yield Generated("03-mixed", "many rows, columns of all sizes", "uneven", 300, 4003)


if __name__ == "__main__":
    Package(
        __file__,
        [test("01-overlapping", "", [[0.5], [1.0], [1.5], [2.0], [2.5], [3.0]], [0, 0, 1, 0, 1, 1], 1,
              [[0.0], [1.25], [2.75]], [0, 0, 1]),
         test("02-separable", "", [[-2.0, 1.0], [-1.0, 3.0], [1.0, 2.0], [3.0, 1.0]], [0, 0, 1, 1], 0.5,
              [[-5_000.0, 2.0], [5_000.0, 2.0]], [0, 1])],
        [Group("1-edge", "Sizes, scales, penalties and labels at their ends.", list(edge())),
         Group("2-small", "A few rows.", list(small())),
         Group("3-medium", "Real measurements.", list(medium())),
         Group("4-large", "Hundreds of rows of 10 columns.", list(large()))],
        oracle.solve, check,
    ).main(sys.argv[1:])
