#!/usr/bin/env python3
"""Writes every file under data/; Problems/authoring.py says how it is called."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 20_000
MAX_VALUE = 1_000_000_000


def check(values):
    assert len(values) <= MAX_COUNT
    assert all(type(value) is int and abs(value) <= MAX_VALUE for value in values)


def uniform(seed, count, low, high):
    rng = random.Random(seed)
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def distinct(seed, count):
    """1 ... count in random order."""
    rng = random.Random(seed)
    return sorted(range(1, count + 1), key=lambda _: rng.random())


SAMPLES = [
    Test("01-four-nodes", "", ([3, 8, 5, 12],)),
    Test("02-same-both-ways", "", ([-6, 10, -6],)),
    Test("03-two-nodes", "", ([41, 17],)),
]

EDGE = [
    Test("01-empty", "the empty list", ([],)),
    Test("02-one", "a single node", ([27],)),
    Test("03-two", "two nodes", ([4, 9],)),
    Test("04-three", "three nodes", ([7, 2, 5],)),
    Test("05-four", "four nodes, descending", ([9, 6, 4, 1],)),
    Test("06-two-equal", "two nodes with equal numbers", ([5, 5],)),
    Test("07-equal-neighbours", "equal numbers side by side", ([8, 3, 3, 6, 6],)),
    Test("08-repeats", "numbers that come back later", ([2, 9, 2, 4, 9, 7],)),
    Test("09-one-zero", "a single node with 0", ([0],)),
    Test("10-zeros", "zeros among other numbers", ([0, 11, 0, -4, 0, 0, 13],)),
    Test("11-negative", "negative numbers only", ([-1, -20, -3, -45],)),
    Test("12-extremes", "the largest and the smallest numbers",
         ([MAX_VALUE, -MAX_VALUE, 0, MAX_VALUE - 1, 1 - MAX_VALUE, -MAX_VALUE],)),
    Test("13-nearly-symmetric", "numbers that read almost the same both ways",
         ([1, 2, 3, 4, 3, 2, 6],)),
]

SMALL = [
    Test("01-random-a", "random numbers, an even count", (uniform(2_001, 8, -20, 20),)),
    Test("02-random-b", "random numbers, an odd count", (uniform(2_002, 11, -50, 50),)),
    Test("03-ascending", "ascending numbers", (list(range(10, 30)),)),
    Test("04-distinct", "all numbers differ", (distinct(2_004, 18),)),
    Test("05-two-values", "only two different numbers", (uniform(2_005, 20, 0, 1),)),
    Test("06-all-equal", "all numbers are equal", ([6] * 15,)),
    Test("07-wide", "numbers from the whole range",
         (uniform(2_007, 20, -MAX_VALUE, MAX_VALUE),)),
    Test("08-symmetric", "numbers that read the same both ways",
         (uniform(2_008, 9, 1, 99) + uniform(2_008, 9, 1, 99)[::-1],)),
]

MEDIUM = [
    Test("01-wide", "600 numbers from the whole range",
         (uniform(3_001, 600, -MAX_VALUE, MAX_VALUE),)),
    Test("02-few-values", "few different numbers, many repeats", (uniform(3_002, 2_000, 1, 9),)),
    Test("03-distinct", "1500 numbers, all different", (distinct(3_003, 1_500),)),
    Test("04-descending", "descending numbers", (list(range(1_001, -1, -1)),)),
    Test("05-nearly-symmetric", "numbers that read almost the same both ways",
         ([1] * 700 + [2] + [1] * 698,)),
]

LARGE = [
    Generated("01-ascending", "the longest list, ascending numbers",
              "ascending", MAX_COUNT, 4_001),
    Generated("02-random", "a long list of random numbers, an odd count",
              "random", MAX_COUNT - 1, 4_002),
    Generated("03-few-values", "the longest list, few different numbers",
              "few-values", MAX_COUNT, 4_003),
    Generated("04-wide", "the longest list, numbers from the whole range",
              "wide", MAX_COUNT, 4_004),
]

GROUPS = [
    Group("1-edge", "Shortest lists, equal numbers, zeros, extreme values.", EDGE),
    Group("2-small", "Up to 20 nodes.", SMALL),
    Group("3-medium", "Up to 2000 nodes.", MEDIUM),
    Group("4-large", "Up to 20000 nodes; a walk through the list for each node is too slow.",
          LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
