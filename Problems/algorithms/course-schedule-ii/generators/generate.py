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

MAX_COURSES = 30_000
MAX_PAIRS = 60_000


def check(count, pairs):
    assert 1 <= count <= MAX_COURSES and len(pairs) <= MAX_PAIRS
    assert all(0 <= a < count and 0 <= b < count and a != b for a, b in pairs)
    assert len({(a, b) for a, b in pairs}) == len(pairs)


asked = []


def solve(count, pairs):
    asked[:] = count, pairs
    return oracle.solve(count, pairs)


def accepts(want, got):
    """Any order is right. authoring.py asks this right after it called solve."""
    return want == got or oracle.is_right(*asked, got)


def shuffled(seed, count, pairs):
    """The same graph with other numbers and the pairs in another order."""
    rng = random.Random(seed)
    names = list(range(count))
    rng.shuffle(names)
    pairs = [[names[a], names[b]] for a, b in pairs]
    rng.shuffle(pairs)
    return count, pairs


def chain(count):
    return [(i + 1, i) for i in range(count - 1)]


def circle(count):
    return chain(count) + [(0, count - 1)]


def layers(widths):
    """Each course needs all those of the layer before."""
    pairs, first = [], 0
    for width, following in zip(widths, widths[1:]):
        pairs += [(first + width + a, first + b) for a in range(following) for b in range(width)]
        first += width
    return sum(widths), pairs


def acyclic(seed, count, edges):
    """Random pairs in which the larger number needs the smaller one."""
    rng = random.Random(seed)
    known, pairs = set(), []
    while len(pairs) < edges:
        b, a = sorted((rng.randrange(count), rng.randrange(count)))
        if a != b and (a, b) not in known:
            known.add((a, b))
            pairs.append((a, b))
    return pairs


def with_back_edge(seed, count, edges, low, high):
    """Random pairs and a way from `low` up to `high` and back."""
    pairs = set(acyclic(seed, count, edges)) | {(i + 1, i) for i in range(low, high)}
    return sorted(pairs) + [(low, high)]


SAMPLES = [
    Test("01-two-in-between", "", (4, [[1, 0], [2, 0], [3, 2], [3, 1]])),
    Test("02-circle", "", (3, [[1, 2], [2, 1]])),
    Test("03-independent", "", (3, [[0, 2]])),
]

EDGE = [
    Test("01-one-course", "a single course", (1, [])),
    Test("02-no-pairs", "no prerequisites at all", (5, [])),
    Test("03-one-pair", "two courses and one pair", (2, [[1, 0]])),
    Test("04-one-pair-turned", "two courses and one pair", (2, [[0, 1]])),
    Test("05-pair-and-back", "two courses", (2, [[0, 1], [1, 0]])),
    Test("06-chain", "each course needs the next one", (5, [[0, 1], [1, 2], [2, 3], [3, 4]])),
    Test("07-circle-of-all", "as many pairs as courses", (4, [[1, 0], [2, 1], [3, 2], [0, 3]])),
    Test("08-circle-behind", "some courses can be taken and others not",
         (6, [[1, 0], [2, 1], [3, 2], [4, 3], [2, 4], [5, 4]])),
    Test("09-circle-before", "some courses can be taken and others not",
         (5, [[0, 1], [1, 2], [2, 0], [3, 2], [4, 3]])),
    Test("10-circle-apart", "two groups of courses",
         (6, [[1, 0], [2, 1], [4, 3], [5, 4], [3, 5]])),
    Test("11-two-ways", "two ways of different length to the same course",
         (5, [[4, 0], [1, 0], [2, 1], [3, 2], [4, 3]])),
    Test("12-one-for-all", "all courses need the same one",
         (6, [[0, 3], [1, 3], [2, 3], [4, 3], [5, 3]])),
    Test("13-all-for-one", "one course needs all others",
         (6, [[2, 0], [2, 1], [2, 3], [2, 4], [2, 5]])),
    Test("14-few-but-late", "a course with one prerequisite comes last",
         (5, [[3, 0], [3, 1], [2, 3], [4, 2]])),
    Test("15-outsiders", "courses that are in no pair", (7, [[5, 1], [1, 3]])),
    Test("16-complete", "each course needs all with a smaller number",
         (5, [[i, j] for i in range(5) for j in range(i)])),
]

SMALL = [
    Test("01-random", "random pairs", shuffled(2_001, 8, acyclic(2_001, 8, 10))),
    Test("02-dense", "random pairs, many of them", shuffled(2_002, 9, acyclic(2_002, 9, 28))),
    Test("03-sparse", "random pairs, few of them", shuffled(2_003, 20, acyclic(2_003, 20, 9))),
    Test("04-chain", "a single way through all courses", shuffled(2_004, 15, chain(15))),
    Test("05-layers", "layer by layer", shuffled(2_005, *layers([3, 4, 2, 4]))),
    Test("06-circle", "a circle of all courses", shuffled(2_006, 10, circle(10))),
    Test("07-hidden-circle", "random pairs and a circle",
         shuffled(2_007, 14, with_back_edge(2_007, 14, 16, 5, 8))),
    Test("08-late-circle", "a circle of two courses",
         shuffled(2_008, 16, with_back_edge(2_008, 16, 20, 14, 15))),
    Test("09-random", "random pairs", shuffled(2_009, 20, acyclic(2_009, 20, 30))),
]

MEDIUM = [
    Test("01-random", "random pairs", shuffled(3_001, 200, acyclic(3_001, 200, 400))),
    Test("02-layers", "layer by layer", shuffled(3_002, *layers([8] * 9))),
    Test("03-two-each", "layer by layer, two courses a layer", shuffled(3_003, *layers([2] * 60))),
    Test("04-chain", "a single way through all courses", shuffled(3_004, 500, chain(500))),
    Test("05-circle", "random pairs and a circle",
         shuffled(3_005, 300, with_back_edge(3_005, 300, 350, 100, 130))),
    Test("06-sparse", "most courses are in no pair", shuffled(3_006, 400, acyclic(3_006, 400, 60))),
]

LARGE = [
    Generated("01-random", "most courses and most pairs, at random", "random", 30_000, 4_001),
    Generated("02-chain", "most courses, a single way through all of them", "chain", 30_000,
              4_002),
    Generated("03-circle", "most courses and a circle", "circle", 30_000, 4_003),
    Generated("04-layers", "two layers", "layers", 245, 4_004),
    Generated("05-no-pairs", "most courses, no prerequisites at all", "free", 30_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Fewest courses; each kind of circle on its own.", EDGE),
    Group("2-small", "Up to 20 courses.", SMALL),
    Group("3-medium", "Up to 500 courses.", MEDIUM),
    Group("4-large", "Up to 30000 courses and 60000 pairs; going through all pairs again and "
          "again is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts).main(sys.argv[1:])
