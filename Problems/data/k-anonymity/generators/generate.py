#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS = MAX_K = 2_000
MAX_COLUMNS, MAX_CELL = 4, 9_999


def check(rows, k):
    assert 1 <= len(rows) <= MAX_ROWS and 1 <= k <= MAX_K
    assert 1 <= len(rows[0]) <= MAX_COLUMNS
    assert all(len(row) == len(rows[0]) for row in rows)
    assert all(type(cell) is int and 0 <= cell <= MAX_CELL for row in rows for cell in row)


asked = []


def solve(rows, k):
    asked[:] = rows, k
    return oracle.solve(rows, k)


def accepts(want, got):
    """Several are right. authoring.py asks this right after it called solve."""
    return oracle.is_right(*asked, want, got)


def shuffled(rng, items):
    items = list(items)
    for last in range(len(items) - 1, 0, -1):
        other = int(rng.random() * (last + 1))
        items[last], items[other] = items[other], items[last]
    return items


def people(seed, clusters, most, spread, k, fewest=1):
    """Clusters of rows; in column j the cells of a cluster differ by at most spread[j]."""
    rng = random.Random(seed)
    rows = []
    for _ in range(clusters):
        middle = [int(rng.random() * (MAX_CELL - width)) for width in spread]
        for _ in range(fewest + int(rng.random() * (most - fewest + 1))):
            rows.append([m + int(rng.random() * (w + 1)) for m, w in zip(middle, spread)])
    return shuffled(rng, rows), k


def drawn(seed, count, tops, k):
    """Random cells, in column j up to tops[j]."""
    rng = random.Random(seed)
    return [[int(rng.random() * (top + 1)) for top in tops] for _ in range(count)], k


SAMPLES = [
    Test("01-two-decades", "", ([[1987, 34], [1983, 34], [1990, 35], [1994, 35]], 2)),
    Test("02-together", "", ([[12, 5], [12, 6], [30, 5], [30, 6]], 2)),
    Test("03-too-few-rows", "", ([[1, 2], [1, 2]], 3)),
]

EDGE = [
    Test("01-one-row", "a single row, k is 1", ([[7]], 1)),
    Test("02-k-is-one", "different rows, k is 1", ([[7, 1, 9], [8, 2, 9], [9, 3, 9]], 1)),
    Test("03-one-row-two-wanted", "fewer rows than k", ([[7, 7]], 2)),
    Test("04-equal-rows", "equal rows, as many as k", ([[5, 6], [5, 6], [5, 6]], 3)),
    Test("05-one-short", "equal rows, one fewer than k", ([[5, 6], [5, 6], [5, 6]], 4)),
    Test("06-two-groups", "two groups of exactly k rows",
         ([[5, 6], [8, 9], [5, 6], [8, 9], [8, 9], [5, 6]], 3)),
    Test("07-one-group-short", "one group has a row too few",
         ([[50, 6], [50, 6], [50, 6], [81, 6], [82, 6], [81, 6]], 3)),
    Test("08-tens", "cells on both sides of a round number", ([[9], [10], [11], [8]], 2)),
    Test("09-nines", "neighbours that share no digit", ([[999], [1000]], 2)),
    Test("10-nearest-ten", "cells that are near each other and cells that are not",
         ([[14], [15], [16], [24], [25], [26]], 3)),
    Test("11-hide-everything", "cells far apart", ([[0, 3], [9999, 3], [5000, 3]], 2)),
    Test("12-top-levels", "rows that differ in all leading digits",
         ([[1000, 2000, 3000, 4000], [5000, 6000, 7000, 8000], [1000, 2000, 3000, 4000]], 2)),
    Test("13-run-together", "cells that look alike when written one after the other",
         ([[1, 12], [11, 2], [1, 12], [11, 2], [111, 2], [1, 112]], 2)),
    Test("14-columns-alone", "each value occurs often in its column",
         ([[1, 1, 1], [1, 2, 2], [2, 1, 2], [2, 2, 1]], 2)),
    Test("15-either-column", "several choices are equally good",
         ([[10, 20], [11, 20], [10, 21], [11, 21]], 2)),
    Test("16-cheaper-column", "one column hides better than the other",
         ([[1234, 10], [5678, 11], [1234, 12], [5678, 13]], 2)),
    Test("17-levels-differ", "levels that differ from column to column",
         ([[1200, 7, 31], [1299, 7, 32], [3400, 8, 31], [3499, 8, 32]], 2)),
    Test("18-outlier", "one row unlike all others",
         ([[100, 20], [101, 20], [102, 21], [103, 21], [950, 29]], 2)),
    Test("19-average", "large groups and a small one",
         ([[1, 1]] * 7 + [[2, 2]], 2)),
    Test("20-many-values", "the column with most values need not be hidden",
         ([[10, 1], [20, 1], [30, 1], [40, 1], [10, 2], [20, 2], [30, 2], [40, 2]], 2)),
    Test("21-column-order", "the last column is the cheap one",
         ([[1111, 2222, 30], [1111, 2222, 31], [4444, 5555, 32], [4444, 5555, 33]], 2)),
    Test("22-uneven-levels", "levels of very different height",
         ([[0, 1222], [0, 100], [11, 1222], [11, 10], [0, 10]], 2)),
    Test("23-not-the-first", "several choices work, with different loss",
         ([[1, 100], [2, 10], [0, 10], [2, 100], [1, 0], [0, 2]], 2)),
    Test("24-exchanged", "the same cells in exchanged columns",
         ([[3, 8], [8, 3], [3, 8], [8, 3], [3, 3], [8, 8]], 2)),
]

