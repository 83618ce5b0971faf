#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says. Needs mpmath, numpy, scipy and
scikit-learn."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS = 5_000
MAX_COLUMNS = 2_500
MAX_NUMBERS = 150_000
TOP = 100.0


def check(w, X, y, l2):
    n, d = len(X), len(w)
    assert 1 <= n <= MAX_ROWS and 1 <= d <= MAX_COLUMNS and n * d <= MAX_NUMBERS
    assert len(y) == n and all(type(v) is int and v in (0, 1) for v in y)
    for row in [w, *X]:
        assert len(row) == d and all(type(v) is float and abs(v) <= TOP for v in row)
    assert type(l2) is float and 0 <= l2 <= 100


def drawn(seed, n, d, width=1.0, l2=0.1, digits=2, spread=2.0, right=0.5, ones=False):
    """Random examples; a share `right` of the labels is what the score's sign says."""
    rng = random.Random(seed)
    w = [round(rng.uniform(-width, width), digits) for _ in range(d)]
    X = [[round(rng.uniform(-spread, spread), digits) for _ in range(d)] for _ in range(n)]
    if ones:
        X = [[1.0, *row[1:]] for row in X]
    scores = [sum(a * b for a, b in zip(w, row)) for row in X]
    y = [int((z > 0) == (rng.random() < right)) for z in scores]
    return w, X, y, l2


SAMPLES = [
    Test("01-zero-weights", "", ([0.0, 0.0], [[1.0, 2.0], [1.0, -1.0]], [1, 0], 0.5)),
    Test("02-impossible", "", ([10.0], [[-100.0], [0.0]], [1, 1], 0.1)),
]

EDGE = [
    Test("01-label-one", "one number, label 1", ([0.5], [[2.0]], [1], 0.0)),
    Test("02-label-zero", "one number, label 0", ([0.5], [[2.0]], [0], 0.0)),
    Test("03-negative-score", "a negative score", ([-1.5], [[2.0]], [0], 0.0)),
    Test("04-penalty", "one weight, with a penalty", ([3.0], [[0.5]], [1], 2.0)),
    Test("05-zero-weights", "all weights are 0", ([0.0] * 3, [[1.0, -2.0, 0.5], [3.0, 0.25, -1.0]], [0, 0], 1.0)),
    Test("06-zero-row", "a row of zeros", ([1.0, -2.0], [[0.0, 0.0]], [1], 0.25)),
    Test("07-more-columns", "more columns than rows", ([1.0, -0.5, 0.25], [[1.0, 2.0, -1.0]], [0], 0.3)),
    Test("08-more-rows", "more rows than columns", ([0.75], [[1.0], [-2.0], [3.0], [0.5]], [1, 1, 0, 0], 0.0)),
    Test("09-all-ones", "all labels are 1", drawn(1_009, 4, 2)[:2] + ([1] * 4, 0.1)),
    Test("10-all-zeros", "all labels are 0", drawn(1_010, 4, 2)[:2] + ([0] * 4, 0.1)),
    Test("11-score-1000", "a score of 1000", ([10.0], [[100.0]], [0], 0.0)),
    Test("12-score-1000-right", "a score of 1000, rightly", ([10.0], [[100.0]], [1], 0.0)),
    Test("13-score-minus-1000", "a score of -1000", ([-10.0], [[100.0]], [1], 0.0)),
    Test("14-score-minus-1000-right", "a score of -1000, rightly", ([-10.0], [[100.0]], [0], 0.0)),
    Test("15-largest-numbers", "the largest and the smallest numbers",
         ([TOP, -TOP], [[TOP, -TOP], [-TOP, TOP], [TOP, TOP]], [0, 1, 1], 100.0)),
    Test("16-score-of-40", "scores of about 40", ([2.0, 1.0], [[20.0, 0.5], [-19.0, -1.0]], [0, 1], 0.0)),
    Test("17-nearly-certain", "nearly certain, and right", ([1.0], [[25.0], [-27.5]], [1, 0], 0.0)),
    Test("18-column-of-ones", "the first column is all ones", drawn(1_018, 5, 3, ones=True)),
    Test("19-only-penalty", "the penalty outweighs all else", ([50.0, -60.0], [[0.5, 0.25]], [0], 100.0)),
    Test("20-far-both-ways", "very large and very small scores",
         ([8.0, -7.5], [[90.0, -85.0], [-99.0, 50.0], [60.0, 64.0], [0.1, 0.2]], [0, 1, 1, 0], 0.01)),
]

SMALL = [
    Test("01-random", "random numbers", drawn(2_001, 6, 3)),
    Test("02-square", "as many rows as columns", drawn(2_002, 4, 4, 2.0, 0.5)),
    Test("03-wide", "many columns", drawn(2_003, 3, 12)),
    Test("04-tall", "many rows", drawn(2_004, 30, 2, 1.5, 0.0)),
    Test("05-good-model", "mostly right", drawn(2_005, 20, 3, 4.0, 0.05, right=0.9)),
    Test("06-many-decimals", "numbers with many decimals", drawn(2_006, 5, 4, 1.0, 0.123456789, 14)),
    Test("07-large-scores", "large scores", drawn(2_007, 10, 4, 50.0, 0.001, spread=20.0, right=0.8)),
    Test("08-ones", "a column of ones", drawn(2_008, 12, 4, 1.5, 1.5, ones=True)),
]

MEDIUM = [
    Test("01-random", "random numbers", drawn(3_001, 60, 8)),
    Test("02-good-model", "mostly right", drawn(3_002, 80, 6, 3.0, 0.01, right=0.9)),
    Test("03-wide", "many columns", drawn(3_003, 10, 80, 0.4, 0.2)),
    Test("04-large-scores", "large scores", drawn(3_004, 50, 10, 60.0, 0.002, spread=30.0, right=0.7)),
    Test("05-tall", "many rows", drawn(3_005, 300, 3, 2.0, 0.0)),
]


def shape(n, d):
    """Both numbers as one, as Generator.swift takes them apart."""
    return n * 8_192 + d


LARGE = [
    Generated("01-most-columns", "most columns", "moderate", shape(60, 2_500), 4_001),
    Generated("02-most-rows", "most rows", "moderate", shape(5_000, 20), 4_002),
    Generated("03-large-scores", "many rows and columns, large scores", "far", shape(150, 1_000), 4_003),
    Generated("04-rows-and-columns", "many rows and columns", "moderate", shape(1_500, 100), 4_004),
]

GROUPS = [
    Group("1-edge", "Single numbers, extreme scores.", EDGE),
    Group("2-small", "Up to 30 rows or 12 columns.", SMALL),
    Group("3-medium", "Up to 300 rows or 80 columns.", MEDIUM),
    Group("4-large", "Up to 150000 numbers; each score anew for each weight is too slow.", LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
