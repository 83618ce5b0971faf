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

MAX_COUNT = 100_000
MAX_CLASSES = 200


def whole(rng, count, low, high):
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def guessed(seed, count, classes, right):
    """Random classes, of which about the share `right` is predicted right."""
    rng = random.Random(seed)
    truth = whole(rng, count, 0, classes - 1)
    pred = [t if rng.random() < right else whole(rng, 1, 0, classes - 1)[0] for t in truth]
    return truth, pred, classes


def confused(seed, count, classes, from_class, to_class):
    """All right, but that many examples of one class are taken for another."""
    rng = random.Random(seed)
    truth = whole(rng, count, 0, classes - 1)
    pred = [to_class if t == from_class and rng.random() < 0.6 else t for t in truth]
    return truth, pred, classes


def never(seed, count, classes, unpredicted, unreal):
    """Random, without some classes among the predictions or in the truth."""
    rng = random.Random(seed)
    real = [k for k in range(classes) if k not in unreal]
    predicted = [k for k in range(classes) if k not in unpredicted]
    truth = [real[int(rng.random() * len(real))] for _ in range(count)]
    pred = [
        t if t in predicted and rng.random() < 0.5
        else predicted[int(rng.random() * len(predicted))]
        for t in truth
    ]
    return truth, pred, classes


def imbalanced(seed, count):
    """Two classes: few examples belong to class 1, most of them overlooked."""
    rng = random.Random(seed)
    truth = [int(rng.random() < 0.02) for _ in range(count)]
    pred = [int(rng.random() < (0.3 if t else 0.01)) for t in truth]
    return truth, pred, 2


SAMPLES = [
    Test("01-two-classes", "", ([1, 1, 1, 1, 0, 0, 0, 0], [1, 1, 0, 1, 1, 0, 0, 1], 2)),
    Test("02-never-predicted", "", ([0, 1, 2, 2, 0], [0, 1, 1, 1, 0], 3)),
    Test("03-absent", "", ([0, 3, 3, 0], [0, 3, 1, 0], 4)),
]

EDGE = [
    Test("01-single-class", "a single example and a single class", ([0], [0], 1)),
    Test("02-single-wrong", "a single example", ([1], [0], 2)),
    Test("03-single-among-many", "a single example and many classes", ([7], [7], 12)),
    Test("04-all-right", "all predictions are right",
         ([2, 0, 1, 1, 0, 2, 2, 2, 0], [2, 0, 1, 1, 0, 2, 2, 2, 0], 3)),
    Test("05-all-wrong", "all predictions are wrong",
         ([0, 0, 1, 0, 1, 1, 0], [1, 1, 0, 1, 0, 0, 1], 2)),
    Test("06-one-way", "errors go from one class to another, never back",
         ([0, 0, 0, 1, 1, 2, 2, 2], [1, 1, 0, 1, 1, 2, 2, 2], 3)),
    Test("07-never-predicted", "a class is never predicted",
         ([0, 1, 2, 1, 0, 2, 1], [0, 2, 2, 2, 0, 0, 2], 3)),
    Test("08-no-examples", "a class has no examples",
         ([0, 2, 2, 0, 0, 2], [0, 2, 1, 1, 0, 2], 3)),
    Test("09-first-nowhere", "class 0 occurs nowhere",
         ([2, 1, 2, 2, 1], [2, 2, 2, 1, 1], 3)),
    Test("10-last-nowhere", "the last classes occur nowhere",
         ([0, 1, 1, 0, 1, 0], [0, 1, 0, 0, 1, 1], 5)),
    Test("11-always-the-same", "the same class is predicted every time",
         ([1, 0, 2, 1, 3, 1, 1], [1] * 7, 4)),
    Test("12-truth-the-same", "all examples belong to the same class",
         ([2] * 8, [2, 0, 1, 2, 2, 3, 2, 2], 4)),
    Test("13-never-right", "one class is never predicted rightly",
         ([0, 1, 0, 1, 2, 2, 0, 1], [1, 0, 0, 2, 2, 1, 0, 0], 3)),
    Test("14-more-classes", "more classes than examples", ([3, 8, 5], [3, 5, 5], 10)),
    Test("15-rare-class", "a class with a single example",
         ([0] * 19 + [1], [0] * 17 + [1, 1, 1], 2)),
]

SMALL = [
    Test("01-half-right", "random classes", guessed(2_001, 12, 3, 0.4)),
    Test("02-mostly-right", "random classes", guessed(2_002, 20, 4, 0.7)),
    Test("03-mostly-wrong", "random classes", guessed(2_003, 20, 4, 0.05)),
    Test("04-two-classes", "two classes", guessed(2_004, 16, 2, 0.5)),
    Test("05-confused", "one class is often taken for another", confused(2_005, 20, 3, 2, 0)),
    Test("06-gaps", "some classes are missing", never(2_006, 18, 6, {1, 4}, {0, 4})),
    Test("07-disjoint", "no class is both real and predicted",
         never(2_007, 14, 4, {0, 2}, {1, 3})),
    Test("08-many-classes", "many classes, few examples", guessed(2_008, 20, 9, 0.6)),
]

MEDIUM = [
    Test("01-random", "1500 examples of ten classes", guessed(3_001, 1_500, 10, 0.6)),
    Test("02-twenty-classes", "1000 examples of twenty classes", guessed(3_002, 1_000, 20, 0.8)),
    Test("03-imbalanced", "two classes, one of them rare", imbalanced(3_003, 1_500)),
    Test("04-confused", "one class is often taken for another", confused(3_004, 1_200, 7, 5, 1)),
    Test("05-gaps", "some classes are missing",
         never(3_005, 800, 24, {3, 8, 17, 23}, {0, 8, 9, 23})),
]

LARGE = [
    Generated("01-uniform", "most examples and most classes allowed", "uniform", MAX_COUNT, 4_001),
    Generated("02-long-tail", "most classes allowed, most of them rare",
              "long-tail", MAX_COUNT, 4_002),
    Generated("03-one-class", "most examples allowed, a single class",
              "one-class", MAX_COUNT, 4_003),
    Generated("04-rare-class", "most examples allowed, two classes, one of them rare",
              "rare-class", MAX_COUNT, 4_004),
    Generated("05-few-examples", "most classes allowed, few examples", "few-examples", 60, 4_005),
]

GROUPS = [
    Group("1-edge", "Single examples, missing classes, divisions by 0.", EDGE),
    Group("2-small", "Up to 20 examples.", SMALL),
    Group("3-medium", "Up to 1500 examples.", MEDIUM),
    Group("4-large", "Up to 100000 examples and 200 classes; counting cell by cell is too slow.",
          LARGE),
]


def check(truth, pred, classes):
    assert 1 <= classes <= MAX_CLASSES
    assert 1 <= len(truth) <= MAX_COUNT and len(pred) == len(truth)
    assert all(0 <= k < classes for k in truth + pred)


if __name__ == "__main__":
    oracle.check_renaming(*guessed(1, 50, 7, 0.5))
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=oracle.accepts) \
        .main(sys.argv[1:])
