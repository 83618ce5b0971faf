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


def check(X, y, rounds, rate, depth, hidden):
    assert 2 <= len(X) <= 1_000 and len(y) == len(X) and len(set(y)) > 1
    assert 1 <= len(hidden) <= 300 and 1 <= len(X[0]) <= 10
    for row in X + hidden:
        assert len(row) == len(X[0]) and all(-10_000 <= v <= 10_000 for v in row)
    assert all(-1_000_000 <= v <= 1_000_000 for v in y)
    assert 1 <= rounds <= 500 and 0.01 <= rate <= 1 and 1 <= depth <= 6
    assert len(X) * len(X[0]) * rounds <= 1_000_000


def test(name, hint, X, y, rows, rounds, rate, depth, hidden):
    X = [[float(v) for v in row] for row in X]
    y = [float(v) for v in y]
    arguments = (X[:rows], y[:rows], rounds, float(rate), depth, X[rows:rows + hidden])
    return Test(name, hint, arguments, oracle.solve(*arguments, y[rows:rows + hidden]))


def friedman(seed, rows, columns=5, noise=0.5, digits=3):
    X, y = datasets.make_friedman1(rows, n_features=columns, noise=noise, random_state=seed)
    return np.round(X, digits), np.round(y, 2)


def wave(seed, rows, noise=0.1):
    rng = np.random.default_rng(seed)
    X = np.round(rng.uniform(0, 10, (rows, 1)), 3)
    return X, np.round(np.sin(X[:, 0]) + rng.normal(0, noise, rows), 3)


def product(seed, rows, columns=3, noise=0.05):
    """Only two columns together say something."""
    rng = np.random.default_rng(seed)
    X = np.round(rng.uniform(-1, 1, (rows, columns)), 3)
    return X, np.round(3 * X[:, 0] * X[:, 1] + X[:, 2 % columns] + rng.normal(0, noise, rows), 3)


def last_column(seed, rows, columns, noise=0.3):
    rng = np.random.default_rng(seed)
    X = np.round(rng.normal(size=(rows, columns)), 3)
    return X, np.round(np.where(X[:, -1] > 0.3, 5, -1) + 2 * X[:, -2] + rng.normal(0, noise, rows), 3)


def edge():
    yield Test("01-two-rows", "two rows", ([[0.0], [1.0]], [1.0, 5.0], 1, 1.0, 1, [[-3.0], [0.25], [0.75], [9.0]]),
               oracle.solve([[0.0], [1.0]], [1.0, 5.0], 1, 1.0, 1, [[-3.0], [0.25], [0.75], [9.0]],
                            [1.0, 1.0, 5.0, 5.0]))
    yield test("02-one-round", "a single round", *friedman(2, 200), 120, 1, 1, 3, 80)
    yield test("03-smallest-rate", "the smallest rate", *friedman(3, 200), 120, 60, 0.01, 3, 80)
    yield test("04-largest-rate", "the largest rate", *wave(4, 250), 150, 20, 1, 2, 100)
    yield test("05-stumps", "trees of a single cut", *friedman(5, 250), 150, 200, 0.1, 1, 100)
    yield test("06-deepest", "the deepest trees", *wave(6, 300, 0.3), 200, 40, 0.1, 6, 100)
    yield test("07-most-rounds", "the most rounds", *wave(7, 260), 160, 500, 0.05, 2, 100)
    X, y = product(8, 220)
    yield test("08-constant-column", "a column that never changes", np.insert(X, 0, 4, axis=1), y, 140, 50, 0.1, 3, 80)
    X, y = wave(9, 120)
    X = np.repeat(np.round(X[:, :1], 0), 1, axis=1)
    yield test("09-equal-rows", "many equal rows", X, y, 80, 30, 0.3, 4, 40)
    X, y = last_column(10, 240, 4)
    yield test("10-few-distinct", "fewer different rows than the depth allows", np.sign(X[:, -1:]), y, 140, 30, 0.2, 6, 100)
    X, y = wave(11, 200)
    yield test("11-largest-values", "the largest values",
               np.clip(np.round((X - 5) * 2_200, 1), -10_000, 10_000),
               np.clip(np.round(y * 1_100_000), -1_000_000, 1_000_000), 120, 60, 0.2, 3, 80)
    X, y = friedman(12, 161)
    yield test("12-one-hidden", "one hidden row", X, y + 1_000, 160, 60, 0.1, 3, 1)
    X, y = last_column(13, 200, 10)
    yield test("13-last-columns", "only the last of many columns say something", X, y, 120, 50, 0.1, 2, 80)
    X, y = friedman(14, 200)
    yield test("14-far-from-zero", "targets far from 0", X, y + 5_000, 120, 30, 0.05, 3, 80)


def small():
    yield test("01-wave", "a wave", *wave(21, 100), 60, 50, 0.1, 2, 40)
    yield test("02-product", "two columns that count together", *product(22, 240, 2), 160, 60, 0.1, 2, 80)
    yield test("03-noise", "much noise", *wave(23, 140, 0.5), 80, 20, 0.1, 2, 60)


def medium():
    _, patients, progress = dataset("diabetes")
    order = np.random.default_rng(31).permutation(len(patients))
    X = np.round(np.array(patients)[order] * 1_000, 1)
    yield test("01-patients", "measured patients", X, np.array(progress)[order], 200, 60, 0.05, 2, 100)
    yield test("02-friedman", "five columns", *friedman(32, 350), 200, 120, 0.1, 3, 150)
    yield test("03-ten-columns", "ten columns, half of them without meaning", *friedman(33, 250, 10, 1.0, 2), 150,
               80, 0.1, 3, 100)


def large():
    yield Generated("01-rows", "many rows", "smooth", 1_000, 4001)
    yield Generated("02-one-column", "many rows of one column", "wave", 1_000, 4002)
    yield Generated("03-uneven", "columns far from 0, nearly constant or of few values", "uneven", 1_000, 4003)


if __name__ == "__main__":
    Package(
        __file__,
        [Test("01-one-tree", "", ([[1.0], [2.0], [3.0], [4.0]], [1.0, 3.0, 8.0, 8.0], 1, 0.5, 1, [[0.0], [3.5]]),
              oracle.solve([[1.0], [2.0], [3.0], [4.0]], [1.0, 3.0, 8.0, 8.0], 1, 0.5, 1, [[0.0], [3.5]], [2.0, 7.0])),
         Test("02-two-columns", "",
              ([[0.0, 1.0], [0.0, 2.0], [1.0, 1.0], [1.0, 2.5]], [2.0, 2.0, 4.0, 10.0], 40, 0.5, 2, [[0.1, 1.2], [0.9, 2.6]]),
              oracle.solve([[0.0, 1.0], [0.0, 2.0], [1.0, 1.0], [1.0, 2.5]], [2.0, 2.0, 4.0, 10.0], 40, 0.5, 2,
                           [[0.1, 1.2], [0.9, 2.6]], [2.5, 9.5]))],
        [Group("1-edge", "Sizes, rates, depths and values at their ends.", list(edge())),
         Group("2-small", "60 to 80 rows.", list(small())),
         Group("3-medium", "150 to 250 rows.", list(medium())),
         Group("4-large", "1000 rows.", list(large()))],
        oracle.solve, check,
    ).main(sys.argv[1:])
