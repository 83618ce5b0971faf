#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs numpy and scikit-learn.
"""

import math
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 100_000
TOP = 1_000_000_000.0


def drawn(seed, count, share, lift, low, high, digits):
    """Random scores; those of the positives are raised by about `lift`."""
    rng = random.Random(seed)
    truth = [int(rng.random() < share) for _ in range(count)]
    score = [
        round(min(high, max(low, low + rng.random() * (high - low) + lift * t)), digits)
        for t in truth
    ]
    return truth, score


def different(seed, count, share):
    """No two scores are equal, in random order."""
    rng = random.Random(seed)
    keys = sorted((rng.random(), k) for k in range(count))
    return [int(rng.random() < share) for _ in range(count)], [k - count / 2 for _, k in keys]


def in_order(seed, count, values, positives_first, descending):
    """Few scores, sorted; among equal ones all positives stand together."""
    rng = random.Random(seed)
    rows = []
    for _ in range(count):
        value = int(rng.random() * values)
        rows.append((value, int(rng.random() * values < value)))
    sign = -1 if descending else 1
    rows.sort(key=lambda row: (sign * row[0], row[1] != positives_first))
    return [t for _, t in rows], [v / 4 for v, _ in rows]


SAMPLES = [
    Test("01-one-slip", "", ([1, 0, 1, 0, 0], [0.9, 0.6, 0.4, 0.1, 0.2])),
    Test("02-tie", "", ([0, 1, 1, 0], [0.5, 0.5, 0.75, 0.25])),
    Test("03-one-kind", "", ([1, 1, 1], [2.5, -1.0, 0.0])),
]

EDGE = [
    Test("01-one-each", "one positive and one negative example", ([1, 0], [0.8, 0.3])),
    Test("02-wrong-way", "one positive and one negative example", ([1, 0], [0.2, 0.7])),
    Test("03-one-tie", "one positive and one negative example", ([0, 1], [0.5, 0.5])),
    Test("04-single-positive", "a single example", ([1], [0.9])),
    Test("05-single-negative", "a single example", ([0], [0.0])),
    Test("06-only-negatives", "all examples are negative",
         ([0, 0, 0, 0], [0.1, 0.4, 0.4, -2.0])),
    Test("07-perfect", "the scores separate the two kinds",
         ([0, 1, 1, 0, 1, 0], [-0.5, 0.25, 3.0, 0.0, 0.75, 0.2])),
    Test("08-upside-down", "the scores separate the two kinds, the wrong way round",
         ([0, 0, 1, 1, 0], [0.9, 0.7, 0.3, 0.1, 0.8])),
    Test("09-all-equal", "all scores are equal", ([0, 1, 0, 0, 1], [0.25] * 5)),
    Test("10-tie-at-the-top", "several examples share the highest score",
         ([1, 0, 1, 0, 0, 1], [0.9, 0.9, 0.9, 0.4, 0.2, 0.6])),
    Test("11-tie-at-the-bottom", "several examples share the lowest score",
         ([1, 0, 0, 1, 0, 1], [-1.0, -1.0, 0.5, 0.7, -1.0, 0.1])),
    Test("12-signed-zero", "positive and negative zero",
         ([1, 0, 1, 0, 0], [-0.0, 0.0, -0.0, 0.0, -1.0])),
    Test("13-nearly-tied", "scores that differ in the last digit",
         ([1, 0, 1, 0], [0.30000000000000004, 0.3, 0.10000000000000002, 0.1])),
    Test("14-extremes", "the largest and the smallest score",
         ([0, 1, 1, 0, 1, 1], [TOP, TOP, -TOP, -TOP, 0.0, TOP])),
    Test("15-negative-scores", "only negative scores",
         ([0, 1, 0, 1, 1], [-3.5, -2.0, -2.0, -7.25, -0.125])),
    Test("16-large-and-close", "large scores that differ by little",
         ([1, 0, 0, 1], [TOP - 1, TOP - 2, TOP, TOP - 2.5])),
]

SMALL = [
    Test("01-random", "random scores", drawn(2_001, 10, 0.5, 0.3, 0.0, 1.0, 2)),
    Test("02-tenths", "random scores, many ties", drawn(2_002, 20, 0.5, 0.2, 0.0, 1.0, 1)),
    Test("03-bad-scores", "scores that are worse than chance",
         drawn(2_003, 16, 0.5, -0.4, 0.0, 1.0, 2)),
    Test("04-few-positives", "few positives", drawn(2_004, 20, 0.15, 2.0, -10.0, 10.0, 0)),
    Test("05-few-negatives", "few negatives", drawn(2_005, 20, 0.85, 2.0, -10.0, 10.0, 0)),
    Test("06-different", "no two scores are equal", different(2_006, 15, 0.5)),
    Test("07-positives-first", "sorted scores with ties", in_order(2_007, 16, 4, True, True)),
    Test("08-negatives-first", "sorted scores with ties", in_order(2_008, 16, 4, False, True)),
    Test("09-many-decimals", "scores with many decimals",
         drawn(2_009, 12, 0.5, 0.1, 0.0, 1.0, 16)),
    Test("10-late-decimals", "scores that differ in late decimals",
         ([0, 1, 0, 1, 1, 0, 1, 0], [0.7 + k * 1e-13 for k in (2, 5, 0, 3, 5, 1, 1, 4)])),
]

MEDIUM = [
    Test("01-random", "700 random scores", drawn(3_001, 700, 0.4, 0.2, 0.0, 1.0, 3)),
    Test("02-five-values", "five different scores", drawn(3_002, 900, 0.5, 1.0, -2.0, 2.0, 0)),
    Test("03-rare-positives", "few positives among 600 examples",
         drawn(3_003, 600, 0.02, 80.0, -100.0, 100.0, 0)),
    Test("04-different", "no two scores are equal", different(3_004, 800, 0.5)),
    Test("05-positives-first", "ascending scores with ties", in_order(3_005, 800, 6, True, False)),
    Test("06-wide", "scores from the whole range",
         drawn(3_006, 400, 0.5, 3e8, -TOP, TOP, 1)),
]

LARGE = [
    Generated("01-all-different", "most examples allowed, no two scores are equal",
              "all-different", MAX_COUNT, 4_001),
    Generated("02-few-values", "most examples allowed, few different scores",
              "few-values", MAX_COUNT, 4_002),
    Generated("03-all-equal", "most examples allowed, all scores are equal",
              "all-equal", MAX_COUNT, 4_003),
    Generated("04-separated", "most examples allowed, the scores separate the two kinds",
              "separated", MAX_COUNT, 4_004),
    Generated("05-three-positives", "very few positives among many examples, many ties",
              "three-positives", 60_000, 4_005),
]

GROUPS = [
    Group("1-edge", "One kind only, single pairs, ties, extreme scores.", EDGE),
    Group("2-small", "Up to 20 examples.", SMALL),
    Group("3-medium", "Up to 900 examples.", MEDIUM),
    Group("4-large", "Up to 100000 examples; counting pair by pair is too slow here.", LARGE),
]


def check(truth, score):
    assert 1 <= len(truth) <= MAX_COUNT and len(score) == len(truth)
    assert set(truth) <= {0, 1}
    assert all(type(value) is float and math.isfinite(value) for value in score)
    assert all(abs(value) <= TOP for value in score)


if __name__ == "__main__":
    Package(
        __file__, SAMPLES, GROUPS, oracle.solve, check,
        accepts=lambda want, got: abs(want - got) < 1e-11,
    ).main(sys.argv[1:])
