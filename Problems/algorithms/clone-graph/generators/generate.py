#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scipy; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_NODES = 30_000
MAX_EDGES = 35_000


def check(lists):
    assert len(lists) <= MAX_NODES
    assert sum(map(len, lists)) <= 2 * MAX_EDGES
    assert all(1 <= j <= len(lists) for row in lists for j in row)
    oracle.check_graph(lists)


def adjacency(count, edges, seed=None):
    """The lists of a graph; with a seed, numbers and orders are shuffled."""
    rng = random.Random(seed)
    names = list(range(1, count + 1))
    edges = list(edges)
    if seed is not None:
        rng.shuffle(names)
        rng.shuffle(edges)
    lists = [[] for _ in range(count)]
    for a, b in edges:
        a, b = names[a], names[b]
        lists[a - 1].append(b)
        lists[b - 1].append(a)
    return lists


def path(count):
    return [(i, i + 1) for i in range(count - 1)]


def ring(count):
    return path(count) + [(count - 1, 0)]


def complete(count):
    return [(i, j) for i in range(count) for j in range(i + 1, count)]


def tree(seed, count):
    rng = random.Random(seed)
    return [(rng.randrange(i), i) for i in range(1, count)]


def connected(seed, count, extra):
    """A random tree and some more edges."""
    rng = random.Random(seed)
    edges = tree(seed, count)
    known = set(edges)
    while len(edges) < count - 1 + extra:
        a, b = sorted((rng.randrange(count), rng.randrange(count)))
        if a != b and (a, b) not in known:
            known.add((a, b))
            edges.append((a, b))
    return edges


def grid(rows, columns):
    edges = []
    for i in range(rows):
        for j in range(columns):
            if j + 1 < columns:
                edges.append((i * columns + j, i * columns + j + 1))
            if i + 1 < rows:
                edges.append((i * columns + j, (i + 1) * columns + j))
    return edges


SAMPLES = [
    Test("01-triangle-and-tail", "", ([[2, 3], [1, 3], [1, 2, 4], [3]],)),
    Test("02-order-kept", "", ([[3], [3], [2, 1]],)),
]

EDGE = [
    Test("01-empty", "the graph without any node", ([],)),
    Test("02-single", "a single node", ([[]],)),
    Test("03-pair", "two nodes", ([[2], [1]],)),
    Test("04-path", "a path, from its end", ([[2], [1, 3], [2]],)),
    Test("05-path-from-inside", "a path, from its middle", ([[2, 3], [1, 4], [1, 5], [2], [3]],)),
    Test("06-triangle", "three nodes, all neighbors", ([[3, 2], [3, 1], [1, 2]],)),
    Test("07-star", "a star, from its centre", ([[2, 3, 4, 5, 6], [1], [1], [1], [1], [1]],)),
    Test("08-star-from-a-leaf", "a star, from a leaf", ([[4], [4], [4], [2, 5, 1, 3], [4]],)),
    Test("09-square", "a ring of four nodes", ([[4, 2], [1, 3], [4, 2], [3, 1]],)),
    Test("10-two-ways", "two ways of different length to the same node",
         ([[2, 3], [1, 5], [1, 4], [3, 5], [2, 4, 6], [5]],)),
    Test("11-complete", "five nodes, all neighbors", (adjacency(5, complete(5), 1_011),)),
    Test("12-bridge", "two triangles with a bridge", (adjacency(
        6, [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)], 1_012),)),
    Test("13-descending", "all lists in descending order",
         ([[4, 3, 2], [4, 3, 1], [4, 2, 1], [3, 2, 1]],)),
]

SMALL = [
    Test("01-ring", "a ring", (adjacency(9, ring(9), 2_001),)),
    Test("02-tree", "a tree", (adjacency(12, tree(2_002, 12), 2_002),)),
    Test("03-sparse", "random edges, few of them",
         (adjacency(14, connected(2_003, 14, 4), 2_003),)),
    Test("04-dense", "random edges, many of them",
         (adjacency(10, connected(2_004, 10, 25), 2_004),)),
    Test("05-grid", "a grid", (adjacency(16, grid(4, 4), 2_005),)),
    Test("06-two-sides", "two groups, edges only between them",
         (adjacency(8, [(i, 4 + j) for i in range(4) for j in range(4)], 2_006),)),
    Test("07-wheel", "a ring and a centre",
         (adjacency(9, ring(8) + [(8, i) for i in range(8)], 2_007),)),
    Test("08-random", "random edges", (adjacency(20, connected(2_008, 20, 20), 2_008),)),
]

MEDIUM = [
    Test("01-random", "random edges", (adjacency(100, connected(3_001, 100, 150), 3_001),)),
    Test("02-more-than-a-hundred", "some more nodes", (adjacency(
        130, connected(3_002, 130, 100), 3_002),)),
    Test("03-tree", "a tree", (adjacency(400, tree(3_003, 400), 3_003),)),
    Test("04-grid", "a grid", (adjacency(300, grid(15, 20), 3_004),)),
    Test("05-complete", "all nodes are neighbors", (adjacency(40, complete(40), 3_005),)),
    Test("06-ring", "a ring", (adjacency(500, ring(500), 3_006),)),
]

LARGE = [
    Generated("01-random", "most nodes and most edges, at random", "random", 30_000, 4_001),
    Generated("02-path", "one long path", "path", 15_000, 4_002),
    Generated("03-star", "all nodes but one have a single neighbor", "star", 15_000, 4_003),
    Generated("04-complete", "all nodes are neighbors", "complete", 265, 4_004),
]

GROUPS = [
    Group("1-edge", "Smallest graphs; each shape on its own.", EDGE),
    Group("2-small", "Up to 20 nodes.", SMALL),
    Group("3-medium", "Up to 500 nodes.", MEDIUM),
    Group("4-large", "Up to 30000 nodes and 35000 edges; searching an array for each copy is "
          "too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
