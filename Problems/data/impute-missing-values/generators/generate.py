#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scikit-learn; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS, MAX_COLUMNS, MAX_CELLS, MAX_CALLS = 20_000, 40, 40_000, 30
TOP = 1_000_000.0


def check(operations, arguments):
    assert operations[0] == "Imputer" and operations[1] == "fit"
    assert arguments[0][0] in oracle.STRATEGY and len(arguments[0]) == 1
    assert len(operations) == len(arguments) and 2 <= len(operations) - 1 <= MAX_CALLS
    width = 0
    for name, given in zip(operations[1:], arguments[1:]):
        (table,) = given
        assert 1 <= len(table) <= MAX_ROWS and 1 <= len(table[0]) <= MAX_COLUMNS
        if name == "fit":
            width = len(table[0])
        else:
            assert name == "transform"
        assert all(len(row) == width for row in table)
        assert len(table) * width <= MAX_CELLS
        assert all(v is None or type(v) is float and abs(v) <= TOP for row in table for v in row)


def same(want, got):
    """Numbers may differ in their last bits."""
    if isinstance(want, list):
        return isinstance(got, list) and len(want) == len(got) and all(map(same, want, got))
    if want is None or got is None:
        return want is got
    return abs(want - got) <= 1e-11 * max(1, abs(want))


def floats(table):
    return [[None if v is None else float(v) for v in row] for row in table]


def calls(strategy, *given):
    """("fit", table) and ("transform", table); "f" and "t" for short."""
    names = ["Imputer"] + [{"f": "fit", "t": "transform"}[name] for name, _ in given]
    return names, [[strategy]] + [[floats(table)] for _, table in given]


def column(*values):
    return [[value] for value in values]


N = None


def drawn(rng, rows, columns, missing, low, high, digits):
    return [[None if rng.random() < missing
             else round(low + rng.random() * (high - low), digits) for _ in range(columns)]
            for _ in range(rows)]


