#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_SIDE, MAX_PIXELS, MAX_CALLS, TOP = 60_000, 120_000, 30_000, 1_000_000_000


def check(operations, arguments):
    assert operations[0] == "IntegralImage" and set(operations[1:]) == {"sum"}
    assert len(operations) == len(arguments) and 1 <= len(operations) - 1 <= MAX_CALLS
    (image,) = arguments[0]
    rows, columns = len(image), len(image[0])
    assert 1 <= rows <= MAX_SIDE and 1 <= columns <= MAX_SIDE and rows * columns <= MAX_PIXELS
    assert all(len(row) == columns and all(abs(x) <= TOP for x in row) for row in image)
    for r0, c0, r1, c1 in arguments[1:]:
        assert 0 <= r0 <= r1 < rows and 0 <= c0 <= c1 < columns


def calls(image, *rectangles):
    return (["IntegralImage"] + ["sum"] * len(rectangles),
            [[[list(row) for row in image]]] + [list(one) for one in rectangles])


def everywhere(image):
    """Every rectangle of a small image."""
    rows, columns = len(image), len(image[0])
    return calls(image, *[(r0, c0, r1, c1) for r0 in range(rows) for c0 in range(columns)
                          for r1 in range(r0, rows) for c1 in range(c0, columns)])


def drawn(seed, rows, columns, count, low, high):
    """A random image, and random rectangles of all sizes."""
    rng = random.Random(seed)

    def whole(a, b):
        return a + int(rng.random() * (b - a + 1))

    image = [[whole(low, high) for _ in range(columns)] for _ in range(rows)]
    rectangles = []
    for _ in range(count):
        r, c = sorted(whole(0, rows - 1) for _ in range(2)), sorted(whole(0, columns - 1) for _ in range(2))
        rectangles.append((r[0], c[0], r[1], c[1]))
    return calls(image, *rectangles)


NINE = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
SAMPLES = [
    Test("01-nine-pixels", "", calls(NINE, (0, 0, 2, 2), (1, 1, 2, 2), (1, 0, 1, 0), (0, 2, 2, 2))),
    Test("02-one-row", "", calls([[5, -3, 2, 0]], (0, 0, 0, 3), (0, 1, 0, 2))),
]

EDGE = [
    Test("01-one-pixel", "a single pixel", calls([[7]], (0, 0, 0, 0))),
    Test("02-one-row", "a single row", everywhere([[3, 1, 4, 1]])),
    Test("03-one-column", "a single column", everywhere([[2], [7], [1], [8]])),
    Test("04-two-by-two", "every rectangle of a small square image", everywhere([[1, 2], [4, 8]])),
    Test("05-two-by-three", "every rectangle of a small image", everywhere([[1, 10, 100], [2, 20, 200]])),
    Test("06-three-by-two", "every rectangle of a small image", everywhere([[1, 2], [10, 20], [100, 200]])),
    Test("07-single-pixels", "rectangles of one pixel",
         calls(NINE, (0, 0, 0, 0), (0, 2, 0, 2), (2, 0, 2, 0), (2, 2, 2, 2), (1, 1, 1, 1))),
    Test("08-whole", "the whole image", calls([[3, 0, 2], [1, 5, 4]], (0, 0, 1, 2))),
    Test("09-rows", "whole rows", calls(NINE, (0, 0, 0, 2), (1, 0, 1, 2), (2, 0, 2, 2), (1, 0, 2, 2))),
    Test("10-columns", "whole columns", calls(NINE, (0, 0, 2, 0), (0, 1, 2, 1), (0, 2, 2, 2), (0, 1, 2, 2))),
    Test("11-inside", "a rectangle that touches no edge",
         calls([[9, 9, 9, 9], [9, 1, 2, 9], [9, 3, 4, 9], [9, 9, 9, 9]], (1, 1, 2, 2))),
    Test("12-zeros", "an image of zeros, but for one pixel",
         calls([[0, 0, 0], [0, 6, 0], [0, 0, 0]], (0, 0, 2, 2), (1, 1, 1, 1), (0, 0, 0, 2), (1, 1, 2, 2))),
    Test("13-negative", "negative numbers", everywhere([[-1, 2], [3, -4]])),
    Test("14-cancel", "numbers that cancel out", calls([[5, -5], [-5, 5]], (0, 0, 1, 1), (0, 0, 0, 1), (1, 0, 1, 0))),
    Test("15-largest", "the largest numbers", calls([[TOP, TOP, TOP], [TOP, TOP, TOP]], (0, 0, 1, 2), (1, 2, 1, 2))),
    Test("16-smallest", "the smallest numbers", calls([[-TOP, -TOP], [-TOP, -TOP]], (0, 0, 1, 1), (0, 1, 1, 1))),
    Test("17-same-again", "the same rectangle several times", calls(NINE, *[(0, 1, 1, 2)] * 4)),
]

SMALL = [
    Test("01-random", "a random image", drawn(2_001, 4, 5, 10, 0, 9)),
    Test("02-tall", "a tall image", drawn(2_002, 9, 2, 12, 0, 9)),
    Test("03-wide", "a wide image", drawn(2_003, 2, 9, 12, 0, 9)),
    Test("04-grey", "a small grey image", drawn(2_004, 6, 6, 15, 0, 255)),
    Test("05-negative", "numbers of both signs", drawn(2_005, 6, 5, 15, -9, 9)),
    Test("06-large-numbers", "large numbers", drawn(2_006, 5, 6, 12, -TOP, TOP)),
]

MEDIUM = [
    Test("01-grey", "a grey image", drawn(3_001, 40, 50, 200, 0, 255)),
    Test("02-tall", "a tall image", drawn(3_002, 500, 3, 200, 0, 255)),
    Test("03-wide", "a wide image", drawn(3_003, 3, 500, 200, 0, 255)),
    Test("04-large-numbers", "large numbers", drawn(3_004, 30, 30, 150, -TOP, TOP)),
    Test("05-bits", "zeros and ones", drawn(3_005, 60, 60, 200, 0, 1)),
]

LARGE = [
    Generated("01-square", "very many sums of all sizes, most of them large", "square", MAX_CALLS, 4_001),
    Generated("02-tall", "the tallest image allowed, many large sums", "tall", MAX_CALLS, 4_002),
    Generated("03-wide", "the widest image allowed, many large sums", "wide", MAX_CALLS, 4_003),
    Generated("04-extreme", "extreme numbers, many large sums", "extreme", MAX_CALLS, 4_004),
    Generated("05-large-parts", "many large sums", "large-parts", MAX_CALLS, 4_005),
]

GROUPS = [
    Group("1-edge", "Single pixels, rows and columns, edges, extreme numbers.", EDGE),
    Group("2-small", "Up to 36 pixels.", SMALL),
    Group("3-medium", "Up to 3600 pixels and 200 sums.", MEDIUM),
    Group("4-large", "Up to 120000 pixels and 30000 sums; adding up pixels or rows is too slow here.",
          LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
