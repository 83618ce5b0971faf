#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says. Needs pandas."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 50_000


def check(truth, pred, group):
    assert 1 <= len(truth) <= MAX_COUNT and len(pred) == len(group) == len(truth)
    assert set(truth) <= {0, 1} and set(pred) <= {0, 1}
    assert all(type(value) is int for value in truth + pred)
    assert all(re.fullmatch("[A-Za-z0-9 -]{1,20}", name) for name in group)


def people(*rows):
    """Each row: the name, then signs for the members: T and F were selected, t and f were not;
    T and t are truly positive."""
    flat = [(int(sign in "Tt"), int(sign in "TF"), name) for name, signs in rows for sign in signs]
    return tuple(list(column) for column in zip(*flat))


def mixed(seed, arguments):
    rows = list(zip(*arguments))
    random.Random(seed).shuffle(rows)
    return tuple(list(column) for column in zip(*rows))


def drawn(seed, count, names, positive=0.4, lift=0.4, weights=None):
    """Random people; each group is selected with a chance of its own."""
    rng = random.Random(seed)
    chance = {name: 0.6 * rng.random() for name in names}
    group = rng.choices(names, weights, k=count)
    truth = [int(rng.random() < positive) for _ in group]
    pred = [int(rng.random() < chance[g] + lift * t) for t, g in zip(truth, group)]
    return truth, pred, group


def letters(count):
    return [chr(97 + i // 26) + chr(97 + i % 26) for i in range(count)]


SAMPLES = [
    Test("01-two-groups", "", people(("north", "TTFf"), ("south", "Tfftt"))),
    Test("02-no-positives", "", people(("a", "Tf"), ("b", "FF"), ("c", "tT"))),
    Test("03-nobody-selected", "", ([0, 0, 0], [0, 0, 0], ["x", "y", "x"])),
]

EDGE = [
    Test("01-one-selected", "a single person", people(("a", "T"))),
    Test("02-one-not-selected", "a single person", people(("a", "f"))),
    Test("03-one-group", "a single group", people(("a", "TtFfftT"))),
    Test("04-perfect-pair", "two people, two groups", people(("a", "T"), ("b", "f"))),
    Test("05-wrong-pair", "two people, two groups", people(("a", "t"), ("b", "F"))),
    Test("06-all-selected", "everybody is selected", people(("a", "TF"), ("b", "TTF"), ("c", "F"))),
    Test("07-nobody-selected", "nobody is selected", people(("a", "tf"), ("b", "ttf"), ("c", "t"))),
    Test("08-all-positive", "all people are truly positive",
         people(("a", "TTtt"), ("b", "Tttt"), ("c", "TTTt"))),
    Test("09-none-positive", "nobody is truly positive", people(("a", "FFff"), ("b", "Ffff"))),
    Test("10-one-group-never", "a group of which nobody is selected",
         people(("a", "TFtf"), ("b", "tff"), ("c", "TTFf"))),
    Test("11-no-rate", "groups without truly positive people",
         people(("a", "Fff"), ("b", "TTt"), ("c", "FFf"), ("d", "Ttt"))),
    Test("12-one-rate", "one group has truly positive people", people(("a", "Fff"), ("b", "TTt"))),
    Test("13-middle-first", "three groups, the extremes come later",
         people(("mid", "TFff"), ("high", "TFFt"), ("low", "Ftff"))),
    Test("14-large-first", "groups of very different size",
         people(("big", "TFtf" * 10), ("small", "F"), ("tiny", "f"))),
    Test("15-names", "names that look alike",
         people(("A", "TTF"), ("a", "Ttf"), ("a ", "fff"), (" a", "FTf"), ("a-", "Tff"))),
    Test("16-long-names", "the longest names",
         people(("group with a name -0", "TTf"), ("group with a name -1", "tFf"))),
    Test("17-numbers", "names that are numbers", people(("1", "TTf"), ("01", "tff"), ("-1", "TFF"))),
    Test("18-apart", "members of a group stand apart", mixed(
        1, people(("a", "TTFft"), ("b", "Tttff"), ("c", "FFTTTt")))),
    Test("19-same-rates", "groups of different size with the same rates",
         people(("a", "TtFf"), ("b", "TTttFFff"), ("c", "TTTtttFFFfff"))),
    Test("20-opposite-errors", "the groups differ in one rate only",
         people(("a", "TTttFFff"), ("b", "TTttFfff"), ("c", "TtFfff"))),
    Test("21-small-rates", "rates that are close to 0",
         people(("a", "F" + "f" * 199), ("b", "T" + "t" * 230), ("c", "T" + "f" * 250))),
]

SMALL = [
    Test("01-random", "random people", drawn(2_001, 20, ["a", "b"])),
    Test("02-three-groups", "random people", drawn(2_002, 30, ["a", "b", "c"])),
    Test("03-many-groups", "nearly as many groups as people", drawn(2_003, 20, letters(15))),
    Test("04-few-positives", "few truly positive people", drawn(2_004, 30, ["a", "b", "c", "d"], 0.1)),
    Test("05-most-positive", "most people are truly positive", drawn(2_005, 30, ["a", "b", "c"], 0.9)),
    Test("06-contrary", "a model that is worse than chance",
         drawn(2_006, 30, ["a", "b", "c"], 0.5, -0.4)),
]

MEDIUM = [
    Test("01-random", "700 people", drawn(3_001, 700, letters(5))),
    Test("02-many-groups", "many groups", drawn(3_002, 800, letters(70), 0.5)),
    Test("03-unequal", "groups of very different size",
         drawn(3_003, 800, letters(6), 0.3, 0.4, [1, 3, 10, 30, 100, 300])),
    Test("04-few-positives", "few truly positive people", drawn(3_004, 800, letters(40), 0.03)),
    Test("05-rarely-selected", "few are selected", drawn(3_005, 800, letters(3), 0.02, 0.0)),
]

LARGE = [
    Generated("01-many-groups", "most people, very many groups", "many", MAX_COUNT, 4_001),
    Generated("02-few-groups", "most people, few groups", "few", MAX_COUNT, 4_002),
    Generated("03-one-group", "most people, one group", "one", MAX_COUNT, 4_003),
    Generated("04-own-group", "most people, each in a group of their own", "alone", MAX_COUNT, 4_004),
    Generated("05-close-rates", "most people, rates that are close to each other", "close", MAX_COUNT,
              4_005),
]

GROUPS = [
    Group("1-edge", "Groups without positives or selected people, names that look alike.", EDGE),
    Group("2-small", "Up to 30 people.", SMALL),
    Group("3-medium", "Up to 800 people.", MEDIUM),
    Group("4-large", "Up to 50000 people; going through all of them for each group is too slow.",
          LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
