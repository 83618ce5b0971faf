#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs numpy and scikit-learn.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT, MAX_BINS = 100_000, 10_000


def check(truth, prob, bins):
    assert 1 <= len(truth) <= MAX_COUNT and len(prob) == len(truth)
    assert set(truth) <= {0, 1} and 1 <= bins <= MAX_BINS
    assert all(type(p) is float and 0 <= p <= 1 for p in prob)
    assert all(oracle.is_clear(p, bins) for p in set(prob))


def drawn(seed, count, bins, digits=3, bend=1.0, low=0.0, high=1.0):
    """Random probabilities; an example is positive with prob ** bend."""
    rng = random.Random(seed)
    truth, prob = [], []
    while len(prob) < count:
        p = round(low + rng.random() * (high - low), digits)
        if oracle.is_clear(p, bins):
            prob.append(p)
            truth.append(int(rng.random() < p ** bend))
    return truth, prob, bins


def eighths(seed, count, bins, top=8):
    """Probabilities that are multiples of 1/top: many lie on borders."""
    rng = random.Random(seed)
    prob = [int(rng.random() * (top + 1)) / top for _ in range(count)]
    return [int(rng.random() < 0.2 + p / 2) for p in prob], prob, bins


SAMPLES = [
    Test("01-two-bins", "", ([0, 0, 1, 1, 1], [0.125, 0.25, 0.375, 0.5, 0.75], 2)),
    Test("02-last-bin", "", ([1, 0, 1, 0], [0.9, 1.0, 1.0, 0.9], 4)),
    Test("03-one-bin", "", ([1, 0, 1, 0], [0.25, 0.75, 0.0, 1.0], 1)),
]

EDGE = [
    Test("01-one-positive", "a single example", ([1], [0.75], 10)),
    Test("02-one-negative", "a single example", ([0], [0.25], 10)),
    Test("03-certain-and-right", "probabilities 0 and 1 only", ([1, 0, 1, 0], [1.0, 0.0, 1.0, 0.0], 5)),
    Test("04-certain-and-wrong", "probabilities 0 and 1 only", ([0, 1, 0, 1], [1.0, 0.0, 1.0, 0.0], 5)),
    Test("05-all-one", "all probabilities are 1", ([1, 1, 0], [1.0, 1.0, 1.0], 10)),
    Test("06-all-zero", "all probabilities are 0", ([0, 1, 0, 0], [0.0] * 4, 10)),
    Test("07-on-a-border", "a probability on the border of two bins",
         ([1, 0, 1, 0], [0.5, 0.375, 0.75, 0.5], 2)),
    Test("08-all-borders", "all probabilities lie on borders",
         ([0, 1, 1, 0, 1], [0.0, 0.25, 0.5, 0.75, 1.0], 4)),
    Test("09-all-half", "all probabilities are one half", ([1, 0, 1, 1], [0.5] * 4, 10)),
    Test("10-one-bin", "a single bin", ([1, 0, 0, 1, 1], [0.9, 0.2, 0.7, 0.4, 0.3], 1)),
    Test("11-most-bins", "most bins allowed, few examples",
         ([1, 0, 0, 1], [0.90003, 0.20005, 0.70007, 0.90003], MAX_BINS)),
    Test("12-empty-between", "empty bins between others",
         ([0, 1, 0, 1, 1, 1], [0.05, 0.05, 0.15, 0.93, 0.95, 0.97], 10)),
    Test("13-errors-cancel", "errors that cancel out within a bin",
         ([1, 0, 1, 0], [0.55, 0.55, 0.45, 0.45], 2)),
    Test("14-all-positive", "all examples are positive", ([1] * 5, [0.15, 0.35, 0.62, 0.88, 0.93], 5)),
    Test("15-all-negative", "all examples are negative", ([0] * 5, [0.15, 0.35, 0.62, 0.88, 0.93], 5)),
    Test("16-unequal-bins", "bins of very different size",
         ([1] + [0] * 11, [0.95] + [0.05, 0.07] * 5 + [0.09], 10)),
    Test("17-below-the-border", "a probability just below a border",
         ([1, 0, 0], [0.49999999, 0.5, 0.75], 2)),
]

SMALL = [
    Test("01-random", "random probabilities", drawn(2_001, 10, 5)),
    Test("02-ten-bins", "random probabilities, ten bins", drawn(2_002, 20, 10)),
    Test("03-overconfident", "probabilities that are too extreme", drawn(2_003, 20, 4, 3, 0.3)),
    Test("04-eighths", "probabilities on borders", eighths(2_004, 20, 8)),
    Test("05-quarters", "probabilities on borders, half of them", eighths(2_005, 20, 4)),
    Test("06-three-bins", "three bins", drawn(2_006, 15, 3)),
    Test("07-decimals", "probabilities with many decimals", drawn(2_007, 12, 7, 15)),
    Test("08-low", "small probabilities only", drawn(2_008, 20, 10, 4, 1.0, 0.0, 0.2)),
]

MEDIUM = [
    Test("01-calibrated", "700 examples, good probabilities", drawn(3_001, 700, 10)),
    Test("02-bent", "800 examples, probabilities that are too high", drawn(3_002, 800, 15, 3, 2.0)),
    Test("03-sixteenths", "probabilities on borders", eighths(3_003, 900, 16, 16)),
    Test("04-many-bins", "more bins than examples", drawn(3_004, 400, 1_000, 5)),
    Test("05-high", "large probabilities only", drawn(3_005, 600, 20, 4, 5.0, 0.9, 1.0)),
    Test("06-rare", "nearly all examples are negative", drawn(3_006, 800, 10, 4, 1.0, 0.0, 0.05)),
]

LARGE = [
    Generated("01-calibrated", "most examples and bins allowed, good probabilities",
              "calibrated", MAX_COUNT, 4_001),
    Generated("02-overconfident", "most examples and bins allowed, bad probabilities",
              "overconfident", MAX_COUNT, 4_002),
    Generated("03-borders", "most examples allowed, all on borders", "borders", MAX_COUNT, 4_003),
    Generated("04-certain", "many bins, probabilities 0 and 1 only", "certain", 80_000, 4_004),
    Generated("05-narrow", "many examples in few of many bins", "narrow", 90_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Single examples, borders, 0 and 1, empty bins.", EDGE),
    Group("2-small", "Up to 20 examples.", SMALL),
    Group("3-medium", "Up to 900 examples.", MEDIUM),
    Group("4-large", "Up to 100000 examples and 10000 bins; one pass for each bin is too slow here.",
          LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
