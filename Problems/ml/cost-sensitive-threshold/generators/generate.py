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

MAX_COUNT, MAX_COST = 100_000, 1_000.0


def check(truth, prob, cost_fp, cost_fn):
    assert 1 <= len(truth) <= MAX_COUNT and len(prob) == len(truth)
    assert set(truth) <= {0, 1}
    assert all(type(p) is float and 0 <= p <= 1 for p in prob)
    assert 0 <= cost_fp <= MAX_COST and 0 <= cost_fn <= MAX_COST


def drawn(seed, count, share, lift, cost_fp, cost_fn, digits=3, high=1.0):
    """Random probabilities below `high`; those of fraud are raised by about `lift`."""
    rng = random.Random(seed)
    truth = [int(rng.random() < share) for _ in range(count)]
    prob = [round(min(high, max(0.0, rng.random() * high + lift * t)), digits) for t in truth]
    return truth, prob, cost_fp, cost_fn


SAMPLES = [
    Test("01-five-payments", "", ([1, 0, 0, 1, 1], [0.9, 0.6, 0.3, 0.7, 0.4], 1.0, 5.0)),
    Test("02-tie", "", ([0, 1], [0.5, 0.5], 4.0, 2.5)),
    Test("03-stop-all", "", ([0, 0, 1, 0], [0.8, 0.5, 0.1, 0.3], 0.5, 200.0)),
]

EDGE = [
    Test("01-one-fraud", "a single payment", ([1], [0.4], 1.0, 1.0)),
    Test("02-one-honest", "a single payment", ([0], [0.4], 1.0, 1.0)),
    Test("03-all-fraud", "everything is fraud", ([1, 1, 1], [0.2, 0.9, 0.5], 2.0, 3.0)),
    Test("04-all-honest", "everything is honest", ([0, 0, 0], [0.2, 1.0, 0.5], 2.0, 3.0)),
    Test("05-perfect", "the probabilities separate both kinds",
         ([0, 1, 0, 1], [0.1, 0.8, 0.3, 0.6], 2.0, 3.0)),
    Test("06-upside-down", "the probabilities separate both kinds, the wrong way round",
         ([1, 0, 1, 0], [0.1, 0.8, 0.3, 0.6], 2.0, 3.0)),
    Test("07-all-equal", "all probabilities are equal", ([0, 1, 1, 0, 1], [0.5] * 5, 3.0, 1.5)),
    Test("08-all-equal-stopped", "all probabilities are equal", ([0, 1, 1, 0, 1], [0.5] * 5, 1.5, 3.0)),
    Test("09-tie-at-the-top", "equal probabilities at the top",
         ([1, 0, 0, 0, 1], [0.9, 0.9, 0.9, 0.2, 0.4], 1.0, 1.75)),
    Test("10-tie-at-the-bottom", "equal probabilities at the bottom",
         ([1, 0, 1, 0, 1], [0.1, 0.1, 0.1, 0.4, 0.8], 1.0, 1.25)),
    Test("11-zeros-and-ones", "probabilities 0 and 1 only",
         ([1, 0, 1, 0, 0, 1], [1.0, 0.0, 0.0, 1.0, 0.0, 1.0], 2.0, 2.5)),
    Test("12-free-false-positive", "stopping honest payments is free",
         ([0, 1, 0, 1], [0.9, 0.2, 0.1, 0.6], 0.0, 7.0)),
    Test("13-free-false-negative", "letting fraud pass is free",
         ([0, 1, 0, 1], [0.9, 0.2, 0.1, 0.6], 7.0, 0.0)),
    Test("14-all-free", "both errors are free", ([0, 1, 0, 1], [0.9, 0.2, 0.1, 0.6], 0.0, 0.0)),
    Test("15-largest-costs", "the largest costs", ([0, 1, 0, 1], [0.3, 0.2, 0.1, 0.9], 1e3, 1e3)),
    Test("16-nearly-tied", "probabilities that differ in the last digit",
         ([0, 1, 0, 1], [0.30000000000000004, 0.3000000000000001, 0.1, 0.9], 2.0, 3.0)),
    Test("17-between-hundredths", "probabilities that are close together",
         ([0, 1, 0, 1, 0, 1], [0.421, 0.424, 0.422, 0.427, 0.4235, 0.4255], 2.0, 3.0)),
    Test("18-several-best", "several thresholds are equally good",
         ([1, 0, 1, 0], [0.9, 0.7, 0.5, 0.3], 1.0, 1.0)),
    Test("19-dear-fraud", "missed fraud is dear", ([0, 0, 1, 0, 0, 1, 0], [0.9, 0.8, 0.25, 0.6, 0.1, 0.7, 0.2], 1.0, 20.0)),
    Test("20-dear-alarms", "stopped honest payments are dear", ([1, 0, 1, 1, 0, 1, 0], [0.9, 0.8, 0.75, 0.6, 0.1, 0.7, 0.2], 20.0, 1.0)),
]

SMALL = [
    Test("01-random", "random probabilities", drawn(2_001, 10, 0.5, 0.3, 2.0, 3.0)),
    Test("02-tenths", "many ties", drawn(2_002, 20, 0.5, 0.2, 2.0, 3.5, 1)),
    Test("03-rare", "fraud is rare and dear", drawn(2_003, 20, 0.15, 0.3, 1.0, 9.0, 2)),
    Test("04-useless", "the probabilities say nothing", drawn(2_004, 16, 0.5, 0.0, 1.0, 1.25, 2)),
    Test("05-misleading", "the probabilities are worse than chance",
         drawn(2_005, 16, 0.5, -0.4, 1.0, 1.25, 2)),
    Test("06-decimal-costs", "costs with decimals", drawn(2_006, 18, 0.4, 0.2, 0.35, 1.27, 2)),
    Test("07-small", "all probabilities are small", drawn(2_007, 20, 0.3, 0.004, 1.0, 2.5, 4, 0.01)),
]

MEDIUM = [
    Test("01-random", "700 payments", drawn(3_001, 700, 0.4, 0.2, 2.0, 3.0)),
    Test("02-tenths", "600 payments, many ties", drawn(3_002, 600, 0.5, 0.1, 2.0, 3.5, 1)),
    Test("03-rare", "fraud is rare and dear", drawn(3_003, 800, 0.03, 0.3, 1.0, 40.0)),
    Test("04-dear-alarms", "stopped honest payments are dear",
         drawn(3_004, 500, 0.6, 0.2, 12.0, 1.0)),
    Test("05-small", "all probabilities are small",
         drawn(3_005, 600, 0.2, 0.001, 1.5, 7.25, 5, 0.005)),
]

LARGE = [
    Generated("01-all-different", "most payments allowed, all probabilities differ",
              "all-different", MAX_COUNT, 4_001),
    Generated("02-rare", "most payments allowed, fraud is rare and dear", "rare", MAX_COUNT, 4_002),
    Generated("03-few-values", "most payments allowed, few different probabilities",
              "few-values", MAX_COUNT, 4_003),
    Generated("04-useless", "many payments, the probabilities say nothing", "useless", 90_000, 4_004),
    Generated("05-all-stopped", "many payments, missed fraud is very dear", "all-stopped",
              80_000, 4_005),
]

GROUPS = [
    Group("1-edge", "One kind only, ties, the ends, costs of 0.", EDGE),
    Group("2-small", "Up to 20 payments.", SMALL),
    Group("3-medium", "Up to 800 payments.", MEDIUM),
    Group("4-large", "Up to 100000 payments; counting anew for each threshold is too slow here.",
          LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
