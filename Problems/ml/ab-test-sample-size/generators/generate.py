#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs mpmath, scipy and statsmodels.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Group, Package, Test  # noqa: E402


def check(p1, p2, alpha, power):
    assert all(type(x) is float for x in (p1, p2, alpha, power))
    assert 0.001 <= p1 <= 0.999 and 0.001 <= p2 <= 0.999
    assert abs(p1 - p2) >= 0.0005 - 1e-12
    assert 0.0001 <= alpha <= 0.5 and 0.5 <= power <= 0.9999


def drawn(seed, low, high, difference, digits=3):
    """A random plan with about this difference of shares."""
    rng = random.Random(seed)
    p1 = round(low + rng.random() * (high - low), digits)
    p2 = round(p1 + difference * (0.8 + 0.4 * rng.random()), digits)
    alpha = round(10 ** -(0.7 + 2.5 * rng.random()), 5)
    power = round(1 - 10 ** -(0.4 + 2.5 * rng.random()), 5)
    return p1, p2, alpha, power


SAMPLES = [
    Test("01-ten-percent", "", (0.1, 0.12, 0.05, 0.8)),
    Test("02-large-difference", "", (0.2, 0.7, 0.05, 0.8)),
    Test("03-small-difference", "", (0.031, 0.03, 0.01, 0.95)),
]

EDGE = [
    Test("01-usual", "the usual level and power", (0.2, 0.25, 0.05, 0.8)),
    Test("02-falling", "the usual level and power, the second share is smaller",
         (0.25, 0.2, 0.05, 0.8)),
    Test("03-usual-strict", "another usual level and power", (0.04, 0.05, 0.01, 0.9)),
    Test("04-fraction-small", "n lies little above a whole number", (0.4, 0.6, 0.05, 0.95)),
    Test("05-half-power", "power one half", (0.3, 0.35, 0.05, 0.5)),
    Test("06-half-level", "the largest alpha", (0.3, 0.35, 0.5, 0.8)),
    Test("07-both-half", "the largest alpha and the smallest power", (0.6, 0.55, 0.5, 0.5)),
    Test("08-smallest-level", "the smallest alpha", (0.5, 0.55, 0.0001, 0.8)),
    Test("09-largest-power", "the largest power", (0.5, 0.55, 0.05, 0.9999)),
    Test("10-whole-range", "the largest difference", (0.001, 0.999, 0.05, 0.8)),
    Test("11-one-user", "hardly any user is needed", (0.999, 0.001, 0.5, 0.5)),
    Test("12-around-half", "shares on both sides of one half", (0.49, 0.51, 0.05, 0.8)),
    Test("13-near-zero", "very small shares", (0.001, 0.003, 0.05, 0.9)),
    Test("14-near-one", "very large shares", (0.999, 0.995, 0.05, 0.9)),
    Test("15-few-users", "few users are needed", (0.1, 0.9, 0.02, 0.85)),
]

SMALL = [
    Test("01-random", "a large difference", drawn(2_001, 0.1, 0.5, 0.3)),
    Test("02-random", "a large difference", drawn(2_002, 0.1, 0.4, 0.4)),
    Test("03-falling", "a large difference", drawn(2_003, 0.6, 0.9, -0.3)),
    Test("04-many-decimals", "shares with many decimals", drawn(2_004, 0.1, 0.6, 0.25, 12)),
    Test("05-unusual-level", "an unusual level and power", (0.35, 0.65, 0.037, 0.777)),
    Test("06-high-power", "high power", (0.2, 0.45, 0.05, 0.999)),
    Test("07-strict", "a strict level", (0.2, 0.45, 0.0005, 0.8)),
]

MEDIUM = [
    Test("01-random", "a difference of some percent", drawn(3_001, 0.05, 0.5, 0.04)),
    Test("02-random", "a difference of some percent", drawn(3_002, 0.05, 0.5, 0.04)),
    Test("03-falling", "a difference of some percent", drawn(3_003, 0.5, 0.9, -0.03)),
    Test("04-rare", "rare events", drawn(3_004, 0.002, 0.01, 0.01, 4)),
    Test("05-many-decimals", "shares with many decimals", drawn(3_005, 0.1, 0.6, 0.02, 12)),
    Test("06-common", "very common events", drawn(3_006, 0.98, 0.99, -0.02, 4)),
]

LARGE = [
    Test("01-smallest-difference", "the smallest difference, the strictest level and power",
         (0.4995, 0.5, 0.0001, 0.9999)),
    Test("02-tenth-of-a-percent", "a very small difference", (0.3, 0.301, 0.001, 0.999)),
    Test("03-rare", "a very small difference of rare events", (0.0105, 0.01, 0.0002, 0.9995)),
    Test("04-falling", "a very small difference", (0.7301, 0.7294, 0.003, 0.9973)),
    Test("05-usual", "a very small difference at the usual level", (0.6, 0.6005, 0.05, 0.8)),
]

GROUPS = [
    Group("1-edge", "Usual plans, and each number at its bounds.", EDGE),
    Group("2-small", "Large differences: up to some hundred users.", SMALL),
    Group("3-medium", "Differences of some percent.", MEDIUM),
    Group("4-large", "Up to a hundred million users; counting up to them is too slow here.", LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
