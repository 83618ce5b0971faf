#!/usr/bin/env python3
"""Writes the tests of Spiral Matrix; see Problems/authoring.py. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_SIDE = 400
MAX_VALUE = 1_000_000_000


def check(matrix):
    assert 1 <= len(matrix) <= MAX_SIDE and 1 <= len(matrix[0]) <= MAX_SIDE
    assert all(len(row) == len(matrix[0]) for row in matrix)
    assert all(type(num) is int and abs(num) <= MAX_VALUE for row in matrix for num in row)


def counted(height, width, first=1):
    """The numbers from `first` on, row by row."""
    return [[first + i * width + j for j in range(width)] for i in range(height)]


def uniform(seed, height, width, low, high):
    rng = random.Random(seed)
    return [[low + int(rng.random() * (high - low + 1)) for _ in range(width)]
            for _ in range(height)]


def test(name, hint, matrix):
    return Test(name, hint, (matrix,))


TOP = MAX_VALUE

SAMPLES = [
    test("01-three-rows", "", [[4, 8, 1, 5], [7, 0, 3, 9], [2, 6, 11, 10]]),
    test("02-column", "", [[3], [-3], [5]]),
    test("03-equal-numbers", "", [[1, 2, 1], [2, 9, 2], [1, 2, 1]]),
]

EDGE = [
    test("01-single", "a single number", [[7]]),
    test("02-two-by-two", "two rows and two columns", [[1, 2], [3, 4]]),
    test("03-column", "a single column", [[5], [1], [8], [2]]),
    test("04-row", "a single row", [[5, 1, 8, 2]]),
    test("05-three-by-two", "three rows and two columns", counted(3, 2)),
    test("06-two-by-three", "two rows and three columns", counted(2, 3)),
    test("07-three-by-three", "three rows and three columns", counted(3, 3)),
    test("08-four-by-four", "four rows and four columns", counted(4, 4)),
    test("09-three-by-five", "three rows and five columns", counted(3, 5)),
    test("10-five-by-three", "five rows and three columns", counted(5, 3)),
    test("11-two-numbers", "two numbers", [[6, -6]]),
    test("12-two-numbers-down", "two numbers", [[6], [-6]]),
    test("13-zeros", "zeros only", [[0, 0, 0], [0, 0, 0]]),
    test("14-zeros-and-others", "zeros among other numbers", [[0, 3, 0], [4, 0, 5], [0, 6, 0]]),
    test("15-extremes", "the largest and the smallest numbers",
         [[TOP, -TOP, 0], [1 - TOP, -TOP, TOP], [TOP - 1, -1, 1]]),
    test("16-longest-row", "the longest row, nothing else", counted(1, MAX_SIDE)),
    test("17-longest-column", "the longest column, nothing else", counted(MAX_SIDE, 1)),
    test("18-negative", "negative numbers only", counted(4, 2, -8)),
]

SMALL = [
    test("01-six-by-six", "six rows and six columns", counted(6, 6)),
    test("02-five-by-five", "five rows and five columns", uniform(2_002, 5, 5, -9, 9)),
    test("03-wide", "two rows", uniform(2_003, 2, 9, -50, 50)),
    test("04-tall", "two columns", uniform(2_004, 9, 2, -50, 50)),
    test("05-four-by-seven", "four rows and seven columns", uniform(2_005, 4, 7, 0, 99)),
    test("06-seven-by-four", "seven rows and four columns", uniform(2_006, 7, 4, 0, 99)),
    test("07-few-values", "few different numbers", uniform(2_007, 6, 5, 0, 1)),
    test("08-whole-range", "numbers from the whole range", uniform(2_008, 5, 6, -TOP, TOP)),
]

MEDIUM = [
    test("01-square-odd", "as many rows as columns", counted(31, 31)),
    test("02-square-even", "as many rows as columns", uniform(3_002, 30, 30, -999, 999)),
    test("03-wide", "few rows, many columns", uniform(3_003, 5, 200, -99, 99)),
    test("04-tall", "many rows, few columns", uniform(3_004, 200, 5, -99, 99)),
    test("05-three-rows", "three rows", uniform(3_005, 3, 250, -TOP, TOP)),
]

LARGE = [
    Generated("01-square", "the most rows and columns", "square", MAX_SIDE, 4_001),
    Generated("02-square-odd", "many rows and columns", "square", MAX_SIDE - 1, 4_002),
    Generated("03-wide", "the most columns and half as many rows", "wide", MAX_SIDE, 4_003),
    Generated("04-tall", "the most rows and half as many columns", "tall", MAX_SIDE, 4_004),
    Generated("05-few-values", "the most rows and columns, few different numbers",
              "few-values", MAX_SIDE, 4_005),
]

GROUPS = [
    Group("1-edge", "Single rows and columns, odd and even sides, zeros, extreme values.", EDGE),
    Group("2-small", "Up to 36 numbers.", SMALL),
    Group("3-medium", "Up to 1000 numbers.", MEDIUM),
    Group("4-large", "Up to 160000 numbers; a search at each step is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
