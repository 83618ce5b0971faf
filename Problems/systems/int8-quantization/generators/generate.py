#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says. Needs numpy."""

import math
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 50_000
TOP = 1e9


def check(x):
    assert 1 <= len(x) <= MAX_COUNT
    assert all(type(v) is float and abs(v) <= TOP for v in x)
    assert all(v == 0 or abs(v) >= 1e-30 for v in x)
    oracle.check_ties(x)


def uniform(seed, count, low, high, digits=3):
    rng = random.Random(seed)
    return ([round(low + rng.random() * (high - low), digits) for _ in range(count)],)


def bell(seed, count, width, digits=4, share=1.0):
    """Like the weights of a layer; the rest is 0."""
    rng = random.Random(seed)
    return ([round(rng.gauss(0, width), digits) if rng.random() < share else 0.0
             for _ in range(count)],)


def halves(seed, count, low, step):
    """Multiples of half a step between low and low + 255 steps; both ends are there."""
    rng = random.Random(seed)
    x = [low + step * rng.randrange(511) / 2 for _ in range(count)]
    return (x + [low, low + 255 * step],)


SAMPLES = [
    Test("01-half-steps", "", ([-27.5, 0.0, 100.0, 3.3],)),
    Test("02-middles", "", ([-0.75, 0.25, 1.25, 126.75],)),
    Test("03-positive", "", ([51.0, 20.4, 51.0],)),
]

EDGE = [
    Test("01-single-positive", "a single number", ([3.7],)),
    Test("02-single-negative", "a single number", ([-0.02],)),
    Test("03-single-zero", "a single number", ([0.0],)),
    Test("04-zeros", "zeros only", ([0.0, -0.0, 0.0, 0.0],)),
    Test("05-all-equal", "the same number again and again", ([2.5, 2.5, 2.5],)),
    Test("06-all-negative", "negative numbers only", ([-3.0, -1.0, -2.2, -2.81],)),
    Test("07-far-from-zero", "numbers close together, far from 0", ([100.0, 100.5, 101.0, 100.2],)),
    Test("08-zero-and-positive", "zeros and positive numbers", ([0.0, 1.0, 0.0, 0.31],)),
    Test("09-symmetric", "the range is symmetric", ([-31.875, 31.875, 0.0, 3.1, -3.1],)),
    Test("10-nearly-symmetric", "the range is nearly symmetric", ([-1.28, 1.27, 0.004, -0.333],)),
    Test("11-one-step", "levels that are 1 apart", ([-128.0, 127.0, 0.0, 5.4, -5.6, 100.0],)),
    Test("12-middles-odd", "quotients in the middle between two levels",
         ([-1.5, 253.5, 0.5, 1.5, 2.5, 3.5, -0.5, 100.5, 101.5],)),
    Test("13-middles-even", "quotients in the middle between two levels",
         ([-2.5, 252.5, 0.5, 1.5, 2.5, 3.5, -0.5, -1.5, 100.5],)),
    Test("14-middles-negative", "quotients in the middle, mostly negative ones",
         ([-253.5, 1.5, -0.5, -1.5, -2.5, -3.5, -4.5, 0.5],)),
    Test("15-just-not-middles", "quotients close to the middle between two levels",
         ([-128.0, 127.0, 0.4999, 0.5001, 1.4999, 1.5001, 2.4999, 2.5001, -0.4999, -0.5001],)),
    Test("16-smallest", "the smallest number", ([3e8, -TOP, 0.0, 123456.789, -1.0],)),
    Test("17-largest-only", "only the largest number", ([TOP, TOP],)),
    Test("18-tiny", "tiny numbers", ([3e-30, -1e-30, 0.0, 2.2e-30],)),
    Test("19-tiny-and-large", "a large number between tiny ones", ([1e-30, -1e-30, 50.0, -1e-9],)),
    Test("20-little-below-zero", "a range that reaches a little below 0",
         ([-0.4, 254.0, 17.2, 0.3],)),
    Test("21-little-above-zero", "a range that reaches a little above 0",
         ([0.6, -254.0, -17.2, -0.3],)),
    Test("22-every-level", "each level once", ([k / 4 for k in range(-100, 156)],)),
]

SMALL = [
    Test("01-random", "random numbers", uniform(2_001, 12, -1, 1)),
    Test("02-positive", "random positive numbers", uniform(2_002, 12, 2, 9)),
    Test("03-negative", "random negative numbers", uniform(2_003, 12, -700, -100, 1)),
    Test("04-bell", "numbers like weights", bell(2_004, 20, 0.1)),
    Test("05-sparse", "many zeros", bell(2_005, 20, 3.0, 2, 0.3)),
    Test("06-middles", "multiples of half a step", halves(2_006, 20, -40.25, 0.5)),
]

MEDIUM = [
    Test("01-bell", "600 numbers like weights", bell(3_001, 600, 0.05)),
    Test("02-uniform", "600 random numbers", uniform(3_002, 600, -3, 5)),
    Test("03-middles", "multiples of half a step", halves(3_003, 600, -1.5, 0.03125)),
    Test("04-outlier", "one number far from the others",
         (bell(3_004, 500, 0.1)[0] + [37.77],)),
    Test("05-activations", "no negative numbers, many zeros",
         ([max(0.0, v) for v in bell(3_005, 600, 2.0)[0]],)),
]

LARGE = [
    Generated("01-weights", "most numbers, like weights", "weights", 50_000, 4_001),
    Generated("02-positive", "most numbers, none is negative", "positive", 50_000, 4_002),
    Generated("03-middles", "most numbers, multiples of half a step", "middles", 50_000, 4_003),
    Generated("04-negative", "many negative numbers", "negative", 40_000, 4_004),
]

GROUPS = [
    Group("1-edge", "Zeros, one sign only, quotients in the middle, extreme numbers.", EDGE),
    Group("2-small", "Up to 22 numbers.", SMALL),
    Group("3-medium", "Up to 602 numbers.", MEDIUM),
    Group("4-large", "Up to 50000 numbers; searching the extremes for each of them is too slow.",
          LARGE),
]


def accepts(want, got):
    return want["zeroPoint"] == got["zeroPoint"] and want["q"] == got["q"] \
        and math.isclose(want["scale"], got["scale"], rel_tol=1e-15)


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=accepts).main(sys.argv[1:])
