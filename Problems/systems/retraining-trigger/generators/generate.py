#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_PATIENCE = MAX_CALLS = 100_000
TOP = 1_000_000_000
NAN = "NaN"


def check(operations, arguments):
    assert operations[0] == "RetrainPolicy" and len(operations) == len(arguments)
    assert set(operations[1:]) == {"observe"}
    assert 1 <= len(operations) - 1 <= MAX_CALLS
    threshold, patience, cooldown = arguments[0]
    assert type(threshold) is float and 0 <= threshold <= 1
    assert type(patience) is int and 1 <= patience <= MAX_PATIENCE
    assert type(cooldown) is int and 0 <= cooldown <= TOP
    for day, metric in arguments[1:]:
        assert type(day) is int and 0 <= day <= TOP
        assert metric == NAN or type(metric) is float and 0 <= metric <= 1


def calls(threshold, patience, cooldown, *given):
    return (["RetrainPolicy"] + ["observe"] * len(given),
            [[threshold, patience, cooldown]] + [list(one) for one in given])


def daily(threshold, patience, cooldown, text, first=1):
    """An observation for each sign: b bad, g good, = equal, n NaN; a blank is a day without."""
    metric = {"b": threshold / 2, "g": (1 + threshold) / 2, "=": threshold, "n": NAN}
    return calls(threshold, patience, cooldown,
                 *[(day, metric[sign]) for day, sign in enumerate(text, first) if sign != " "])


def mixed(seed, threshold, patience, cooldown, count, bad=0.6, gap=0.2, late=0.1, nan=0.1, days=9):
    """Random observations in stretches that are mostly good or mostly bad."""
    rng = random.Random(seed)
    day, given, worse = rng.randrange(5), [], False
    for _ in range(count):
        if rng.random() < 0.1:
            worse = not worse
        day += rng.randint(2, days) if rng.random() < gap else 1
        low = rng.random() < (bad if worse else bad / 4)
        value = threshold * rng.random() if low else threshold + (1 - threshold) * rng.random()
        value = round(value, 3)
        shown = max(0, day - rng.randint(1, 4)) if rng.random() < late else day
        given.append((shown, NAN if rng.random() < nan else value))
    return calls(threshold, patience, cooldown, *given)


SAMPLES = [
    Test("01-two-in-a-row", "", calls(0.8, 2, 0, (1, 0.7), (2, 0.8), (3, 0.75), (7, 0.79), (8, 0.5),
                                      (9, 0.5))),
    Test("02-cooldown", "", calls(0.5, 2, 3, (10, 0.4), (11, 0.3), (13, 0.2), (14, 0.2), (15, 0.2),
                                  (16, 0.2))),
    Test("03-ignored", "", calls(0.9, 3, 5, (4, 0.6), (5, NAN), (4, 0.95), (5, 0.6), (6, 0.6))),
]

