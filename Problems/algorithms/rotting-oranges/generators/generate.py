#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and networkx; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_SIDE = 300


def check(grid):
    assert 1 <= len(grid) <= MAX_SIDE and 1 <= len(grid[0]) <= MAX_SIDE
    assert all(len(row) == len(grid[0]) for row in grid)
    assert all(type(value) is int and 0 <= value <= 2 for row in grid for value in row)


def drawn(text):
    """A grid from its rows: "210 011"."""
    return [[int(value) for value in row] for row in text.split()]


def noise(seed, rows, columns, empty, rotten):
    rng = random.Random(seed)

    def cell():
        draw = rng.random()
        return 0 if draw < empty else 2 if draw < empty + rotten else 1
    return [[cell() for _ in range(columns)] for _ in range(rows)]


def filled(rows, columns, *rotten):
    """Fresh oranges and a few rotten ones."""
    grid = [[1] * columns for _ in range(rows)]
    for i, j in rotten:
        grid[i][j] = 2
    return grid


def winding(rows, columns, rotten):
    """A single way that goes through every second row, with rotten oranges in some cells."""
    grid = [[1] * columns if i % 2 == 0 else [0] * columns for i in range(rows)]
    for i in range(1, rows, 2):
        grid[i][-1 if i % 4 == 1 else 0] = 1
    for i, j in rotten:
        assert grid[i][j] == 1
        grid[i][j] = 2
    return grid


SAMPLES = [
    Test("01-four-minutes", "", (drawn("210 011 110"),)),
    Test("02-both-ends", "", (drawn("21112"),)),
    Test("03-corner", "", (drawn("20 01"),)),
]

EDGE = [
    Test("01-empty-cell", "a single cell", (drawn("0"),)),
    Test("02-fresh-orange", "a single cell", (drawn("1"),)),
    Test("03-rotten-orange", "a single cell", (drawn("2"),)),
    Test("04-no-oranges", "no oranges", (drawn("000 000"),)),
    Test("05-none-fresh", "no fresh oranges", (drawn("202 020 222"),)),
    Test("06-none-rotten", "no rotten oranges", (drawn("101 111"),)),
    Test("07-one-step", "two oranges", (drawn("21"),)),
    Test("08-row", "a single row", (drawn("112111"),)),
    Test("09-column", "a single column", (drawn("1 1 1 2 1"),)),
    Test("10-gap", "an empty cell in between", (drawn("2101"),)),
    Test("11-gap-on-the-other-side", "an empty cell in between", (drawn("1 0 1 2"),)),
    Test("12-corners-only", "oranges that touch at corners", (drawn("101 020 101"),)),
    Test("13-row-ends", "the end of a row and the beginning of the next one",
         (drawn("012 100"),)),
    Test("14-around-a-wall", "the way goes around empty cells",
         (drawn("21111 00001 11101 10001 11111"),)),
    Test("15-two-ways", "a short and a long way to the same orange",
         (drawn("2111 1001 1111"),)),
    Test("16-middle", "a rotten orange in the middle", (filled(5, 5, (2, 2)),)),
    Test("17-four-corners", "a rotten orange in each corner",
         (filled(5, 6, (0, 0), (0, 5), (4, 0), (4, 5)),)),
    Test("18-lower-right", "the rotten orange comes last", (filled(4, 3, (3, 2)),)),
    Test("19-one-left-alone", "one orange stays apart", (drawn("2111 1110 1101"),)),
    Test("20-two-groups", "two groups of oranges, one of them fresh", (drawn("2110 0000 0111"),)),
]

SMALL = [
    Test("01-random", "a random box", (noise(2_001, 5, 6, 0.2, 0.1),)),
    Test("02-random", "a random box", (noise(2_004, 6, 5, 0.1, 0.15),)),
    Test("03-wide", "a wide box", (noise(2_003, 2, 12, 0.1, 0.1),)),
    Test("04-tall", "a tall box", (noise(2_014, 12, 3, 0.1, 0.1),)),
    Test("05-winding", "a winding way", (winding(7, 5, [(0, 0)]),)),
    Test("06-winding-from-inside", "a winding way, from its middle", (winding(9, 6, [(4, 2)]),)),
    Test("07-two-on-the-way", "a winding way with two rotten oranges",
         (winding(9, 5, [(0, 3), (8, 0)]),)),
    Test("08-full", "a full box", (filled(7, 8, (1, 6)),)),
]

MEDIUM = [
    Test("01-random", "a random box", (noise(3_001, 40, 40, 0.25, 0.01),)),
    Test("02-few-empty", "few empty cells", (noise(3_002, 35, 50, 0.05, 0.002),)),
    Test("03-winding", "a long winding way", (winding(39, 40, [(38, 0)]),)),
    Test("04-many-rotten", "many rotten oranges", (noise(3_004, 40, 40, 0.02, 0.3),)),
]

LARGE = [
    Generated("01-full", "the largest box, one rotten orange", "full", MAX_SIDE, 4_001),
    Generated("02-winding", "the largest box, a very long way", "winding", MAX_SIDE, 0),
    Generated("03-random", "the largest box, at random", "random", MAX_SIDE, 4_003),
    Generated("04-many-rotten", "the largest box, many rotten oranges", "rotten", MAX_SIDE, 4_004),
    Generated("05-one-apart", "the largest box, one orange stays apart", "apart", MAX_SIDE, 4_005),
]

GROUPS = [
    Group("1-edge", "Single cells, rows and columns; gaps, corners, nothing to do.", EDGE),
    Group("2-small", "Up to 60 cells.", SMALL),
    Group("3-medium", "Up to 1750 cells.", MEDIUM),
    Group("4-large", "300 by 300 cells; going through all of them each minute is too slow.",
          LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
