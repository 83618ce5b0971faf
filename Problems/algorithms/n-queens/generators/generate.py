#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py.

There are just twelve different inputs, so there are no more tests than these.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_SIZE = 12


def check(n):
    assert type(n) is int and 1 <= n <= MAX_SIZE


SAMPLES = [
    Test("01-four", "", (4,)),
    Test("02-none", "", (2,)),
]

EDGE = [
    Test("01-smallest", "the smallest board", (1,)),
    Test("02-small", "a very small board", (3,)),
]

SMALL = [
    Test("01-odd", "a small board with an odd number of rows", (5,)),
    Test("02-even", "a small board with an even number of rows", (6,)),
]

MEDIUM = [
    Test("01-odd", "a board with an odd number of rows", (7,)),
    Test("02-chess", "a chess board", (8,)),
]

LARGE = [
    Generated("01-nine", "hundreds of ways", "size", 9, 0),
    Generated("02-ten", "hundreds of ways", "size", 10, 0),
    Generated("03-eleven", "thousands of ways", "size", 11, 0),
    Generated("04-largest", "the largest board", "size", MAX_SIZE, 0),
]

GROUPS = [
    Group("1-edge", "The smallest boards.", EDGE),
    Group("2-small", "5 and 6 rows.", SMALL),
    Group("3-medium", "7 and 8 rows.", MEDIUM),
    Group("4-large", "9 to 12 rows; trying all permutations is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=oracle.same,
            shipped=16 * 1024,  # Boards are long, and a digest will do.
            ).main(sys.argv[1:])
