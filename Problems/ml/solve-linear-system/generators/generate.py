#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs numpy.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT, TOP = 200, 1_000_000


def check(a, b):
    assert 1 <= len(a) <= MAX_COUNT and len(b) == len(a)
    assert all(len(row) == len(a) for row in a)
    assert all(abs(value) <= TOP for row in [*a, b] for value in row)
    oracle.is_singular(a)  # Raises for a close call.


asked = []


def solve(a, b):
    asked[:] = a, b
    return oracle.solve(a, b)


def accepts(want, got):
    """authoring.py asks this right after it called solve."""
    return got is None if want is None else got is not None and oracle.fits(*asked, got)


def floats(a, b):
    return [[float(v) for v in row] for row in a], [float(v) for v in b]


def drawn(seed, count, top, digits, scale=1.0):
    rng = random.Random(seed)

    def value():
        return float(f"{round(rng.uniform(-top, top), digits) * scale:.12g}")

    return [[value() for _ in range(count)] for _ in range(count)], [value() for _ in range(count)]


def singular(seed, count, rank):
    """Whole numbers; the rows are combinations of `rank` rows."""
    rng = random.Random(seed)
    rows = [[rng.randint(-9, 9) for _ in range(count)] for _ in range(rank)]
    a = list(rows)
    while len(a) < count:
        weights = [rng.randint(-2, 2) for _ in rows]
        a.append([sum(w * row[j] for w, row in zip(weights, rows)) for j in range(count)])
    rng.shuffle(a)
    return floats(a, [rng.randint(-9, 9) for _ in range(count)])


def tiny_corner(seed, count, tiny, steps):
    """In each of the first steps of elimination the number on the diagonal is tiny:
    the leading part is a permutation matrix of pairs, and a little more."""
    rng = random.Random(seed)
    a, b = drawn(seed, count, 4, 2)
    for k in range(0, steps, 2):
        for i in (k, k + 1):
            a[i] = [0.0] * k + a[i][k:]
            for row in range(i + 1, count):
                if row > k + 1:
                    a[row][i] = 0.0
        a[k][k], a[k][k + 1], a[k + 1][k], a[k + 1][k + 1] = tiny, 1.0, 1.0, float(rng.randint(1, 3))
    return a, b


def second_difference(count):
    """Upside down, so that nearly every number on the diagonal is 0."""
    return floats([[2 if i == j else -1 if abs(i - j) == 1 else 0 for j in range(count)]
                   for i in reversed(range(count))], range(count))


SAMPLES = [
    Test("01-two", "", ([[2.0, 1.0], [1.0, 3.0]], [3.0, -1.0])),
    Test("02-zero-in-the-corner", "",
         ([[0.0, 1.0, 1.0], [2.0, 0.0, -4.0], [1.0, 1.0, 0.0]], [5.0, -6.0, 4.0])),
    Test("03-singular", "", ([[1.0, 2.0], [2.0, 4.0]], [1.0, 2.0])),
]