EDGE = [
    Test("01-one-good", "a single observation", calls(0.5, 1, 0, (0, 0.9))),
    Test("02-one-bad", "a single observation", calls(0.5, 1, 0, (0, 0.1))),
    Test("03-one-failed", "a single observation", calls(0.5, 1, 0, (0, NAN))),
    Test("04-equal", "metrics equal to the threshold", daily(0.3, 1, 0, "===b==")),
    Test("05-nearly-equal", "metrics that differ from the threshold by very little",
         calls(0.3, 1, 0, (1, 0.30000000000000004), (2, 0.3), (3, 0.29999999999999993), (4, 0.3))),
    Test("06-every-day", "no patience and no cooldown", daily(0.5, 1, 0, "bbgbb")),
    Test("07-row-ends", "bad observations, but never enough in a row",
         daily(0.5, 3, 0, "bbgbbgbgbbg")),
    Test("08-begins-anew", "a long row", daily(0.5, 3, 0, "b" * 10)),
    Test("09-gaps", "days that were not observed", daily(0.5, 3, 0, "b  b      b  bb   b")),
    Test("10-cooldown-of-one", "a cooldown of one day", daily(0.5, 1, 1, "bbbbb")),
    Test("11-cooldown-ends", "the first days after a cooldown", daily(0.5, 2, 4, "bbbbbbbbbbbb")),
    Test("12-cooldown-in-days", "days without observation in a cooldown",
         daily(0.5, 1, 5, "b    bb    b     b")),
    Test("13-good-in-cooldown", "good observations in a cooldown", daily(0.5, 2, 3, "bbgggbbggbb")),
    Test("14-whole-cooldown-unseen", "no observation in the cooldown",
         daily(0.5, 2, 3, "bb   bb     bb")),
    Test("15-early-days", "bad from the first day on", daily(0.5, 1, 100, "b" * 6, 0)),
    Test("16-late", "observations that come too late",
         calls(0.5, 3, 0, (5, 0.1), (3, 0.1), (4, 0.9), (6, 0.2), (6, 0.2), (2, 0.9), (7, 0.3))),
    Test("17-same-day", "two observations of one day",
         calls(0.5, 2, 0, (5, 0.1), (5, 0.1), (6, 0.9), (6, 0.1), (7, 0.1), (7, 0.1), (8, 0.1))),
    Test("18-failed-between", "failed measurements in a row", daily(0.5, 3, 0, "bnbnnbbbnb")),
    Test("19-failed-then-made", "a failed measurement is made again",
         calls(0.5, 2, 0, (9, 0.2), (10, NAN), (10, 0.2), (11, NAN), (11, NAN), (11, 0.8), (11, 0.1),
               (12, 0.2))),
    Test("20-failed-far-ahead", "a failed measurement of a later day",
         calls(0.5, 2, 0, (1, 0.2), (50, NAN), (2, 0.2), (3, 0.2))),
    Test("21-failed-in-cooldown", "failed measurements in a cooldown", daily(0.5, 1, 3, "bnbnbnb")),
    Test("22-late-after-trigger", "late observations around a cooldown",
         calls(0.5, 2, 2, (3, 0.1), (4, 0.1), (2, 0.1), (4, 0.1), (7, 0.1), (6, 0.1), (5, 0.9),
               (8, 0.1))),
    Test("23-threshold-zero", "the smallest threshold", calls(0.0, 1, 0, (0, 0.0), (1, 1.0), (2, 0.0))),
    Test("24-threshold-one", "the largest threshold", calls(1.0, 2, 0, (0, 0.999), (1, 1.0), (2, 0.0), (3, 0.5))),
    Test("25-largest", "the largest days and the longest cooldown",
         calls(0.5, 1, TOP, (0, 0.1), (1, 0.1), (TOP - 1, 0.1), (TOP, 0.1), (TOP, NAN))),
    Test("26-most-patient", "much more patience than observations",
         daily(0.5, MAX_PATIENCE, 1, "b" * 30)),
]

SMALL = [
    Test("01-random", "random observations", mixed(2_001, 0.5, 2, 2, 30)),
    Test("02-patient", "random observations, more patience", mixed(2_002, 0.7, 4, 3, 40, 0.9)),
    Test("03-gaps", "many days without observation", mixed(2_003, 0.6, 2, 10, 40, 0.8, 0.6)),
    Test("04-late", "many late observations", mixed(2_004, 0.6, 2, 1, 40, 0.8, 0.1, 0.4)),
    Test("05-failed", "many failed measurements", mixed(2_005, 0.5, 3, 4, 40, 0.9, 0.1, 0.0, 0.4)),
]

MEDIUM = [
    Test("01-random", "400 random observations", mixed(3_001, 0.8, 3, 7, 400, 0.8)),
    Test("02-patient", "long rows", mixed(3_002, 0.4, 12, 20, 450, 0.99, 0.2, 0.1, 0.05)),
    Test("03-gaps", "days far apart", mixed(3_003, 0.5, 2, 300, 450, 0.8, 0.5, 0.1, 0.1, 200)),
    Test("04-no-cooldown", "no cooldown", mixed(3_004, 0.3, 2, 0, 450, 0.9)),
]

LARGE = [
    Generated("01-one-row", "most observations, one row", "row", 100_000, 4_001),
    Generated("02-random", "most observations, at random", "random", 100_000, 4_002),
    Generated("03-long-rows", "long rows that are just not long enough", "rows", 100_000, 4_003),
    Generated("04-late", "many late observations and failed measurements", "late", 100_000, 4_004),
]

GROUPS = [
    Group("1-edge", "Short sequences; each rule on its own.", EDGE),
    Group("2-small", "Up to 40 observations.", SMALL),
    Group("3-medium", "Up to 450 observations.", MEDIUM),
    Group("4-large", "Up to 100000 observations; a look back over the row is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
