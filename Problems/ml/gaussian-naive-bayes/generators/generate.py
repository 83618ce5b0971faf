#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs mpmath, numpy and scikit-learn.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS, MAX_COLUMNS, TOP, MAX_LABEL, MAX_LABELS, MAX_CALLS = \
    20_000, 20, 1_000_000, 1_000_000_000, 50, 1_001


def check(operations, arguments):
    assert operations[0] == "Model" and arguments[0] == [] and operations[1] == "fit"
    assert len(operations) == len(arguments) and 2 <= len(operations) - 1 <= MAX_CALLS
    width = 0
    for name, given in zip(operations[1:], arguments[1:]):
        assert 1 <= len(given[0]) <= MAX_ROWS
        if name == "fit":
            width = len(given[0][0])
            assert len(given[1]) == len(given[0]) and len(set(given[1])) <= MAX_LABELS
            assert all(abs(label) <= MAX_LABEL for label in given[1])
            assert any(min(column) < max(column) for column in zip(*given[0]))
        else:
            assert name == "predictProba" and len(given) == 1
        assert 1 <= width <= MAX_COLUMNS
        assert all(len(row) == width and all(abs(x) <= TOP for x in row) for row in given[0])


def calls(*given):
    """A test's arguments: a pair of table and labels is a fit, a table a prediction."""
    names, arguments = ["Model"], [[]]
    for one in given:
        fit = isinstance(one, tuple)
        names.append("fit" if fit else "predictProba")
        table = [[float(x) for x in row] for row in (one[0] if fit else one)]
        arguments.append([table, list(one[1])] if fit else [table])
    return names, arguments


def column(*values):
    return [[value] for value in values]


def blobs(seed, counts, columns, spread, digits=1, centre=10.0, labels=None):
    """Bell-shaped clouds about random centres, as many rows of each as `counts` says."""
    rng = random.Random(seed)
    rows = []
    for k, count in enumerate(counts):
        middle = [rng.uniform(-centre, centre) for _ in range(columns)]
        width = [spread * rng.uniform(0.5, 2) for _ in range(columns)]
        label = labels[k] if labels else k
        rows += [([round(rng.gauss(m, w), digits) for m, w in zip(middle, width)], label)
                 for _ in range(count)]
    rng.shuffle(rows)
    return [row for row, _ in rows], [label for _, label in rows]


def about(seed, table, count, digits=1, jitter=0.5):
    """Rows between those of a table: means of two, moved a little."""
    rng = random.Random(seed)
    rows = []
    for _ in range(count):
        a, b = rng.choice(table), rng.choice(table)
        rows.append([round((x + z) / 2 + rng.uniform(-jitter, jitter), digits)
                     for x, z in zip(a, b)])
    return rows


def trial(seed, counts, columns, spread, rows=4, **other):
    table, labels = blobs(seed, counts, columns, spread, **other)
    return calls((table, labels), about(seed + 1, table, rows))


SAMPLES = [
    Test("01-two-classes", "", calls((column(1, 3, 4, 8), [0, 0, 1, 1]), column(2, 3.5, 7))),
    Test("02-constant-in-a-class", "",
         calls(([[0, 5], [2, 5], [4, 1], [6, 3], [5, 2]], [7, 7, -2, -2, -2]), [[3, 4]])),
    Test("03-far-away", "",
         calls((column(0, 2, 10, 12), [1, 1, 2, 2]), column(106, 6.01), (column(1, 2), [3, 3]),
               column(9))),
]

WIDE = [[k % 2 + 0.1 * j * (k % 3) for j in range(20)] for k in range(12)]