SMALL = [
    Test("01-one-column", "random cells, one column", drawn(2_001, 10, [300], 2)),
    Test("02-two-columns", "random cells, two columns", drawn(2_002, 12, [30, 2], 2)),
    Test("03-clusters", "groups of similar rows", people(2_003, 4, 4, [9, 40], 2, 2)),
    Test("04-three-columns", "groups of similar rows, three columns",
         people(2_004, 3, 5, [3, 0, 60], 3, 3)),
    Test("05-four-columns", "random cells, four columns", drawn(2_005, 12, [12, 1, 150, 3], 3)),
]

MEDIUM = [
    Test("01-two-columns", "random cells, two columns", drawn(3_001, 300, [99, 40], 4)),
    Test("02-three-columns", "random cells, three columns", drawn(3_002, 250, [20, 300, 12], 3)),
    Test("03-four-columns", "random cells, four columns", drawn(3_003, 200, [12, 3, 25, 11], 5)),
    Test("04-clusters", "groups of similar rows", people(3_004, 30, 12, [0, 30, 2], 4, 4)),
    Test("05-large-groups", "large groups", drawn(3_005, 300, [150, 9, 40], 40)),
    Test("06-few-values", "few different values", drawn(3_006, 300, [2, 3, 1, 12], 8)),
]

LARGE = [
    Generated("01-odd-rows-last", "most rows, most columns, a few rows unlike the others", "odd",
              MAX_ROWS, 4_001),
    Generated("02-random", "most rows, random cells, four columns", "random", MAX_ROWS, 4_002),
    Generated("03-all-alike", "most rows, all of them have to look alike", "all", MAX_ROWS, 4_003),
    Generated("04-clusters", "many groups of similar rows", "clusters", MAX_ROWS, 4_004),
    Generated("05-too-few", "one row too few", "few", MAX_ROWS - 1, 4_005),
]

GROUPS = [
    Group("1-edge", "Fewest rows; each rule on its own.", EDGE),
    Group("2-small", "Up to 20 rows.", SMALL),
    Group("3-medium", "Up to 300 rows.", MEDIUM),
    Group("4-large", "Up to 2000 rows of 4 columns; comparing all pairs of rows for each choice "
          "is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts).main(sys.argv[1:])
