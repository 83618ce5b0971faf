#!/usr/bin/env python3
"""Writes the tests of Validate Binary Search Tree; see Problems/authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 50_000
LEAST, MOST = -2**63, 2**63 - 1


def check(entries):
    values = [entry for entry in entries if entry is not None]
    assert len(values) <= MAX_COUNT
    assert all(type(value) is int and LEAST <= value <= MOST for value in values)
    assert not entries or (entries[0] is not None and entries[-1] is not None)
    assert len(oracle.parents(entries)) == len(entries), "an entry without a parent"


def inserted(values):
    """The search tree that comes of inserting the values one by one, as entries."""
    children = {values[0]: [None, None]}
    for value in values[1:]:
        node = values[0]
        while True:
            side = int(value > node)
            if children[node][side] is None:
                break
            node = children[node][side]
        children[node][side] = value
        children[value] = [None, None]
    entries, order = [values[0]], [values[0]]
    for node in order:
        entries += children[node]
        order += [child for child in children[node] if child is not None]
    while entries[-1] is None:
        entries.pop()
    return entries


def different(seed, count, low, high):
    rng = random.Random(seed)
    found = {}
    while len(found) < count:
        found[low + int(rng.random() * (high - low + 1))] = True
    return list(found)


def grown(seed, count, low, high):
    """A random search tree."""
    return inserted(different(seed, count, low, high))


def replaced(entries, old, new):
    """The same tree with another number at one node."""
    entries = list(entries)
    entries[entries.index(old)] = new
    return entries


def hidden(entries, rank, by=1):
    """The same tree, broken where no parent and child show it.

    Of two numbers that follow each other in order one is an ancestor of the other.
    The lower one is moved past it. The pair is the first of this rank or a later
    one that is at least two levels apart. With `by=0` the two become equal.
    """
    depths = {}
    for i, place in enumerate(oracle.parents(entries)):
        if entries[i] is not None:
            depths[entries[i]] = 0 if place is None else depths[entries[place[0]]] + 1
    ranked = sorted(depths)
    for small, large in list(zip(ranked, ranked[1:]))[rank:]:
        if depths[small] >= depths[large] + 2:
            return replaced(entries, small, large + by)
        if depths[large] >= depths[small] + 2:
            return replaced(entries, large, small - by)
    raise AssertionError("no such pair")


def test(name, hint, entries):
    return Test(name, hint, (entries,))


N = None

SAMPLES = [
    test("01-search-tree", "", [8, 3, 12, 1, 5, N, 20]),
    test("02-grandchild", "", [8, 3, 12, 1, 9]),
    test("03-equal", "", [4, 4]),
]

EDGE = [
    test("01-empty", "the empty tree", []),
    test("02-single", "a single node", [0]),
    test("03-left-child", "a root with one child", [5, 2]),
    test("04-left-child-too-large", "a root with one child", [5, 7]),
    test("05-right-child", "a root with one child", [5, N, 7]),
    test("06-right-child-too-small", "a root with one child", [5, N, 2]),
    test("07-equal-right", "a root with one child", [5, N, 5]),
    test("08-single-smallest", "a single node", [LEAST]),
    test("09-single-largest", "a single node", [MOST]),
    test("10-extremes", "the largest and the smallest numbers", [0, LEAST, MOST]),
    test("11-extremes-turned", "the largest and the smallest numbers", [0, MOST, LEAST]),
    test("12-close-to-the-ends", "the largest and the smallest numbers",
         [0, LEAST + 1, MOST - 1, LEAST, N, N, MOST]),
    test("13-smallest-twice", "the largest and the smallest numbers", [LEAST, LEAST]),
    test("14-largest-twice", "the largest and the smallest numbers", [MOST, N, MOST]),
    test("15-right-then-left", "a path of three nodes", [5, N, 8, 4]),
    test("16-left-then-right", "a path of three nodes", [5, 2, N, N, 6]),
    test("17-equal-to-root-left", "two equal numbers", [6, 3, N, N, 6]),
    test("18-equal-to-root-right", "two equal numbers", [6, N, 9, 6]),
    test("19-negative", "negative numbers", [-2, -5, -1, -9, -3]),
    test("20-lower-bound-after-turn", "a path that changes sides", [10, N, 20, 15, N, 9]),
    test("21-upper-bound-after-turn", "a path that changes sides", [20, 10, N, N, 15, N, 21]),
]

TREE = grown(2_003, 18, -99, 99)
DEEP = [50, 10, N, N, 40, 20, N, N, 30, 25, N]  # Inwards, from both sides.
ASCENDING = inserted(list(range(-5, 10)))

SMALL = [
    test("01-random", "a random tree", grown(2_001, 12, 0, 50)),
    test("02-perfect", "all levels are full",
         inserted([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9, 11, 13, 15])),
    test("03-one-replaced", "a random tree", hidden(TREE, 4)),
    test("04-inwards", "a path that changes sides", DEEP[:-1]),
    test("05-inwards-broken", "a path that changes sides", replaced(DEEP[:-1], 25, 5)),
    test("06-right-path", "every node has at most a right child", ASCENDING),
    test("07-right-path-broken", "every node has at most a right child",
         replaced(ASCENDING, 4, -1)),
    test("08-wide", "numbers from the whole range", grown(2_008, 20, LEAST, MOST)),
]

MIDDLE = grown(3_002, 600, -9_999, 9_999)
LATE = grown(3_005, 500, 0, 99_999)

MEDIUM = [
    test("01-random", "a random tree", grown(3_001, 800, LEAST, MOST)),
    test("02-one-replaced", "a random tree", hidden(MIDDLE, 300)),
    test("03-zigzag", "a path that changes sides",
         inserted([k // 2 if k % 2 == 0 else 1_000 - k // 2 for k in range(900)])),
    test("04-left-path", "every node has at most a left child",
         inserted(list(range(1_000, 0, -2)))),
    test("05-equal", "a random tree", hidden(LATE, 420, 0)),
]

LARGE = [
    Generated("01-left-path", "the most nodes, every node has at most a left child",
              "left-path", MAX_COUNT, 0),
    Generated("02-balanced", "the most nodes, all levels are full but the last",
              "balanced", MAX_COUNT, 4_002),
    Generated("03-balanced-broken", "the most nodes, all levels are full but the last",
              "balanced-broken", MAX_COUNT, 4_003),
    Generated("04-random", "the most nodes, a random tree", "random", MAX_COUNT, 4_004),
    Generated("05-zigzag-broken", "the most nodes, a path that changes sides",
              "zigzag-broken", MAX_COUNT, 4_005),
    Generated("06-right-path", "the most nodes, every node has at most a right child",
              "right-path", MAX_COUNT, 0),
]

GROUPS = [
    Group("1-edge", "Smallest trees, extreme values, equal numbers, broken grandchildren.", EDGE),
    Group("2-small", "Up to 20 nodes.", SMALL),
    Group("3-medium", "Up to 900 nodes.", MEDIUM),
    Group("4-large", "Up to 50000 nodes; a search below each node is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
