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
MAX_LINES = 60_000
MAX_TIME = 1_000_000


def check(times, n, k):
    assert 1 <= n <= MAX_NODES and 1 <= k <= n and len(times) <= MAX_LINES
    for a, b, t in times:
        assert 1 <= a <= n and 1 <= b <= n and a != b and 0 <= t <= MAX_TIME


def network(seed, n, more, top, start=None, low=0):
    """All nodes can be reached: a random tree from one of them, and `more` lines."""
    rng = random.Random(seed)
    names = list(range(1, n + 1))
    rng.shuffle(names)
    times = [[names[rng.randrange(i)], names[i], rng.randint(low, top)] for i in range(1, n)]
    for _ in range(more):
        a, b = rng.sample(names, 2)
        times.append([a, b, rng.randint(low, top)])
    rng.shuffle(times)
    return times, n, start or names[0]


def noise(seed, n, lines, top):
    """Just random lines."""
    rng = random.Random(seed)
    return [[*rng.sample(range(1, n + 1), 2), rng.randint(0, top)] for _ in range(lines)], n, \
        rng.randint(1, n)


def path(nodes, times):
    return [[a, b, t] for a, b, t in zip(nodes, nodes[1:], times)]


def detours(levels):
    """A direct line to each level, and a longer but faster way through all levels before."""
    times = []
    for i in range(levels):
        a = 2 * i + 1
        times += [[a, a + 2, 2 ** (levels - i)], [a, a + 1, 0], [a + 1, a + 2, 1]]
    return times, 2 * levels + 1, 1


SAMPLES = [
    Test("01-detour-is-faster", "", ([[1, 2, 4], [1, 3, 1], [3, 2, 2], [2, 4, 5]], 4, 1)),
    Test("02-out-of-reach", "", ([[2, 1, 3], [3, 1, 2]], 3, 2)),
    Test("03-two-lines", "", ([[2, 1, 7], [1, 2, 0], [2, 1, 5]], 2, 2)),
]

EDGE = [
    Test("01-one-node", "a single node", ([], 1, 1)),
    Test("02-no-lines", "two nodes and no lines", ([], 2, 2)),
    Test("03-one-line", "two nodes and one line", ([[1, 2, 6]], 2, 1)),
    Test("04-wrong-direction", "two nodes and one line", ([[1, 2, 6]], 2, 2)),
    Test("05-longest-time", "one line with the longest time", ([[2, 1, MAX_TIME]], 2, 2)),
    Test("06-shortest-time", "one line with the shortest time", ([[2, 1, 0]], 2, 2)),
    Test("07-all-zero", "the signal is everywhere at once", ([[3, 1, 0], [1, 2, 0]], 3, 3)),
    Test("08-chain", "one line after the other",
         (path([4, 2, 5, 1, 3], [3, 1, 4, 2]), 5, 4)),
    Test("09-start-in-the-middle", "the signal starts in the middle of a chain",
         (path([1, 2, 3, 4], [1, 1, 1]), 4, 2)),
    Test("10-star", "all lines begin at the same node",
         ([[3, 1, 8], [3, 2, 5], [3, 4, 9], [3, 5, 1]], 5, 3)),
    Test("11-circle", "a circle of lines", (path([2, 4, 1, 3, 2], [5, 1, 2, 9]), 4, 2)),
    Test("12-first-line-is-slow", "two ways to the same node",
         ([[1, 2, 10], [1, 3, 2], [3, 4, 2], [4, 2, 2]], 4, 1)),
    Test("13-late-improvement", "a node further on is reached on a slow way first",
         ([[1, 2, 9], [2, 3, 1], [3, 4, 1], [1, 5, 1], [5, 2, 1]], 5, 1)),
    Test("14-several-lines", "several lines between the same nodes",
         ([[1, 2, 3], [1, 2, 9], [2, 3, 8], [2, 3, 4], [2, 3, 6]], 3, 1)),
    Test("15-both-directions", "two directions with different times",
         ([[1, 2, 1], [2, 1, 50], [3, 2, 1], [2, 3, 50]], 3, 1)),
    Test("16-zero-is-faster", "a line that takes no time",
         ([[1, 2, 5], [1, 3, 0], [3, 2, 4], [2, 4, 1]], 4, 1)),
    Test("17-last-is-not-n", "the numbers of the nodes say nothing",
         ([[4, 3, 1], [4, 1, 20], [3, 2, 7]], 4, 4)),
    Test("18-lines-in-bad-order", "lines listed from the end of a chain on",
         (path([1, 2, 3, 4, 5, 6], [2, 2, 2, 2, 2])[::-1], 6, 1)),
    Test("19-one-missing", "nearly all nodes get the signal",
         ([[1, 2, 1], [2, 3, 1], [3, 1, 1], [4, 1, 1], [4, 5, 1], [3, 5, 1]], 5, 1)),
    Test("20-cheap-lines-far-away", "short lines lead on from a late node",
         ([[1, 2, 6], [1, 3, 7], [2, 4, 6], [3, 4, 1], [4, 5, 1]], 5, 1)),
]

SMALL = [
    Test("01-random", "random lines", network(2_001, 8, 10, 20)),
    Test("02-sparse", "random lines, few of them", network(2_002, 15, 4, 9)),
    Test("03-dense", "random lines, many of them", network(2_003, 7, 35, 50)),
    Test("04-any-start", "random lines, not all nodes may be reached", noise(2_004, 9, 14, 20)),
    Test("05-detours", "detours that are faster", detours(6)),
    Test("06-equal-times", "equal times", network(2_006, 14, 20, 1, low=1)),
    Test("07-zeros", "many lines that take no time", network(2_007, 14, 20, 1)),
    Test("08-long-times", "long times", network(2_008, 12, 14, MAX_TIME, low=900_000)),
]

MEDIUM = [
    Test("01-random", "random lines", network(3_001, 200, 500, 1_000)),
    Test("02-sparse", "random lines, few of them", network(3_002, 400, 50, 100)),
    Test("03-dense", "random lines, many of them", network(3_003, 40, 1_200, 10_000)),
    Test("04-detours", "detours that are faster", detours(16)),
    Test("05-not-all", "random lines, not all nodes may be reached", noise(3_005, 250, 500, 50)),
    Test("06-long-chain", "a chain of long times",
         (path(range(1_200, 0, -1), [MAX_TIME] * 1_199), 1_200, 1_200)),
]

LARGE = [
    Generated("01-random", "the most nodes and lines, at random", "random", 30_000, 4_001),
    Generated("02-chain", "the most nodes, a long chain with slow short cuts", "chain",
              30_000, 4_002),
    Generated("03-grid", "a grid of nodes", "grid", 120, 4_003),
    Generated("04-star", "the most nodes, many lines from one node", "star", 30_000, 4_004),
    Generated("05-one-missing", "the most nodes, nearly all get the signal", "missing",
              30_000, 4_005),
    Generated("06-detours", "many detours that are faster", "detours", 14_000, 4_006),
]

GROUPS = [
    Group("1-edge", "Few nodes; each rule on its own.", EDGE),
    Group("2-small", "Up to 15 nodes.", SMALL),
    Group("3-medium", "Up to 1200 nodes and lines.", MEDIUM),
    Group("4-large", "Up to 30000 nodes and 60000 lines; rounds over all lines, and searching "
          "the next among all nodes, are too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
