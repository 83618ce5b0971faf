#!/usr/bin/env python3
"""Writes the tests of Number of Islands; see Problems/authoring.py. Needs scipy."""

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
    assert all(cell in ("0", "1") for row in grid for cell in row)


def drawn(picture):
    """A grid from its rows, written as words."""
    return [list(row) for row in picture.split()]


def noise(seed, rows, columns, share):
    """Each cell is land with probability `share`."""
    rng = random.Random(seed)
    return [["1" if rng.random() < share else "0" for _ in range(columns)] for _ in range(rows)]


def spiral(rows, columns):
    """One path from the top left corner inwards, with water between its turns."""
    grid = [["0"] * columns for _ in range(rows)]
    row, column, down, across = 0, 0, 0, 1

    def is_inside(steps):
        return 0 <= row + steps * down < rows and 0 <= column + steps * across < columns

    def is_land(steps):
        return is_inside(steps) and grid[row + steps * down][column + steps * across] == "1"

    grid[0][0] = "1"
    while True:
        if not is_inside(1) or is_land(2):
            down, across = across, -down
            if not is_inside(1) or is_land(2) or is_land(3):
                return grid
        row, column = row + down, column + across
        grid[row][column] = "1"


def rings(rows, columns):
    """Frames inside one another with water between them."""
    return [
        ["01"[min(i, j, rows - 1 - i, columns - 1 - j) % 2 == 0] for j in range(columns)]
        for i in range(rows)
    ]


def chessboard(rows, columns):
    return [["10"[(i + j) % 2] for j in range(columns)] for i in range(rows)]


def comb(rows, columns):
    """Teeth in every second column, joined only by the bottom row."""
    return [
        ["1" if i == rows - 1 or j % 2 == 0 else "0" for j in range(columns)]
        for i in range(rows)
    ]


def serpent(rows, columns):
    """Every second row is land; neighbours among them are joined at alternate ends."""
    grid = [["10"[i % 2]] * columns for i in range(rows)]
    for i in range(1, rows - 1, 2):
        grid[i][-1 if i % 4 == 1 else 0] = "1"
    return grid


def mirrored(grid):
    return [row[::-1] for row in grid[::-1]]


def transposed(grid):
    return [list(column) for column in zip(*grid)]


SAMPLES = [
    Test("01-corners-do-not-join", "", (drawn("1100 0101 1001"),)),
    Test("02-ring", "", (drawn("111 101 111"),)),
    Test("03-only-water", "", (drawn("00000"),)),
]

EDGE = [
    Test("01-one-land", "a single cell", (drawn("1"),)),
    Test("02-one-water", "a single cell", (drawn("0"),)),
    Test("03-one-row", "a single row", (drawn("1101110010"),)),
    Test("04-one-column", "a single column", (transposed(drawn("0110100111")),)),
    Test("05-square-of-land", "land only", (drawn("11 11"),)),
    Test("06-only-water", "water only", (drawn("000 000 000 000"),)),
    Test("07-diagonal", "cells that touch at corners", (drawn("1001 0110 0110 1001"),)),
    Test("08-corners-of-map", "land only in the corners of the map",
         (drawn("10001 00000 00000 10001"),)),
    Test("09-left-and-right", "land at the left and right edges of the map",
         (drawn("00011 10000 10001 00011 11000"),)),
    Test("10-top-and-bottom", "land at the top and bottom edges of the map",
         (drawn("0101 0100 0000 1001 1101"),)),
    Test("11-cup", "an island with two arms", (drawn("00000 01010 01010 01110 00000"),)),
    Test("12-three-arms", "an island with three arms", (drawn("10001 10111 11100"),)),
    Test("13-in-the-lake", "an island in the lake of another one",
         (drawn("1111111 1000001 1011101 1010101 1011101 1000001 1111111"),)),
    Test("14-two-lakes", "an island with two lakes", (drawn("11111 10101 11111"),)),
    Test("15-longest-row", "the longest single row", (noise(1_015, 1, MAX_SIDE, 0.6),)),
    Test("16-longest-column", "the longest single column", (noise(1_016, MAX_SIDE, 1, 0.6),)),
]

SMALL = [
    Test("01-random-sparse", "a random map, mostly water", (noise(2_001, 7, 9, 0.3),)),
    Test("02-random-even", "a random map, as much land as water", (noise(2_002, 8, 8, 0.5),)),
    Test("03-random-dense", "a random map, mostly land", (noise(2_003, 9, 7, 0.7),)),
    Test("04-wide", "a map of few long rows", (noise(2_004, 3, 30, 0.55),)),
    Test("05-tall", "a map of many short rows", (noise(2_005, 30, 3, 0.55),)),
    Test("06-spiral", "a winding island", (spiral(9, 11),)),
    Test("07-chessboard", "land and water alternate", (chessboard(6, 7),)),
    Test("08-comb", "an island with many arms", (comb(5, 13),)),
    Test("09-spiral-from-inside", "a winding island", (mirrored(spiral(12, 10)),)),
    Test("10-winding", "a winding island", (transposed(serpent(9, 12)),)),
]

MEDIUM = [
    Test("01-random", "a random map with large winding islands", (noise(3_001, 40, 40, 0.59),)),
    Test("02-sparse", "a random map, mostly water", (noise(3_002, 38, 42, 0.35),)),
    Test("03-spiral", "a long winding island", (mirrored(spiral(41, 39)),)),
    Test("04-rings", "islands inside one another", (rings(39, 41),)),
    Test("05-chessboard", "land and water alternate", (chessboard(40, 41),)),
    Test("06-combs", "islands with many arms",
         (comb(18, 43) + [["0"] * 43] + mirrored(comb(18, 43)),)),
]

LARGE = [
    Generated("01-full", "the largest map, land only", "full", MAX_SIDE, 0),
    Generated("02-spiral", "the largest map, a very long winding island", "spiral", MAX_SIDE, 0),
    Generated("03-random", "the largest map, random with large winding islands",
              "random", MAX_SIDE, 4_003),
    Generated("04-chessboard", "the largest map, land and water alternate",
              "chessboard", MAX_SIDE, 0),
    Generated("05-few-holes", "the largest map, land with few lakes", "dense", MAX_SIDE, 4_005),
]

GROUPS = [
    Group("1-edge", "Single cells, rows and columns; edges, corners and lakes.", EDGE),
    Group("2-small", "Up to 120 cells.", SMALL),
    Group("3-medium", "Up to 1700 cells.", MEDIUM),
    Group("4-large", "300 by 300 cells; a search of its own for each cell is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
