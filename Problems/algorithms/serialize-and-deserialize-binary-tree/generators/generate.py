#!/usr/bin/env python3
"""Writes the tests of Serialize and Deserialize Binary Tree; see Problems/authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 5_000
MAX_VALUE = 1_000_000_000


def check(entries):
    values = [entry for entry in entries if entry is not None]
    assert len(values) <= MAX_COUNT
    assert all(type(value) is int and abs(value) <= MAX_VALUE for value in values)
    assert not entries or (entries[0] is not None and entries[-1] is not None)
    oracle.built(entries)  # Each entry has a parent.


def uniform(seed, count, low, high):
    rng = random.Random(seed)
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def path(values, sides):
    """A tree without branches; `sides` says "L" or "R" for each node but the root."""
    entries = [values[0]]
    for value, side in zip(values[1:], sides):
        entries += [value, None] if side == "L" else [None, value]
    while entries[-1] is None:
        entries.pop()
    return entries


def grown(seed, values, left=0.5, recent=None):
    """A random tree: each node takes a random free place below an earlier one.

    With `recent`, only nodes that were added lately get children, which makes the
    tree deep; `left` is how likely the left one of two free places is.
    """
    rng = random.Random(seed)
    nodes = [[value, None, None] for value in values]
    free = nodes[:1]
    for node in nodes[1:]:
        i = len(free) - 1 - int(rng.random() * min(len(free), recent or len(free)))
        sides = [side for side in (1, 2) if free[i][side] is None]
        side = sides[0] if len(sides) == 1 else 1 + int(rng.random() >= left)
        free[i][side] = node
        if len(sides) == 1:
            free.pop(i)
        free.append(node)
    return oracle.written(nodes[0])


N = None


def samples():
    yield "01-two-gaps", "", [6, 2, 9, N, 4, 7]
    yield "02-empty", "", []
    yield "03-leaning", "", [-12, N, 5, 5]


def edge():
    yield "01-single-zero", "a single node", [0]
    yield "02-single-negative", "a single node with a negative number", [-1]
    yield "03-left-child", "a root with one child", [3, 8]
    yield "04-right-child", "a root with one child", [3, N, 8]
    yield "05-two-children", "a root with two children", [5, 9, 2]
    yield "06-several-digits", "numbers of several digits", [12, 1, 2, 121, 21, 112, 11]
    yield "07-left-path", "every node has at most a left child", path([4, 1, 7, 3, 9], "LLLL")
    yield "08-right-path", "every node has at most a right child", path([6, 2, 8, 5, 1], "RRRR")
    yield "09-zigzag", "a path that changes sides", path([1, 2, 3, 4, 5, 6], "LRLRL")
    yield "10-all-equal", "all numbers are equal", [7, 7, 7, 7, N, 7, 7]
    yield "11-equal-pair", "a child with its parent's number", [4, N, 4]
    yield "12-extremes", "the largest and the smallest numbers", \
        [-MAX_VALUE, MAX_VALUE, -MAX_VALUE, 0, MAX_VALUE - 1, 1 - MAX_VALUE, MAX_VALUE]
    yield "13-special-numbers", "numbers that people use for a missing node", \
        [-1, 0, -999, N, -1, 9999, N, 0, N, N, -10_000, -1001]
    yield "14-deep-right", "the right half is deeper than the left", [9, 4, 6, N, N, 3, 8, N, 2]
    yield "15-deep-left", "the left half is deeper than the right", [9, 4, 6, 3, 8, N, N, 2]
    yield "16-far-apart", "a level with only its outermost nodes", \
        [1, 5, 4, 8, N, N, 7, 6, N, N, 3]
    yield "17-search-tree", "numbers in ascending order from left to right", \
        [8, 4, 12, 2, 6, 10, 14, 1, N, N, 7]
    yield "18-mirrored", "a tree that is its own mirror image", [1, 2, 2, N, 3, 3, N, 4, N, N, 4]
    yield "19-same-numbers-elsewhere", "inner nodes and leaves with the same numbers", \
        [1, 2, 1, N, 1, 2, N, 2, N, N, 1]
    yield "20-deep-path", "a path of a hundred nodes", path(uniform(1_020, 100, -50, 50), 99 * "R")


def small():
    yield "01-perfect", "all levels are full", uniform(2_001, 15, -20, 20)
    yield "02-random-a", "a random tree", grown(2_002, uniform(2_002, 9, -9, 9))
    yield "03-random-b", "a random tree", grown(2_003, uniform(2_003, 20, -99, 99))
    yield "04-deep", "a deep random tree", grown(2_004, uniform(2_004, 18, 1, 50), 0.5, 2)
    yield "05-few-numbers", "few different numbers, many repeats", \
        grown(2_005, uniform(2_005, 20, 1, 3))
    yield "06-leaning-right", "a tree that leans to the right", \
        grown(2_006, uniform(2_006, 16, -40, 40), 0.1, 3)
    yield "07-last-level-open", "all levels are full but the last", uniform(2_007, 20, -60, 60)
    yield "08-wide-numbers", "numbers from the whole range", \
        grown(2_008, uniform(2_008, 20, -MAX_VALUE, MAX_VALUE), 0.8)


def medium():
    yield "01-random", "a random tree", grown(3_001, uniform(3_001, 500, -999, 999))
    yield "02-deep", "a deep random tree", grown(3_002, uniform(3_002, 500, 1, 999), 0.5, 3)
    yield "03-path", "a path that changes sides at random", \
        path(uniform(3_003, 400, -99, 99), ["LR"[i] for i in uniform(3_004, 399, 0, 1)])
    yield "04-perfect", "all levels are full", uniform(3_005, 511, -500, 500)
    yield "05-few-numbers", "few different numbers, many repeats", \
        grown(3_006, uniform(3_006, 600, 1, 4), 0.2)


def large():
    yield Generated("01-left-path", "the most nodes, every node has at most a left child",
                    "left-path", MAX_COUNT, 4_001)
    yield Generated("02-right-path", "many nodes, every node has at most a right child",
                    "right-path", 4_000, 4_002)
    yield Generated("03-full-levels", "the most nodes, all levels are full but the last",
                    "full-levels", MAX_COUNT, 4_003)
    yield Generated("04-random", "many nodes, a random tree", "random", 1_800, 4_004)
    yield Generated("05-twigs", "a long path with a leaf at each node", "twigs", 2_999, 4_005)


def tests(rows):
    return [Test(name, hint, (entries,)) for name, hint, entries in rows]


if __name__ == "__main__":
    Package(
        __file__, tests(samples()),
        [
            Group("1-edge", "Smallest trees, paths, gaps, equal numbers, extreme values.",
                  tests(edge())),
            Group("2-small", "Up to 20 nodes.", tests(small())),
            Group("3-medium", "Up to 600 nodes.", tests(medium())),
            Group("4-large", "Up to 5000 nodes; walking from the beginning of the text for each "
                  "is too slow.", list(large())),
        ],
        oracle.solve, check,
    ).main(sys.argv[1:])
