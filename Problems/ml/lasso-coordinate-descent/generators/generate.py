#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scikit-learn; see authoring.py."""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import numpy as np  # noqa: E402
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

asked = []
TALK = False


def check(X, y, alpha):
    assert 1 <= len(X) <= 300 and len(y) == len(X)
    assert all(1 <= len(row) <= 200 and len(row) == len(X[0]) for row in X)
    assert all(-100 <= x <= 100 for row in X for x in row)
    assert all(-1_000 <= x <= 1_000 for x in y) and 0 <= alpha <= 1_000
    count, w = oracle.sweeps(np.array(X), np.array(y), alpha)
    # As the statement says, it is near enough to a minimum where it settles.
    assert oracle.off(np.array(X), np.array(y), alpha, w) <= 1e-6
    if TALK:
        print(len(X), len(X[0]), alpha, "sweeps", count, "weights", np.count_nonzero(w))


def solve(X, y, alpha):
    asked[:] = X, y, alpha
    return oracle.solve(X, y, alpha)


def accepts(want, got):
    """authoring.py asks this right after it called solve."""
    X, y, alpha = asked
    return oracle.off(np.array(X), np.array(y), alpha, np.array(got)) <= 1e-6


def drawn(seed, n, d, share, used, alpha, noise=0.5, digits=2, sizes=None, shift=0.0):
    """Features that are like their neighbours as far as `share` says; some matter."""
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n, d))
    for j in range(1, d):
        X[:, j] = share * X[:, j - 1] + (1 - share ** 2) ** 0.5 * X[:, j]
    w = np.zeros(d)
    w[rng.permutation(d)[:used]] = rng.integers(1, 9, used) * rng.choice([-1, 1], used)
    X = X + shift
    if sizes:
        X, w = X * np.array(sizes), w / np.array(sizes)
    X = np.round(X, digits)
    y = np.round(X @ w + noise * rng.normal(size=n), digits)
    return (X + 0.0).tolist(), (y + 0.0).tolist(), alpha


def twice(problem):
    """Every feature a second time."""
    X, y, alpha = problem
    return [row + row for row in X], y, alpha


def given(name, X, y, alpha, w):
    assert oracle.off(np.array(X), np.array(y), alpha, np.array(w)) <= 1e-12
    return Test(name, "", (X, y, alpha), w)


SAMPLES = [
    given("01-one-stays", [[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]],
          [3.5, 2.5, -2.5, -3.5], 1.0, [2.0, 0.0]),
    given("02-related", [[2.0, 1.0], [0.0, 1.0]], [6.0, -4.0], 1.0, [3.0, -1.0]),
    given("03-nothing", [[1.0, -2.0], [2.0, 1.0]], [2.0, 1.0], 2.0, [0.0, 0.0]),
]