def mixed(seed, strategy, plan, rows, columns, missing=0.3, low=-10.0, high=10.0, digits=1):
    """Random tables for the calls in `plan`, a text of f and t."""
    rng = random.Random(seed)
    return calls(strategy, *((name, drawn(rng, rows if name == "f" else max(1, rows // 2),
                                          columns, missing, low, high, digits))
                             for name in plan))


SAMPLES = [
    Test("01-mean", "",
         calls("mean", ("f", [[1, N], [3, N], [N, N], [8, N]]), ("t", [[N, 5], [2, N]]),
               ("t", [[N, N]]))),
    Test("02-median", "",
         calls("median", ("f", column(7, N, 1, 4, 3)), ("t", column(N)), ("f", column(10)),
               ("t", column(N)))),
    Test("03-mode", "",
         calls("mode", ("f", [[5, 0], [2, 1], [5, N], [2, 1], [9, N]]),
               ("t", [[N, N], [9, N]]))),
]

EDGE = [
    Test("01-one-value", "a single value", calls("mean", ("f", column(2.5)), ("t", column(N)))),
    Test("02-one-missing", "a column without values, mean",
         calls("mean", ("f", column(N)), ("t", [[N], [3]]))),
    Test("03-no-value-median", "a column without values, median",
         calls("median", ("f", [[N, 1], [N, 2]]), ("t", [[N, N]]))),
    Test("04-no-value-mode", "a column without values, mode",
         calls("mode", ("f", [[1, N], [2, N], [1, N]]), ("t", [[N, N], [7, 7]]))),
    Test("05-nothing-missing", "no value is missing",
         calls("mean", ("f", column(1, 2, 3)), ("t", [[4], [5]]))),
    Test("06-later-data", "the later data have other values, mean",
         calls("mean", ("f", column(1, 2, 3, N)), ("t", column(100, N, 300)), ("t", column(N)))),
    Test("07-later-data-median", "the later data have other values, median",
         calls("median", ("f", column(1, 2, 9, N)), ("t", column(100, 200, N, 300)),
               ("t", column(N, 50)))),
    Test("08-later-data-mode", "the later data have other values, mode",
         calls("mode", ("f", column(4, 4, 1)), ("t", column(1, 1, 1, N)), ("t", column(N, 1)))),
    Test("09-fit-again", "a second fit",
         calls("mean", ("f", column(1, 3)), ("t", column(N)), ("f", column(10, 20, N)),
               ("t", column(N)))),
    Test("10-fit-again-wider", "a second fit with other columns",
         calls("median", ("f", column(1, 3, 5)), ("f", [[1, 2, N], [N, 4, N]]),
               ("t", [[N, N, N]]), ("f", [[6, N]]), ("t", [[N, N]]))),
    Test("11-even-median", "an even number of values",
         calls("median", ("f", column(10, 1, 2, 40)), ("t", column(N)))),
    Test("12-median-not-sorted", "values that are not in order",
         calls("median", ("f", [[9, 5], [1, 3], [5, 8], [7, 1], [3, 9]]), ("t", [[N, N]]))),
    Test("13-median-missing-count", "an odd number of values among more rows",
         calls("median", ("f", column(N, 8, N, 2, N, 4)), ("t", column(N)))),
    Test("14-mode-tie", "several values occur equally often",
         calls("mode", ("f", [[3, -1], [1, -5], [2, -5], [2, -1], [1, -3], [3, -3]]),
               ("t", [[N, N]]))),
    Test("15-mode-all-different", "each value occurs once",
         calls("mode", ("f", column(8, 6, 7, 9)), ("t", column(N)))),
    Test("16-mode-not-neighbours", "equal values that stand apart",
         calls("mode", ("f", column(1, 5, 1, 5, 2, 5, 0, 0)), ("t", column(N)))),
    Test("17-zeros", "zeros are values", calls("mean", ("f", column(0, 0, 6, N)),
                                               ("t", column(N, 0)))),
    Test("18-zeros-mode", "zeros are values, mode",
         calls("mode", ("f", column(0, 4, 0, N, N, N)), ("t", [[0], [N]]))),
    Test("19-negative", "negative values",
         calls("median", ("f", column(-1, -10, -2, -30)), ("t", column(N, -5)))),
    Test("20-columns-apart", "columns of very different size",
         calls("mean", ("f", [[1, 1000, -1], [2, N, N], [N, 3000, -2]]), ("t", [[N, N, N]]))),
    Test("21-extremes", "the largest and the smallest values",
         calls("mean", ("f", [[TOP, -TOP, TOP], [TOP, -TOP, -TOP], [N, -TOP, N]]),
               ("t", [[N, N, N], [-TOP, TOP, 0]]))),
    Test("22-large-and-small", "large values with small differences",
         calls("mean", ("f", column(999_999.25, 999_999.5, 999_999.125, N)),
               ("t", column(N)))),
    Test("23-most-columns", "as many columns as there may be",
         calls("median", ("f", [[j if (i + j) % 3 else N for j in range(40)] for i in range(3)]),
               ("t", [[N] * 40]))),
    Test("24-most-calls", "as many calls as there may be",
         calls("mean", *[("f" if i % 3 == 0 else "t", column(i, N, i * i)) for i in range(30)])),
]

SMALL = [
    Test("01-mean", "random tables, mean", mixed(2_001, "mean", "ftt", 6, 3)),
    Test("02-median", "random tables, median", mixed(2_002, "median", "ftft", 7, 3)),
    Test("03-mode", "random tables, mode",
         mixed(2_003, "mode", "ftt", 10, 3, 0.2, 0.0, 3.0, 0)),
    Test("04-many-missing", "random tables, most values are missing",
         mixed(2_004, "median", "ft", 8, 4, 0.7)),
]

MEDIUM = [
    Test("01-mean", "larger tables, mean", mixed(3_001, "mean", "ftt", 100, 6)),
    Test("02-median", "larger tables, median", mixed(3_002, "median", "ftft", 81, 6, 0.25)),
    Test("03-mode", "larger tables, mode",
         mixed(3_003, "mode", "ftt", 120, 5, 0.2, -4.0, 4.0, 0)),
    Test("04-wide-range", "larger tables, values from the whole range",
         mixed(3_004, "mean", "ft", 120, 5, 0.2, -TOP, TOP, 3)),
]

LARGE = [
    Generated("01-median", "most rows, many values are missing, median", "median", MAX_ROWS, 4_001),
    Generated("02-mean", "most rows, many values are missing, mean", "mean", MAX_ROWS, 4_002),
    Generated("03-mode", "most rows, very many different values, mode", "mode", MAX_ROWS, 4_003),
    Generated("04-wide", "a wide table, median", "median-wide", 1_000, 4_004),
    Generated("05-one-column", "one long column, sorted, median", "sorted", MAX_ROWS, 4_005),
]

GROUPS = [
    Group("1-edge", "Fewest values; each rule on its own.", EDGE),
    Group("2-small", "Up to 10 rows.", SMALL),
    Group("3-medium", "Up to 120 rows.", MEDIUM),
    Group("4-large", "Up to 20000 rows; computing a column's number for each missing value is "
          "too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=same).main(sys.argv[1:])
