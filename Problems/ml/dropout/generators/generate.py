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


def check(x, p, training, view, calls, seed):
    assert len(x) <= 400_000 and all(-1e6 <= value <= 1e6 for value in x) and 0 <= p <= 1
    assert 1 <= calls <= 20_000 and 1 <= seed <= 1_000_000 and len(x) * calls <= 400_000
    if view == "rules":
        return
    assert all(value != 0 for value in x) and 0 < p < 1
    assert training or view == "kept"
    if view in ("kept", "changing"):
        assert len(x) * calls >= 1_000
    elif view in ("places", "counts"):
        assert len(x) <= 100 and calls >= 1_000
        likely = (len(x) + 1) * (1 - p)
        assert view == "places" or abs(likely - round(likely)) > 0.01
    else:
        assert view == "pairs" and len(x) * calls >= 2_100


def numbers(seed, count):
    rng = random.Random(seed)
    return [rng.choice([-1, 1]) * round(rng.uniform(0.001, 9.999), 3) for _ in range(count)]


ZEROS = [0.0, 1.5, 0.0, -2.0, 0.0]


def edge():
    yield "01-none", "an empty array", ([], 0.5, True, "rules", 10, 1)
    yield "02-factor", "the factor of what is kept", ([1.0, -2.5, 8.0], 1e-4, True, "rules", 1, 63)
    yield "03-nothing-dropped", "p is 0", (numbers(3, 12), 0.0, True, "rules", 200, 3)
    yield "04-all-dropped", "p is 1", (numbers(4, 12), 1.0, True, "rules", 200, 4)
    yield "05-one-dropped", "p is 1", ([1e6], 1.0, True, "rules", 200, 5)
    yield "06-evaluation-0", "no training", (numbers(6, 7), 0.0, False, "rules", 20, 6)
    yield "07-evaluation-1", "no training", (numbers(7, 7), 1.0, False, "rules", 20, 7)
    yield "08-evaluation", "no training", (numbers(8, 20), 0.3, False, "kept", 100, 8)
    yield "09-zeros-in-place", "a result for each value", ([3.0, -1.0], 0.999, True, "rules", 1, 61)
    yield "10-chance", "chance from `rng` only", (numbers(62, 12), 0.5, True, "rules", 20, 62)
    yield "11-one", "one value, call by call", ([0.1], 0.5, True, "kept", 10_000, 12)
    yield "12-one-pairs", "one value, call by call", ([-3.0], 0.4, True, "pairs", 20_000, 13)
    yield "13-zeros", "values that are 0", (ZEROS, 0.75, True, "rules", 200, 9)
    yield "14-zeros-kept", "values that are 0", (ZEROS, 0.0, True, "rules", 200, 10)
    yield "15-large-values", "the largest values", ([-1e6, 1e6, 0.001], 0.999, True, "rules", 200,
                                                    1_000_000)
    yield "16-changing", "another p at each call", (numbers(14, 5), 0.8, True, "changing", 4_000, 14)
    yield "17-changing-one", "another p at each call", ([2.0], 0.3, True, "changing", 20_000, 15)
    yield "18-rarely", "a small p", (numbers(16, 10), 0.005, True, "kept", 10_000, 16)
    yield "19-mostly", "a large p", (numbers(17, 10), 0.995, True, "kept", 10_000, 17)
    yield "20-hardly-ever", "a very small p", (numbers(18, 20), 0.0004, True, "kept", 20_000, 18)


def small():
    yield "01-two", "two values", ([1.0, -1.0], 0.5, True, "kept", 5_000, 20)
    yield "02-two-pairs", "whether two decisions differ", ([4.0, 5.0], 0.5, True, "pairs", 10_000, 21)
    yield "03-places", "each position", (numbers(22, 5), 0.2, True, "places", 4_000, 22)
    yield "04-places-many", "each position", (numbers(23, 9), 0.7, True, "places", 4_000, 23)
    yield "05-counts", "how many are kept", (numbers(24, 4), 0.5, True, "counts", 10_000, 24)
    yield "06-counts-few", "how many are kept", (numbers(25, 10), 0.85, True, "counts", 10_000, 25)
    yield "07-pairs", "whether two decisions differ", (numbers(26, 8), 0.5, True, "pairs", 5_000, 26)
    yield "08-pairs-odd", "whether two decisions differ", (numbers(27, 7), 0.35, True, "pairs", 6_000, 27)


def medium():
    yield "01-quarter", "a usual p", (numbers(30, 100), 0.25, True, "kept", 1_000, 30)
    yield "02-counts", "how many are kept", (numbers(31, 50), 0.5, True, "counts", 4_000, 31)
    yield "03-counts-few", "how many are kept", (numbers(32, 100), 0.9, True, "counts", 2_000, 32)
    yield "04-places", "each position", (numbers(33, 40), 0.6, True, "places", 3_000, 33)
    yield "05-pairs", "whether two decisions differ", (numbers(34, 100), 0.4, True, "pairs", 500, 34)
    yield "06-evaluation", "no training", (numbers(35, 500), 0.5, False, "kept", 20, 35)
    yield "07-third", "a p that is no short decimal", (numbers(36, 64), 1 / 3, True, "kept", 1_500, 36)


LARGE = [
    Generated("01-half", "the most values", "half", 400_000, 40),
    Generated("02-few", "the most values, a small p", "few", 200_000, 41),
    Generated("03-most", "many values, a large p", "most", 60_000, 42),
    Generated("04-evaluation", "the most values, no training", "evaluation", 200_000, 43),
    Generated("05-all", "the most values, p is 1", "all", 200_000, 44),
]


def tests(rows):
    return [Test(*row) for row in rows]


if __name__ == "__main__":
    Package(
        __file__,
        [Test("01-kept", "", ([1.0, 2.0, 3.0, 4.0], 0.2, True, "kept", 1_000, 50)),
         Test("02-pairs", "", ([0.5, -0.5], 0.5, True, "pairs", 4_000, 51)),
         Test("03-rules", "", ([1.0, 0.0, -2.5], 0.75, False, "rules", 10, 52))],
        [Group("1-edge", "Empty arrays, p of 0 and 1, evaluation, zeros, extreme words.",
               tests(edge())),
         Group("2-small", "Up to 10 values.", tests(small())),
         Group("3-medium", "Up to 500 values.", tests(medium())),
         Group("4-large", "Up to 400000 values; O(n * n) is too slow.", LARGE)],
        oracle.solve, check,
    ).main(sys.argv[1:])
