#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs numpy and scikit-learn.
"""

import random
import sys
from pathlib import Path

import numpy as np

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS, MAX_COLUMNS, TOP, MAX_CALLS = 10_000, 20, 1_000_000, 10_001


def check(operations, arguments):
    assert operations[0] == "Scaler" and arguments[0] == [] and operations[1] == "fit"
    assert len(operations) == len(arguments) and 2 <= len(operations) - 1 <= MAX_CALLS
    width = 0
    for name, given in zip(operations[1:], arguments[1:]):
        assert len(given) == 1 and 1 <= len(given[0]) <= MAX_ROWS
        if name == "fit":
            width = len(given[0][0])
            for column in zip(*given[0]):
                spread = float(np.std(np.array(column)))
                assert min(column) == max(column) or spread >= 1e-5 * max(map(abs, column))
        else:
            assert name in ("transform", "inverse")
        assert 1 <= width <= MAX_COLUMNS
        assert all(len(row) == width and all(abs(x) <= TOP for x in row) for row in given[0])


def accepts(want, got):
    def close(w, g):
        if isinstance(w, list):
            return isinstance(g, list) and len(w) == len(g) and all(map(close, w, g))
        return w == g if w is None else abs(w - g) <= max(1e-9, 1e-10 * abs(w))
    return close(want, got)


def calls(*given):
    """A test's arguments: pairs of an operation's first letter and a table."""
    names = {"f": "fit", "t": "transform", "i": "inverse"}
    return (["Scaler"] + [names[letter] for letter, _ in given],
            [[]] + [[[[float(x) for x in row] for row in table]] for _, table in given])


def column(*values):
    return [[value] for value in values]


def drawn(seed, rows, ranges, digits=2):
    """A random table; `ranges` has the range of each column."""
    rng = random.Random(seed)
    return [[round(rng.uniform(low, high), digits) for low, high in ranges] for _ in range(rows)]


SAMPLES = [
    Test("01-two-columns", "",
         calls(("f", [[1, 10], [3, 10], [5, 40], [7, 20]]), ("t", [[4, 20], [9, 32]]),
               ("t", [[4, 20]]))),
    Test("02-constant", "",
         calls(("f", [[5, -1], [5, 1]]), ("t", [[5, 3], [7, 0]]), ("i", [[0, 3], [2, 0]]))),
    Test("03-again", "",
         calls(("f", column(1, 2, 3)), ("t", column(3)), ("f", [[100, 0], [300, 8]]),
               ("t", [[200, 16]]))),
]

EDGE = [
    Test("01-one-number", "a table with a single number",
         calls(("f", [[3]]), ("t", column(3, 5, -1)), ("i", column(0, 2)))),
    Test("02-one-row", "a table with a single row",
         calls(("f", [[3, -4, 0]]), ("t", [[3, -4, 0], [4, 4, 4]]))),
    Test("03-two-rows", "a table with two rows",
         calls(("f", [[1, 8], [2, 2]]), ("t", [[1, 8], [2, 2]]))),
    Test("04-training-table", "the table that was learned from is changed itself",
         calls(("f", column(2, 4, 4, 4, 5, 5, 7, 9)), ("t", column(2, 4, 4, 4, 5, 5, 7, 9)))),
    Test("05-other-table", "a table with quite different values",
         calls(("f", column(0, 10)), ("t", column(100, 200, 300)))),
    Test("06-one-other-row", "a single row is changed",
         calls(("f", column(0, 10, 20)), ("t", column(25)))),
    Test("07-transform-twice", "the same table again after another one",
         calls(("f", column(0, 10)), ("t", column(5, 7)), ("t", column(90, 10)),
               ("t", column(5, 7)))),
    Test("08-constant-zero", "a column of zeros",
         calls(("f", [[0, 1], [0, 2], [0, 4]]), ("t", [[0, 2], [3, 2]]))),
    Test("09-constant-tenths", "a constant column, with decimals",
         calls(("f", column(0.1, 0.1, 0.1)), ("t", column(0.1, 1.1)), ("i", column(0, -2)))),
    Test("10-constant-many-tenths", "a longer constant column, with decimals",
         calls(("f", column(*[0.7] * 49)), ("t", column(0.7, 0.2)))),
    Test("11-constant-inverse", "back again with a constant column",
         calls(("f", [[2, 1], [2, 5]]), ("i", [[0, 0], [1, 1], [-3, 2]]))),
    Test("12-inverse-first", "back without having gone there",
         calls(("f", column(10, 20, 60)), ("i", column(0, 1, -1)))),
    Test("13-there-and-back", "there and back",
         calls(("f", [[1, 100], [2, 400], [4, 900]]),
               ("t", [[1, 100], [2, 400], [4, 900]]),
               ("i", [[-1, -1], [0, 0], [2, 1.5]]))),
    Test("14-far-from-zero", "a column far from 0 with a small spread",
         calls(("f", column(1e6 - 30, 1e6 - 40, 1e6)), ("t", column(1e6 - 10, 1e6)))),
    Test("15-far-below-zero", "a column far below 0 with a small spread",
         calls(("f", column(*[-1e6 + 8 * k for k in range(8)])), ("t", column(-1e6, -1e6 + 30)))),
    Test("16-tiny", "a column of tiny numbers",
         calls(("f", column(1e-12, 3e-12, 8e-12)), ("t", column(2e-12, 9e-12)))),
    Test("17-extremes", "the largest and the smallest number",
         calls(("f", column(-1e6, 1e6)), ("t", column(-1e6, 0, 1e6)), ("i", column(1, -1, 0.25)))),
    Test("18-fit-again", "fit is called twice before anything else",
         calls(("f", column(1000, 2000)), ("f", column(1, 3)), ("t", column(1, 2, 5)))),
    Test("19-fit-narrower", "fit with fewer columns than before",
         calls(("f", [[1, 2, 3], [3, 6, 3]]), ("t", [[2, 4, 4]]), ("f", [[5], [9]]),
               ("t", column(7, 11)), ("i", column(2)))),
    Test("20-fit-wider", "fit with more columns than before",
         calls(("f", column(4, 6)), ("t", column(5)), ("f", [[1, 2, 3], [3, 6, 3]]),
               ("t", [[2, 4, 4]]), ("i", [[2, 1, 0]]))),
    Test("21-most-columns", "as many columns as there may be",
         calls(("f", [[k * j % 7 for j in range(20)] for k in range(6)]),
               ("t", [list(range(20))]))),
]

SMALL = [
    Test("01-random", "a random table",
         calls(("f", drawn(2_001, 8, [(0, 10)] * 3)), ("t", drawn(2_002, 5, [(0, 10)] * 3)))),
    Test("02-scales", "columns of different sizes",
         calls(("f", drawn(2_003, 10, [(0, 1), (-1e3, 1e3), (2e5, 1e6)])),
               ("t", drawn(2_004, 5, [(0, 1), (-1e3, 1e3), (2e5, 1e6)])))),
    Test("03-many-calls", "there and back with several tables",
         calls(("f", drawn(2_005, 6, [(0, 9), (5, 6)])),
               *[(letter, drawn(2_010 + k, 2, [(-3, 9), (-3, 9)]))
                 for k, letter in enumerate("titti")])),
    Test("04-fits-in-between", "several fits",
         calls(*[(letter, drawn(2_020 + k, 3, [(k, 9 * k + 1), (-k, 5)]))
                 for k, letter in enumerate("ftiftift")])),
    Test("05-constant-between", "a constant column between others",
         calls(("f", [[a, 0.3, b] for a, _, b in drawn(2_030, 7, [(0, 5)] * 3)]),
               ("t", drawn(2_031, 4, [(0, 5)] * 3)), ("i", drawn(2_032, 4, [(-2, 2)] * 3)))),
]

MEDIUM = [
    Test("01-random", "a hundred rows",
         calls(("f", drawn(3_001, 100, [(0, 10)] * 5)), ("t", drawn(3_002, 20, [(0, 10)] * 5)))),
    Test("02-far-from-zero", "many values far from 0",
         calls(("f", drawn(3_003, 200, [(999_900, 1e6), (-5e5 - 50, -5e5)], 1)),
               ("t", drawn(3_004, 10, [(999_900, 1e6), (-5e5 - 50, -5e5)], 1)))),
    Test("03-sizes", "tables of different sizes",
         calls(*[(letter, drawn(3_010 + k, 5 * k + 4, [(0, 3 + k)] * (6 if k < 5 else 3)))
                 for k, letter in enumerate("fttiifttii")])),
    Test("04-constant-long", "a long constant column beside a long one that is not",
         calls(("f", [[0.1, x] for x, in drawn(3_020, 300, [(0, 1)])]),
               ("t", [[0.1, 0.5], [0.6, 0.1]]))),
]

LARGE = [
    Generated("01-row-by-row", "a large table, then very many calls with a row each", "rows",
              10_000, 4_001),
    Generated("02-far-from-zero", "most rows, far from 0", "far", 10_000, 4_002),
    Generated("03-fits", "many fits with tables of different widths", "fits", 400, 4_003),
    Generated("04-there-and-back", "many rows there and back", "back", 2_500, 4_004),
]

GROUPS = [
    Group("1-edge", "Single rows, constant columns, far from 0, tiny numbers, fit again.", EDGE),
    Group("2-small", "Up to 10 rows.", SMALL),
    Group("3-medium", "Up to 300 rows.", MEDIUM),
    Group("4-large", "Up to 10000 rows or calls; learning anew in each call is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=accepts).main(sys.argv[1:])
