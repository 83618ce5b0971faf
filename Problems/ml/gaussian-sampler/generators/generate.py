#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scipy; see authoring.py."""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Group, Package, Test  # noqa: E402


def check(n, mean, std, view, calls, seed):
    assert 0 <= n <= 200_000 and -1e6 <= mean <= 1e6 and 0 <= std <= 1e6
    assert 1 <= calls <= 50_000 and 1 <= seed <= 1_000_000 and n * calls <= 1_500_000
    assert std == 0 or std >= 0.001
    if view == "rules":
        return
    assert std > 0 and n >= 1
    if view == "draws":
        assert 1_000 <= n * calls <= 200_000
    elif view == "places":
        assert n <= 50 and calls >= 1_000 and n * calls <= 200_000
    elif view in ("neighbours", "squares", "sizes"):
        assert 20_000 <= n * calls <= 500_000
    elif view == "sums":
        assert n <= 100 and calls >= 1_000
    elif view == "spreads":
        assert n % 2 == 0 and n <= 100 and calls >= 1_000
    elif view == "gaps":
        assert 2 <= n <= 1_000 and calls >= 1_000
    elif view == "extremes":
        assert n <= 100_000 and calls >= 20
    else:
        assert view == "changing" and n * calls >= 1_000


def edge():
    yield "01-none", "no draws at all", (0, 3.0, 2.0, "rules", 5, 1)
    yield "02-chance", "chance from `rng` only", (2, 3.0, 2.0, "rules", 1, 13)
    yield "03-odd", "an odd number of draws, new objects", (3, 3.0, 2.0, "rules", 1, 20)
    yield "04-even-words", "a generator that returns extreme words", (16, 0.0, 1.0, "rules", 300, 5)
    yield "05-odd-words", "a generator that returns extreme words", (15, -1.0, 0.5, "rules", 300, 6)
    yield "06-one", "a single draw a call", (1, 3.0, 2.0, "rules", 200, 2)
    yield "07-constant", "a standard deviation of 0", (9, 0.1, 0.0, "rules", 50, 3)
    yield "08-constant-large", "a standard deviation of 0", (4, -1e6, 0.0, "rules", 50, 4)
    yield "09-widest", "the largest parameters", (3, 1e6, 1e6, "rules", 500, 7)
    yield "10-one-each", "the law of one draw, one a call", (1, 0.0, 1.0, "draws", 10_000, 8)
    yield "11-three-each", "the law of one draw, three a call", (3, 0.0, 1.0, "draws", 10_000, 15)
    yield "12-narrow", "a small standard deviation", (7, 1e6, 0.001, "draws", 1_500, 9)
    yield "13-wide", "the largest parameters", (5, -1e6, 1e6, "draws", 2_000, 1_000_000)
    yield "14-changing", "other parameters at each call", (3, 20.0, 0.5, "changing", 4_000, 11)
    yield "15-changing-one", "other parameters at each call", (1, -7.0, 2.0, "changing", 9_000, 12)


def small():
    yield "01-two", "two draws a call", (2, 5.0, 3.0, "draws", 6_000, 20)
    yield "02-places-odd", "each place of an odd number", (5, -2.0, 0.25, "places", 4_000, 21)
    yield "03-places-even", "each place of an even number", (6, 100.0, 15.0, "places", 4_000, 22)
    yield "04-ones", "a draw and the next ones, single draws", (1, 1.0, 2.0, "neighbours", 50_000, 23)
    yield "05-threes", "a draw and the next ones", (3, 0.0, 10.0, "neighbours", 14_000, 24)
    yield "06-eights", "a draw and the next ones", (8, -4.0, 1.0, "neighbours", 6_000, 25)
    yield "07-sizes", "the sizes of a draw and of the next ones", (6, 2.0, 4.0, "sizes", 50_000, 26)
    yield "08-squares", "the squares of the next draws", (4, 0.0, 1.0, "squares", 7_500, 29)
    yield "09-squares", "the squares of the next draws", (1, 3.0, 2.0, "squares", 30_000, 28)
    yield "10-sizes-odd", "the sizes of a draw and of the next ones", (3, 0.0, 1.0, "sizes", 40_000, 27)


def medium():
    yield "01-sums", "the sum of a call's draws", (40, 8.0, 2.0, "sums", 6_000, 30)
    yield "02-sums-odd", "the sum of a call's draws", (99, 0.0, 1.0, "sums", 6_000, 31)
    yield "03-spreads", "how widely a call's draws spread", (100, -3.0, 0.5, "spreads", 6_000, 32)
    yield "04-spreads-few", "how widely a call's draws spread", (4, 50.0, 7.0, "spreads", 20_000, 33)
    yield "05-neighbours", "a draw and the next ones", (50, 0.0, 1.0, "neighbours", 2_000, 34)
    yield "06-sizes", "the sizes of a draw and of the next ones", (25, 1.0, 3.0, "sizes", 8_000, 35)
    yield "07-gaps", "draws that are close to each other", (100, 4.0, 2.0, "gaps", 2_000, 37)
    yield "08-places", "each place of many", (20, 0.5, 0.5, "places", 5_000, 36)


def large():
    yield "01-draws", "the most draws in one call", (200_000, 10.0, 4.0, "draws", 1, 40)
    yield "02-neighbours", "the most draws in one call", (200_000, 0.0, 1.0, "neighbours", 1, 41)
    yield "03-odd", "many draws in one call", (199_999, -1.0, 0.1, "squares", 1, 42)
    yield "04-extremes", "the largest and the smallest draws", (500, 0.0, 1.0, "extremes", 3_000, 43)
    yield "05-extremes", "the largest and the smallest draws", (151, 6.0, 2.0, "extremes", 9_900, 44)
    yield "06-extremes", "the largest and the smallest draws", (300, -5.0, 3.0, "extremes", 5_000, 47)
    yield "07-far-out", "draws that are very far out", (75_000, 0.0, 1.0, "extremes", 20, 46)
    yield "08-gaps", "draws that are close to each other", (1_000, 2.0, 0.5, "gaps", 1_200, 45)


def tests(rows):
    return [Test(*row) for row in rows]


if __name__ == "__main__":
    Package(
        __file__,
        [Test("01-draws", "", (4, 10.0, 2.0, "draws", 500, 50)),
         Test("02-neighbours", "", (5, 0.0, 3.0, "neighbours", 10_000, 51)),
         Test("03-rules", "", (3, 7.0, 0.0, "rules", 100, 52))],
        [Group("1-edge", "Fewest draws, no spread, extreme words and parameters.", tests(edge())),
         Group("2-small", "Up to 8 draws a call.", tests(small())),
         Group("3-medium", "Up to 100 draws a call.", tests(medium())),
         Group("4-large", "Up to 200000 draws a call, 1500000 in all; O(n * n) is too slow.",
               tests(large()))],
        oracle.solve, check,
    ).main(sys.argv[1:])
