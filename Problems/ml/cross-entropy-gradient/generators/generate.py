#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says. Needs mpmath and scipy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS = 1_000
MAX_NUMBERS = 8_000
TOP = 1_000.0


def check(logits, labels):
    n, c = len(logits), len(logits[0])
    assert 1 <= n <= MAX_ROWS and 1 <= c <= MAX_NUMBERS and n * c <= MAX_NUMBERS
    assert len(labels) == n and all(type(k) is int and 0 <= k < c for k in labels)
    for row in logits:
        assert len(row) == c and all(type(z) is float and abs(z) <= TOP for z in row)


def drawn(seed, n, c, width=3.0, offset=0.0, digits=2, right=0.0):
    """Random rows; a share `right` of the labels is the largest logit's class."""
    rng = random.Random(seed)
    logits = [[round(rng.uniform(offset - width, offset + width), digits) for _ in range(c)]
              for _ in range(n)]
    labels = [row.index(max(row)) if rng.random() < right else rng.randrange(c) for row in logits]
    return logits, labels


def shifted(seed, n, c, offsets):
    """Rows that each lie somewhere else."""
    logits, labels = drawn(seed, n, c)
    return [[round(z + offsets[i % len(offsets)], 2) for z in row]
            for i, row in enumerate(logits)], labels


SAMPLES = [
    Test("01-two-classes", "", ([[2.0, 0.0]], [0])),
    Test("02-equal", "", ([[1.0] * 4, [0.0] * 4], [3, 0])),
    Test("03-impossible", "", ([[1000.0, 0.0, -1000.0]], [2])),
]

EDGE = [
    Test("01-one-class", "a single class", ([[5.0]], [0])),
    Test("02-one-class-rows", "a single class, several rows", ([[5.0], [-1000.0], [1000.0]], [0, 0, 0])),
    Test("03-two-classes", "one row, two classes", ([[-0.5, 1.5]], [0])),
    Test("04-all-zero", "all logits are 0", ([[0.0, 0.0, 0.0]], [1])),
    Test("05-plain", "one row, small numbers", ([[0.5, -1.25, 2.0, 0.25]], [3])),
    Test("06-two-rows", "two rows", ([[1.0, 2.0, -0.5], [0.3, -0.7, 0.1]], [2, 0])),
    Test("07-one-label", "the same label everywhere", drawn(1_007, 4, 3)[:1] + ([1] * 4,)),
    Test("08-first-classes-only", "the last classes are nobody's label",
         drawn(1_008, 4, 5)[:1] + ([0, 1, 0, 1],)),
    Test("09-all-largest", "all logits are as large as can be", ([[TOP] * 3, [TOP] * 3], [0, 2])),
    Test("10-all-smallest", "all logits are as small as can be", ([[-TOP] * 4], [1])),
    Test("11-large", "large logits, close together", ([[999.5, 1000.0, 998.0], [997.0, 999.0, 999.25]], [0, 1])),
    Test("12-far-below-zero", "logits far below 0", ([[-999.5, -1000.0, -998.0]], [2])),
    Test("13-certain-right", "the model is sure and right", ([[800.0, -100.0, 0.0]], [0])),
    Test("14-certain-wrong", "the model is sure and wrong", ([[800.0, -100.0, 0.0]], [1])),
    Test("15-nearly-certain", "the right class has nearly all", ([[30.0, 0.0, -5.0], [12.0, 0.0, 1.0]], [0, 0])),
    Test("16-small-probability", "the right class has very little", ([[0.0, 37.5, 36.0]], [0])),
    Test("17-rows-far-apart", "rows that lie far apart",
         ([[900.0, 901.0, 899.5], [-3.0, 1.0, 2.0], [-950.0, -948.5, -951.0]], [0, 2, 1])),
    Test("18-two-share", "two classes share it all", ([[500.0, -500.0, 500.0]], [2])),
]

SMALL = [
    Test("01-random", "random numbers", drawn(2_001, 5, 4)),
    Test("02-square", "as many rows as classes", drawn(2_002, 4, 4)),
    Test("03-many-classes", "many classes", drawn(2_003, 2, 20)),
    Test("04-many-rows", "many rows, two classes", drawn(2_004, 16, 2)),
    Test("05-shifted", "each row somewhere else", shifted(2_005, 6, 4, [0.0, 700.0, -800.0])),
    Test("06-large", "numbers of any size", drawn(2_006, 6, 5, TOP, 0.0, 1)),
    Test("07-many-decimals", "numbers with many decimals", drawn(2_007, 4, 5, 1.5, 0.0, 15)),
    Test("08-good-model", "mostly right", drawn(2_008, 8, 3, 8.0, 0.0, 2, 0.8)),
]

MEDIUM = [
    Test("01-random", "a batch of 32", drawn(3_001, 32, 10)),
    Test("02-good-model", "mostly right", drawn(3_002, 40, 8, 12.0, 0.0, 2, 0.9)),
    Test("03-shifted", "each row somewhere else", shifted(3_003, 30, 6, [-990.0, 990.0, 0.0, 350.0])),
    Test("04-large", "numbers of any size", drawn(3_004, 30, 20, TOP, 0.0, 1, 0.3)),
    Test("05-many-classes", "many classes", drawn(3_005, 2, 250, 4.0)),
    Test("06-two-classes", "many rows, two classes", drawn(3_006, 150, 2, 6.0, 0.0, 2, 0.7)),
]


LARGE = [
    Generated("01-most-classes", "one row, most classes", "one-row", 8_000, 4_001),
    Generated("02-most-rows", "most rows", "many-rows", 8_000, 4_002),
    Generated("03-many-classes", "few rows, very many classes", "two-rows", 4_000, 4_003),
    Generated("04-many-of-both", "many rows and classes", "rows", 4_500, 4_004),
]

GROUPS = [
    Group("1-edge", "Single rows and classes, extreme logits.", EDGE),
    Group("2-small", "Up to 20 classes or 16 rows.", SMALL),
    Group("3-medium", "Up to 250 classes or 150 rows.", MEDIUM),
    Group("4-large", "Up to 8000 logits; a softmax of the whole row for each of its classes is too"
          " slow.", LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
