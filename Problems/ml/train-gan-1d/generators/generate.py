#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scipy; see authoring.py."""

import sys
from pathlib import Path

import numpy as np

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

LARGEST_SEED = 2**64 - 1
SEEDS = [1, 2, 3, 4, 5]
TOP = 10_000


def check(data, count, seeds):
    assert 200 <= len(data) <= 600 and all(type(v) is float and abs(v) <= TOP for v in data)
    assert np.std(data) >= 0.01 and 500 <= count <= 2_000 and len(seeds) == 5
    assert all(0 <= seed <= LARGEST_SEED for seed in seeds)


def test(name, hint, seed, groups, n=300, count=1_000, seeds=SEEDS, digits=2, hidden=300, change=list):
    """The first samples that tell a good model from a single normal distribution."""
    for attempt in range(100):
        rng = np.random.default_rng([seed, attempt])
        data, truth = oracle.drawn(rng, groups, n, digits), oracle.drawn(rng, groups, hidden, digits)
        data = change(data)
        if oracle.tells_apart(data, truth):
            break
    else:
        sys.exit(f"{name}: no sample tells them apart")
    arguments = (data, count, list(seeds))
    return Test(name, hint, arguments, oracle.solve(*arguments, truth))


TWO, THREE = oracle.TWO, oracle.THREE


def moved(groups, factor, shift=0.0):
    return [(mean * factor + shift, deviation * factor, share) for mean, deviation, share in groups]


def with_extremes(data):
    """The least and the largest value are the least and the largest allowed."""
    data = [max(-TOP, min(TOP, v)) for v in data]
    data[data.index(min(data))] = -float(TOP)
    data[data.index(max(data))] = float(TOP)
    return data


def edge():
    yield test("01-fewest-values", "the fewest values", 101, TWO, n=200)
    yield test("02-most-values", "the most values", 102, TWO, n=600)
    yield test("03-fewest-generated", "the fewest values to make", 103, TWO, count=500)
    yield test("04-most-generated", "the most values to make", 104, TWO, count=2_000)
    yield test("05-seed-zero", "the smallest seed", 105, TWO, seeds=[0] * 5)
    yield test("06-largest-seeds", "the largest seeds", 106, TWO,
               seeds=[LARGEST_SEED - i for i in range(5)])
    yield test("07-far-above", "values far above 0", 107, moved(TWO, 1, 9_000))
    yield test("08-far-below", "values far below 0", 108, moved(TWO, 1.5, -8_000))
    yield test("09-narrow", "values close together", 109, moved(TWO, 0.01, 0.5), digits=4)
    yield test("10-wide", "the smallest and the largest values", 110, moved(TWO, 3_000), digits=0,
               change=with_extremes)
    yield test("11-ascending", "values in ascending order", 111, TWO, change=sorted)
    yield test("12-whole-numbers", "few different values", 112, moved(TWO, 3), digits=0)
    yield test("13-positive", "positive values only", 113, [(3, 0.4, 1), (7, 0.9, 1)])


def small():
    yield test("01-two", "two groups, few values", 201, TWO, n=220)
    yield test("02-three", "three groups, few values", 202, THREE, n=240)
    yield test("03-sharp", "two sharp groups", 203, [(-1, 0.1, 1), (1, 0.1, 1)], n=250)


def medium():
    yield test("01-uneven", "two groups of different size", 301, [(-2, 0.4, 0.3), (2, 0.6, 0.7)], n=400)
    yield test("02-wide-and-narrow", "a wide and a narrow group", 302, [(-2, 0.3, 1), (3, 1.2, 1)], n=400)
    yield test("03-three", "three groups", 303, moved(THREE, 2, 20), n=400)
    yield test("04-three-uneven", "three groups of different size", 304,
               [(-4, 0.4, 0.27), (-1, 0.4, 0.26), (5, 0.8, 0.47)], n=400)


def large():
    yield Generated("01-two", "two groups, many values", "two", 600, 4001)
    yield Generated("02-three", "three groups, many values", "three", 600, 4002)
    yield Generated("03-uneven", "two groups of different size, many values far from 0", "far", 600, 4003)


if __name__ == "__main__":
    Package(
        __file__,
        [test("01-two", "", 1, TWO, n=200, digits=1, hidden=100),
         test("02-three", "", 2, moved(THREE, 25, 200), n=200, digits=0, hidden=100)],
        [Group("1-edge", "Sizes, seeds, places and scales at their ends.", list(edge())),
         Group("2-small", "Up to 250 values.", list(small())),
         Group("3-medium", "400 values; groups that differ.", list(medium())),
         Group("4-large", "600 values.", list(large()))],
        oracle.solve, check,
    ).main(sys.argv[1:])
