#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_NODES = 20_000
MAX_VALUE = 1_000_000_000


def check(pairs):
    assert len(pairs) <= MAX_NODES
    for value, place in pairs:
        assert abs(value) <= MAX_VALUE
        assert place is None or 0 <= place < len(pairs)


def filled(seed, count, low, high, empty=0.2):
    """Random values and pointers; a share of the pointers is empty."""
    rng = random.Random(seed)
    return [[rng.randint(low, high), None if rng.random() < empty else rng.randrange(count)]
            for _ in range(count)]


def numbered(places, first=1):
    """Ascending values with the given pointers."""
    return [[first + k, place] for k, place in enumerate(places)]


SAMPLES = [
    Test("01-there-and-back", "", ([[7, 2], [3, None], [5, 0]],)),
    Test("02-equal-values", "", ([[4, 1], [4, 1]],)),
]

EDGE = [
    Test("01-empty", "the list without any node", ([],)),
    Test("02-single", "a single node", ([[12, None]],)),
    Test("03-single-to-itself", "a single node", ([[-3, 0]],)),
    Test("04-two-forwards", "two nodes", ([[1, 1], [2, None]],)),
    Test("05-two-backwards", "two nodes", ([[1, None], [2, 0]],)),
    Test("06-no-random", "no random pointer leads anywhere", (numbered([None] * 5),)),
    Test("07-all-to-themselves", "all random pointers lead to their own node",
         (numbered(range(5)),)),
    Test("08-all-to-first", "all random pointers lead to the same node", (numbered([0] * 5),)),
    Test("09-all-to-last", "all random pointers lead to the same node", (numbered([4] * 5),)),
    Test("10-all-forwards", "all random pointers lead to the next node",
         (numbered([1, 2, 3, 4, None]),)),
    Test("11-all-backwards", "all random pointers lead to the node before",
         (numbered([None, 0, 1, 2, 3]),)),
    Test("12-equal-values", "all values are equal",
         ([[6, 2], [6, 0], [6, 3], [6, None], [6, 1]],)),
    Test("13-extreme-values", "largest and smallest values",
         ([[MAX_VALUE, 1], [-MAX_VALUE, 2], [0, 0]],)),
    Test("14-last-only", "only the last random pointer leads anywhere",
         (numbered([None, None, None, 1]),)),
    Test("15-single-largest", "a single node with the largest value", ([[MAX_VALUE, 0]],)),
]

SMALL = [
    Test("01-random-a", "random pointers", (filled(2_001, 6, -20, 20),)),
    Test("02-random-b", "random pointers", (filled(2_002, 9, -99, 99),)),
    Test("03-none-empty", "random pointers, none of them empty", (filled(2_003, 12, 0, 99, 0),)),
    Test("04-mostly-empty", "random pointers, most of them empty",
         (filled(2_004, 15, 0, 99, 0.8),)),
    Test("05-few-values", "few different values", (filled(2_005, 20, 1, 3),)),
    Test("06-wide", "values from the whole range", (filled(2_006, 20, -MAX_VALUE, MAX_VALUE),)),
    Test("07-mirrored", "the random pointers lead to the mirrored position",
         (numbered(reversed(range(11)), -5),)),
    Test("08-values-like-positions", "the values look like positions",
         ([[k, (k * 7 + 3) % 16] for k in range(16)],)),
]

MEDIUM = [
    Test("01-random", "random pointers", (filled(3_001, 100, -1_000, 1_000),)),
    Test("02-few-values", "few different values", (filled(3_002, 400, 0, 9, 0.1),)),
    Test("03-wide", "values from the whole range", (filled(3_003, 300, -MAX_VALUE, MAX_VALUE),)),
    Test("04-no-random", "no random pointer leads anywhere", (numbered([None] * 500, -250),)),
    Test("05-mirrored", "the random pointers lead to the mirrored position",
         (numbered(reversed(range(500))),)),
]

LARGE = [
    Generated("01-random", "the longest list, random pointers", "random", 20_000, 4_001),
    Generated("02-mirrored", "the longest list, the random pointers lead to the mirrored position",
              "mirrored", 20_000, 4_002),
    Generated("03-equal-values", "the longest list, all values are equal", "equal", 20_000, 4_003),
    Generated("04-no-random", "the longest list, no random pointer leads anywhere", "empty",
              20_000, 4_004),
    Generated("05-all-to-last", "the longest list, all random pointers lead to the same node",
              "last", 20_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Shortest lists; each direction of a pointer on its own.", EDGE),
    Group("2-small", "Up to 20 nodes.", SMALL),
    Group("3-medium", "Up to 500 nodes.", MEDIUM),
    Group("4-large", "Up to 20000 nodes; walking to each position is too slow here.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
