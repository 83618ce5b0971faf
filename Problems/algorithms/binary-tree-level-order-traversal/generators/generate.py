#!/usr/bin/env python3
"""Writes the tests of Binary Tree Level Order Traversal; see Problems/authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 50_000
MANY = 20_000
MAX_VALUE = 1_000_000_000


def check(entries):
    values = [entry for entry in entries if entry is not None]
    assert len(values) <= MAX_COUNT
    assert all(type(value) is int and abs(value) <= MAX_VALUE for value in values)
    assert not entries or (entries[0] is not None and entries[-1] is not None)
    assert len(oracle.parents(entries)) == len(entries), "an entry without a parent"


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

    With `recent`, only the latest so many places are tried, which makes the
    tree deep; `left` is how likely the left one of two free places is.
    """
    rng = random.Random(seed)
    children = [[None, None] for _ in values]
    free = [0]
    for node in range(1, len(values)):
        window = min(len(free), recent or len(free))
        i = len(free) - 1 - int(rng.random() * window)
        parent = free[i]
        sides = [side for side in (0, 1) if children[parent][side] is None]
        side = sides[0] if len(sides) == 1 else int(rng.random() >= left)
        children[parent][side] = node
        if len(sides) == 1:
            free.pop(i)
        free.append(node)
    return written(values, children)


def written(values, children):
    """The entries of a tree whose root is node 0."""
    entries, order = [values[0]], [0]
    for node in order:
        for child in children[node]:
            entries.append(None if child is None else values[child])
            if child is not None:
                order.append(child)
    while entries[-1] is None:
        entries.pop()
    return entries


N = None

SAMPLES = [
    Test("01-two-gaps", "", ([6, 2, 9, N, 4, 7],)),
    Test("02-leaning", "", ([5, N, 8, 3, N, 1, 3],)),
    Test("03-single", "", ([-4],)),
]

EDGE = [
    Test("01-empty", "the empty tree", ([],)),
    Test("02-single-zero", "a single node", ([0],)),
    Test("03-left-child", "a root with one child", ([3, 8],)),
    Test("04-right-child", "a root with one child", ([3, N, 8],)),
    Test("05-two-children", "a root with two children", ([5, 9, 2],)),
    Test("06-left-path", "every node has at most a left child", (path([4, 1, 7, 3, 9], "LLLL"),)),
    Test("07-right-path", "every node has at most a right child", (path([6, 2, 8, 5, 1], "RRRR"),)),
    Test("08-zigzag", "a path that changes sides", (path([1, 2, 3, 4, 5, 6], "LRLRL"),)),
    Test("09-all-equal", "all numbers are equal", ([7, 7, 7, 7, N, 7, 7],)),
    Test("10-extremes", "the largest and the smallest numbers",
         ([-MAX_VALUE, MAX_VALUE, -MAX_VALUE, 0, MAX_VALUE - 1, 1 - MAX_VALUE, MAX_VALUE],)),
    Test("11-deep-right", "the right half is deeper than the left", ([9, 4, 6, N, N, 3, 8, N, 2],)),
    Test("12-deep-left", "the left half is deeper than the right", ([9, 4, 6, 3, 8, N, N, 2],)),
    Test("13-far-apart", "a level with only its outermost nodes",
         ([1, 5, 4, 8, N, N, 7, 6, N, N, 3],)),
    Test("14-zeros", "zeros among other numbers", ([0, 0, 5, N, 0, -3, 0],)),
]

SMALL = [
    Test("01-perfect", "all levels are full", (uniform(2_001, 15, -20, 20),)),
    Test("02-random-a", "a random tree", (grown(2_002, uniform(2_002, 9, -9, 9)),)),
    Test("03-random-b", "a random tree", (grown(2_003, uniform(2_003, 20, -99, 99)),)),
    Test("04-deep", "a deep random tree", (grown(2_004, uniform(2_004, 18, 1, 50), 0.5, 2),)),
    Test("05-few-values", "few different numbers, many repeats",
         (grown(2_005, uniform(2_005, 20, 1, 3)),)),
    Test("06-leaning-right", "a tree that leans to the right",
         (grown(2_006, uniform(2_006, 16, -40, 40), 0.1, 3),)),
    Test("07-last-level-open", "all levels are full but the last", (uniform(2_007, 20, -60, 60),)),
    Test("08-wide-numbers", "numbers from the whole range",
         (grown(2_008, uniform(2_008, 20, -MAX_VALUE, MAX_VALUE), 0.8),)),
]

MEDIUM = [
    Test("01-random", "a random tree", (grown(3_001, uniform(3_001, 600, -999, 999)),)),
    Test("02-deep", "a deep random tree", (grown(3_002, uniform(3_002, 600, 1, 999), 0.5, 3),)),
    Test("03-path", "a path that changes sides at random",
         (path(uniform(3_003, 500, -99, 99), ["LR"[i] for i in uniform(3_004, 499, 0, 1)]),)),
    Test("04-perfect", "all levels are full", (uniform(3_005, 1_023, -500, 500),)),
    Test("05-few-values", "few different numbers, many repeats",
         (grown(3_006, uniform(3_006, 900, 1, 4), 0.2),)),
]

LARGE = [
    Generated("01-left-path", "most nodes allowed, every node has at most a left child",
              "left-path", MAX_COUNT, 0),
    Generated("02-zigzag", "many nodes, a path that changes sides at random",
              "zigzag", MANY, 4_002),
    Generated("03-full-levels", "most nodes allowed, all levels are full but the last",
              "full-levels", MAX_COUNT, 4_003),
    Generated("04-random", "many nodes, a random tree", "random", MANY, 4_004),
    Generated("05-twigs", "a long path with a leaf at each node", "twigs", MANY - 1, 4_005),
]

GROUPS = [
    Group("1-edge", "Smallest trees, paths, gaps, equal numbers, extreme values.", EDGE),
    Group("2-small", "Up to 20 nodes.", SMALL),
    Group("3-medium", "Up to 1023 nodes.", MEDIUM),
    Group("4-large", "Up to 50000 nodes; a walk through the tree for each level is too slow.",
          LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