EDGE = [
    Test("01-one-number", "one row, one feature", ([[2.0]], [6.0], 1.0)),
    Test("02-one-negative", "one row, one feature", ([[2.0]], [-6.0], 1.0)),
    Test("03-one-too-small", "one row, one feature", ([[1.0]], [0.5], 0.75)),
    Test("04-just-zero", "one row, one feature", ([[1.0]], [-0.75], 0.75)),
    Test("05-no-penalty", "a penalty of 0", ([[1.0, 2.0], [3.0, 1.0], [0.0, 1.0]], [4.0, 7.0, 2.0], 0.0)),
    Test("06-largest", "the largest values",
         ([[100.0, 0.0], [-100.0, 0.0], [0.0, 100.0]], [1_000.0, -1_000.0, -1_000.0], 1_000.0)),
    Test("07-target-zero", "the targets are 0", ([[1.0, 2.0], [2.0, -1.0]], [0.0, 0.0], 0.5)),
    Test("08-zero-feature", "a feature of zeros",
         ([[1.0, 0.0], [2.0, 0.0], [-1.0, 0.0]], [2.0, 5.0, -1.0], 0.5)),
    Test("09-zero-feature-no-penalty", "a feature of zeros and a penalty of 0",
         ([[0.0, 1.0], [0.0, 2.0]], [3.0, 5.0], 0.0)),
    Test("10-all-zero", "nothing but zeros", ([[0.0, 0.0]], [1.0], 1.0)),
    Test("11-equal-features", "two equal features",
         ([[1.0, 1.0], [2.0, 2.0], [-1.0, -1.0]], [2.0, 4.0, -3.0], 0.5)),
    Test("12-opposite-features", "a feature and its negative",
         ([[1.0, -1.0], [3.0, -3.0]], [-2.0, -7.0], 0.5)),
    Test("13-more-features", "more features than rows",
         ([[1.0, 2.0, -1.0, 0.5]], [4.0], 0.5)),
    Test("14-constant", "a feature that is always 1, and targets far from 0",
         ([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]], [10.0, 11.0, 13.0, 14.0], 0.25)),
    Test("15-far-from-zero", "features far from 0",
         ([[20.0, 1.0], [21.0, -1.0], [22.0, 1.0], [19.0, 2.0]], [1.0, 5.0, 2.0, -3.0], 0.5)),
    Test("16-small-weights", "large features and small targets",
         ([[80.0, -60.0], [50.0, 90.0], [-70.0, 40.0]], [0.05, 0.03, -0.06], 0.2)),
    Test("17-sizes", "features of very different sizes",
         ([[50.0, 0.2, 1.0], [-30.0, 0.1, 2.0], [20.0, -0.3, -1.0], [10.0, 0.4, 1.0]],
          [90.0, -65.0, 50.0, 10.0], 0.1)),
    Test("18-comes-back", "a weight that is needed in the end only",
         ([[2.0, -3.0, -1.0], [3.0, 3.0, -3.0], [2.0, 2.0, 0.0], [-1.0, 3.0, 3.0]],
          [3.0, -2.0, -6.0, 8.0], 0.5)),
    Test("19-one-row", "one row", ([[3.0, -4.0]], [10.0], 2.0)),
    Test("20-many-equal-rows", "equal rows", ([[1.0, 2.0]] * 5, [3.0] * 5, 0.5)),
    Test("21-changes-sign", "features that are alike",
         ([[1.0, 1.0], [1.0, 0.5], [-1.0, -0.5], [2.0, 2.5]], [1.0, 3.0, -2.5, 1.0], 0.01)),
]

SMALL = [
    Test("01-random", "random features", drawn(201, 8, 3, 0, 2, 0.3)),
    Test("02-random", "random features", drawn(202, 12, 5, 0.2, 3, 0.5)),
    Test("03-related", "features that go together", drawn(203, 12, 5, 0.9, 3, 0.1)),
    Test("04-wide", "more features than rows", drawn(204, 5, 9, 0.2, 2, 0.2)),
    Test("05-sizes", "features of very different sizes",
         drawn(205, 12, 5, 0.3, 3, 0.2, sizes=[20, 0.1, 1, 5, 0.5])),
    Test("06-shifted", "features far from 0", drawn(206, 12, 4, 0, 2, 0.3, shift=3)),
    Test("07-twice", "each feature twice", twice(drawn(207, 8, 3, 0.2, 2, 0.2))),
    Test("08-heavy-penalty", "a penalty that leaves little", drawn(208, 12, 6, 0.3, 4, 6.0)),
    Test("09-no-penalty", "a penalty of 0", drawn(209, 15, 4, 0.3, 4, 0.0)),
]

MEDIUM = [
    Test("01-random", "random features", drawn(301, 40, 12, 0.2, 5, 0.3)),
    Test("02-related", "features that go together", drawn(302, 40, 15, 0.9, 6, 0.05)),
    Test("03-wide", "more features than rows", drawn(303, 15, 40, 0.2, 4, 0.4)),
    Test("04-close", "features that are nearly alike",
         drawn(304, 30, 8, 0.95, 4, 0.01, noise=0.2, digits=3)),
    Test("05-light-penalty", "a small penalty", drawn(305, 40, 12, 0.5, 12, 0.001)),
]

LARGE = [
    Generated("01-independent", "the most rows and features", "independent", 300, 4_001),
    Generated("02-related", "the most rows; features that go together", "related", 300, 4_002),
    Generated("03-wide", "more features than rows", "wide", 80, 4_003),
    Generated("04-closely-related", "features that are nearly alike", "closely-related", 300, 4_004),
    Generated("05-scales", "features of very different sizes", "scales", 250, 4_005),
]

GROUPS = [
    Group("1-edge", "Up to 5 rows and 4 features; each trap on its own.", EDGE),
    Group("2-small", "Up to 15 rows and 9 features.", SMALL),
    Group("3-medium", "Up to 40 rows and features.", MEDIUM),
    Group("4-large", "Up to 300 rows and 200 features; O(n d^2) for each sweep is too slow.", LARGE),
]

if __name__ == "__main__":
    TALK = "--talk" in sys.argv
    Package(__file__, SAMPLES, GROUPS, solve, check,
            accepts=accepts).main([a for a in sys.argv[1:] if a != "--talk"])