EDGE = [
    Test("01-one", "a single equation", ([[4e-12]], [-10.0])),
    Test("02-one-zero", "a single equation", ([[0.0]], [3.0])),
    Test("03-all-zero", "nothing but zeros", ([[0.0] * 3] * 3, [0.0] * 3)),
    Test("04-right-side-zero", "the right side is 0", ([[1.0, 2.0], [3.0, 4.0]], [0.0, 0.0])),
    Test("05-swapped", "each equation holds one unknown",
         ([[0.0, 2.0], [3.0, 0.0]], [4.0, 9.0])),
    Test("06-tiny-pivot", "a tiny number in the corner",
         ([[1e-20, 1.0], [1.0, 1.0]], [1.0, 2.0])),
    Test("07-small-pivot", "a small number in the corner",
         ([[3e-9, 1.0, 2.0], [1.0, -1.0, 1.0], [2.0, 1.0, -5.0]], [1.0, 3.0, 2.0])),
    Test("08-negative-pivot", "a column of negative numbers",
         ([[-1e-18, 2.0], [-4.0, 1.0]], [6.0, -5.0])),
    Test("09-zero-later", "a zero that only turns up later",
         ([[1.0, 1.0, 1.0], [1.0, 1.0, 2.0], [1.0, 2.0, 2.0]], [6.0, 9.0, 11.0])),
    Test("10-tiny-later", "a tiny number that only turns up later",
         ([[1.0, 2.0, 3.0], [0.5, 1.0000000000000002, 4.0], [0.25, 3.0, 1.0]], [1.0, 0.5, 2.0])),
    Test("11-rank-two", "three equations",
         ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]], [1.0, 0.0, 2.0])),
    Test("12-equal-rows", "two equal rows, equal right sides",
         ([[1.0, 5.0, 2.0], [3.0, 1.0, 7.0], [1.0, 5.0, 2.0]], [4.0, 2.0, 4.0])),
    Test("13-zero-column", "an unknown that nobody asks for",
         ([[1.0, 0.0, 2.0], [3.0, 0.0, 1.0], [5.0, 0.0, 7.0]], [1.0, 2.0, 3.0])),
    Test("14-all-tiny", "all numbers are tiny",
         ([[2e-13, 1e-13], [1e-13, -3e-13]], [1e-13, 4e-13])),
    Test("15-tiny-and-singular", "all numbers are tiny",
         ([[2.0**-60, 2.0**-59], [2.0**-61, 2.0**-60]], [1.0, 1.0])),
    Test("16-largest", "the largest numbers",
         ([[1.0, -1e6], [1e6, 1e6]], [1e6, -1e6])),
    Test("17-large-right-side", "a small matrix and a large right side",
         ([[1e-6, 2e-6], [-3e-6, 1e-6]], [1e6, -1e6])),
    Test("18-triangles", "all below the diagonal is 0",
         ([[2.0, -1.0, 4.0, 0.5], [0.0, 3.0, 1.0, -2.0], [0.0, 0.0, -1.0, 6.0],
           [0.0, 0.0, 0.0, 0.25]], [1.0, 2.0, 3.0, 1.0])),
    Test("19-large-and-singular", "large numbers that cancel",
         ([[5e5, 1.5e5, 3.5e5], [1.5e5, 4.5e5, -3e5], [3.5e5, -3e5, 6.5e5]], [1.0, 2.0, 3.0])),
]

SMALL = [
    Test("01-random-digits", "whole numbers", drawn(2_001, 4, 9, 0)),
    Test("02-random", "random numbers", drawn(2_002, 5, 10, 3)),
    Test("03-random-large", "random numbers of all sizes", drawn(2_003, 6, TOP, 1)),
    Test("04-singular", "whole numbers", singular(2_004, 5, 4)),
    Test("05-singular-twice", "whole numbers", singular(2_005, 6, 4)),
    Test("06-second-difference", "a band of numbers from corner to corner", second_difference(8)),
    Test("07-tiny-corners", "tiny numbers on the diagonal", tiny_corner(2_007, 8, 1e-17, 6)),
    Test("08-small-scale", "all numbers are small", drawn(2_008, 6, 9, 2, 1e-11)),
    Test("09-singular-whole", "whole numbers", singular(2_009, 9, 8)),
]

MEDIUM = [
    Test("01-random", "random numbers", drawn(3_001, 20, 10, 1)),
    Test("02-singular", "whole numbers", singular(3_002, 20, 19)),
    Test("03-tiny-corners", "tiny numbers on the diagonal", tiny_corner(3_003, 24, 1e-13, 20)),
    Test("04-small-scale", "all numbers are small", drawn(3_004, 25, 9, 1, 1e-6)),
]

LARGE = [
    Generated("01-random", "most equations, random numbers", "random", 200, 4_001),
    Generated("02-permuted", "the large numbers lie anywhere but on the diagonal", "permuted",
              180, 4_002),
    Generated("03-small-scale", "many equations, small numbers", "small-scale", 120, 4_003),
    Generated("04-singular", "many equations, whole numbers", "singular", 150, 4_004),
    Generated("05-tiny-pivots", "many equations, tiny numbers on the diagonal", "tiny-pivots",
              200, 4_005),
]

GROUPS = [
    Group("1-edge", "Single equations, zero and tiny pivots, singular matrices, scales.", EDGE),
    Group("2-small", "Up to 9 equations.", SMALL),
    Group("3-medium", "Up to 25 equations.", MEDIUM),
    Group("4-large", "Up to 200 equations; a determinant for each unknown is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts).main(sys.argv[1:])
