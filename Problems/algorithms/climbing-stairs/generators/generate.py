#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py."""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Group, Package, Test  # noqa: E402

MAX_STEPS = 91


def check(n):
    assert 1 <= n <= MAX_STEPS
    assert oracle.by_binomials(n) < 2**63


def test(name, hint, n):
    return Test(name, hint, (n,))


def samples():
    return [test("01-three", "", 3), test("02-five", "", 5)]


def edge():
    return [
        test("01-one", "the shortest staircase", 1),
        test("02-two", "a very short staircase", 2),
        test("03-four", "a short staircase", 4),
        test("04-longest", "the longest staircase", 91),
        test("05-nearly-longest", "almost the longest staircase", 90),
        test("06-last-of-32-bits", "a staircase of middle length", 45),
        test("07-first-above", "a staircase of middle length", 46),
        test("08-above-unsigned", "a staircase of middle length", 47),
    ]


def numbered(counts, about):
    return [test(f"{i:02d}-{n}-steps", about, n) for i, n in enumerate(counts, 1)]


GROUPS = [
    Group("1-edge", "Both ends of the range, and where 32 bits end.", edge()),
    Group("2-small", "Up to 20 steps.",
          numbered([6, 7, 8, 9, 10, 13, 16, 20], "a short staircase")),
    Group("3-medium", "Up to 44 steps.",
          numbered([23, 27, 31, 36, 40, 43, 44], "a staircase of middle length")),
    Group("4-large", "Up to 91 steps; trying all ways takes for ever.",
          numbered([50, 58, 65, 70, 71, 72, 77, 80, 84, 88, 89], "a long staircase")),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