EDGE = [
    Test("01-one-class", "one class only", calls((column(1, 2, 4), [5, 5, 5]), column(2, 1e6))),
    Test("02-equal-priors", "two classes of the same size",
         calls((column(0, 4, 10, 14), [0, 0, 1, 1]), column(7, 6.5, 7.5))),
    Test("03-unequal-priors", "one class is rare",
         calls((column(0, 1, 2, 3, 4, 2, 6, 8), [0, 0, 0, 0, 0, 0, 1, 1]), column(4, 4.5, 5))),
    Test("04-unequal-spreads", "a narrow and a wide class about the same place",
         calls((column(-1, 1, -10, 10), [0, 0, 1, 1]), column(0, 2, 3, 5))),
    Test("05-labels-descending", "the labels do not come in ascending order",
         calls((column(9, 8, 6, 1, 2, 4), [3, 3, 3, 1, 1, 1]), column(5, 5.5, 4))),
    Test("06-extreme-labels", "labels of all sizes",
         calls((column(1, 3, 2, 6, 5, 9), [10**9, 10**9, 0, 0, -10**9, -10**9]),
               column(2, 4, 6))),
    Test("07-all-vanish", "a row far from two equally wide classes",
         calls(([[0, 0], [2, 2], [1, 0], [3, 2]], [0, 0, 1, 1]), [[1.6, 300], [1.4, -5000]])),
    Test("08-vanish-one-column", "a value far from two equally wide classes",
         calls((column(-1, 1, -0.9999, 1.0001), [0, 0, 1, 1]), column(60, 2000, -2000))),
    Test("09-class-of-one", "a class with a single row",
         calls((column(-1000, 500, 1000, -300, 300), [0, 0, 0, 0, 1]), column(0, 300, 300.1))),
    Test("10-one-each", "each class has a single row",
         calls(([[0, 0], [0.001, 40]], [0, 1]), [[0, 1], [0, 39], [0.001, 18]])),
    Test("11-constant-column", "a column that is constant",
         calls(([[1, 3], [2, 3], [4, 3], [5, 3]], [0, 0, 1, 1]), [[3, 3], [2.9, 3], [3, 3.00002]])),
    Test("12-constant-in-a-class", "a column that is constant in one of the classes",
         calls(([[1, 0], [1, 1000], [0.9, 2000], [1.3, 3000], [1.1, 1000]], [0, 0, 1, 1, 1]),
               [[1.05, 900], [1.08, 1200], [1.1, 500]])),
    Test("13-far-from-zero", "values far from 0 with a small spread",
         calls((column(999_990, 999_992, 999_996, 1_000_000), [0, 0, 1, 1]),
               column(999_994, 999_993, 1_000_000))),
    Test("14-extremes", "the largest and the smallest value",
         calls((column(-1e6, -5e5, 0, 1e6), [0, 0, 1, 1]), column(-1e6, -3e5, 1e6))),
    Test("15-fit-again", "fit is called a second time",
         calls((column(0, 1, 5, 6), [0, 0, 1, 1]), column(3), (column(5, 7, 1, 2), [0, 0, 1, 1]),
               column(3))),
    Test("16-fit-wider", "fit with more columns and other labels than before",
         calls((column(0, 1, 5, 6), [0, 0, 1, 1]),
               ([[1, 2], [2, 4], [4, 3], [5, 6], [9, 0], [3, 3]], [4, 4, 8, 8, 6, 6]),
               [[3, 3], [4, 4]])),
    Test("17-most-columns", "as many columns as there may be",
         calls((WIDE, [k % 2 for k in range(12)]), [[0.5] * 20, [0.52] * 20, [30.5] * 20])),
    Test("18-one-row-a-call", "the same row after other rows",
         calls((column(0, 2, 3, 7), [0, 0, 1, 1]), column(2.5), column(100, -100), column(2.5))),
]

SMALL = [
    Test("01-random", "two clouds", trial(2_001, [6, 6], 2, 3.0)),
    Test("02-three-classes", "three clouds", trial(2_011, [5, 7, 4], 3, 4.0)),
    Test("03-rare", "one class is rare", trial(2_021, [15, 3], 2, 4.0)),
    Test("04-labels", "labels with gaps", trial(2_031, [4, 5, 6], 2, 5.0, labels=[40, -7, 12])),
    Test("05-one-column", "clouds of one column that overlap", trial(2_041, [8, 6, 4], 1, 4.0)),
    Test("06-five-columns", "two clouds in five columns", trial(2_051, [9, 9], 5, 8.0)),
]

MEDIUM = [
    Test("01-random", "four clouds", trial(3_001, [40, 30, 20, 50], 4, 6.0, rows=12)),
    Test("02-most-labels", "as many classes as there may be",
         trial(3_011, [3] * 50, 2, 8.0, rows=2, centre=20.0)),
    Test("03-wide", "many columns", trial(3_021, [20, 20, 20], 20, 12.0, rows=6)),
]

LARGE = [
    Generated("01-row-by-row", "most rows, then very many calls with a row each", "rows",
              20_000, 4_001),
    Generated("02-many-classes", "many rows of many classes", "classes", 15_000, 4_002),
    Generated("03-far-away", "many columns, and rows far from all classes", "far", 3_000, 4_003),
    Generated("04-rare", "many rows, of one class a handful", "rare", 20_000, 4_004),
]

GROUPS = [
    Group("1-edge", "Single rows, constant columns, rows far away, labels, fit again.", EDGE),
    Group("2-small", "Up to 18 rows.", SMALL),
    Group("3-medium", "Up to 150 rows.", MEDIUM),
    Group("4-large", "Up to 20000 rows and 1001 calls; learning anew in each call is too slow.",
          LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
