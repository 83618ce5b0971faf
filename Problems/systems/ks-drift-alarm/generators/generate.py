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


def check(reference, window, stream):
    assert 20 <= len(reference) <= 50_000 and 20 <= window <= 20_000
    assert 1 <= len(stream) <= 150_000
    assert all(-1_000_000 <= x <= 1_000_000 for x in reference + stream)


def values(rng, count, kind):
    draw = {
        "normal": lambda: rng.gauss(0, 1), "up": lambda: rng.gauss(3, 1),
        "down": lambda: rng.gauss(-3, 1), "uniform": lambda: rng.uniform(0, 10),
        "upper": lambda: rng.uniform(6, 10), "coin": lambda: rng.choice([0, 1]),
        "heads": lambda: 1, "same": lambda: 5, "nine": lambda: 9, "other": lambda: 6,
        "ends": lambda: rng.choice([-1_000_000, 1_000_000]), "end": lambda: 1_000_000,
        "dice": lambda: rng.randint(1, 6), "loaded": lambda: rng.choice([1, 6, 6, 6, 6]),
        "skewed": lambda: rng.expovariate(0.2), "minus": lambda: -rng.expovariate(0.2),
    }[kind]
    return [round(float(draw()), 2) for _ in range(count)]


def stream(name, hint, seed, count, window, *phases):
    """Phases are pairs of a number of adds and a kind of values; the answer is where each
    but the first begins."""
    rng = random.Random(seed)
    reference = values(rng, count, phases[0][1])
    sent, changes = [], []
    for index, (length, kind) in enumerate(phases):
        if index:
            changes.append(len(sent))
        sent += values(rng, length, kind)
    assert oracle.is_sound(reference, window, sent, changes)
    return Test(name, hint, (reference, window, sent), changes)


SAMPLES = [
    stream("01-another-die", "", 7, 20, 20, (20, "dice"), (64, "nine")),
    stream("02-still", "", 4, 20, 20, (40, "dice")),
]

EDGE = [
    stream("01-one-value", "a single value", 101, 20, 20, (1, "normal")),
    stream("02-never-full", "fewer values than the window has room for",
           102, 40, 30, (0, "normal"), (29, "up")),
    stream("03-just-full", "as many values as the window has room for",
           103, 50, 25, (25, "normal")),
    stream("04-all-the-same", "every value is the same", 104, 30, 20, (200, "same")),
    stream("05-one-to-other", "one value, then another",
           105, 30, 20, (100, "same"), (120, "other")),
    stream("06-coin", "two values", 106, 60, 40, (800, "coin")),
    stream("07-coin-loaded", "two values, then one",
           107, 150, 80, (500, "coin"), (400, "heads")),
    stream("08-largest-values", "the largest and the smallest values",
           108, 150, 80, (300, "ends"), (400, "end")),
    stream("09-drifted-at-once", "the stream has drifted from the start",
           109, 60, 40, (0, "normal"), (300, "down")),
    stream("10-change-at-the-end", "a change after the last value",
           110, 60, 40, (400, "normal"), (0, "up")),
    stream("11-below-all", "values below all of the reference",
           111, 60, 40, (400, "skewed"), (300, "minus")),
    stream("12-above-all", "values above all of the reference",
           112, 60, 40, (400, "minus"), (300, "skewed")),
]

SMALL = [
    stream("01-up", "values rise", 201, 100, 50, (500, "normal"), (400, "up")),
    stream("02-down", "values fall", 202, 100, 50, (500, "normal"), (400, "down")),
    stream("03-and-back", "values rise and fall back",
           203, 100, 40, (200, "normal"), (200, "up"), (300, "normal"), (200, "down"),
           (300, "normal")),
    stream("04-dice", "a die that is exchanged", 204, 120, 60, (600, "dice"), (400, "loaded")),
    stream("05-upper-part", "only the upper part remains",
           205, 150, 50, (500, "uniform"), (400, "upper")),
]

MEDIUM = [
    Generated("01-still", "nothing changes for long", "still-long", 200, 3_001),
    Generated("02-short-reference", "nothing changes, a reference shorter than the window",
              "still-short-reference", 400, 3_002),
    Generated("03-wider", "the same middle, another spread", "wide", 300, 3_003),
    Generated("04-narrower", "the same middle, another spread", "narrow", 300, 3_004),
    Generated("05-two-hills", "the same middle and spread, another shape", "two-hills", 1_000, 3_005),
    Generated("06-back-and-forth", "two changes and back", "back", 250, 3_006),
    Generated("07-classes", "few different values", "classes", 300, 3_007),
    Generated("08-classes-still", "few different values, nothing changes", "classes-still", 300,
              3_008),
    Generated("09-late", "a change after a long time", "late", 150, 3_009),
    Generated("10-from-the-start", "the stream has drifted from the start", "from-the-start", 200,
              3_010),
]

LARGE = [
    Generated("01-up", "the largest window, values rise", "largest", 20_000, 4_001),
    Generated("02-still", "the largest window, nothing changes", "largest-still", 20_000, 4_002),
    Generated("03-and-back", "the largest window, a change and back", "largest-back", 20_000, 4_003),
]

GROUPS = [
    Group("1-edge", "Windows that are never full, equal values, extreme values.", EDGE),
    Group("2-small", "Windows of up to 60 values.", SMALL),
    Group("3-medium", "Windows of up to 1000 values; changes of each kind.", MEDIUM),
    Group("4-large", "Windows of 20000 values and a reference of 50000; going through them at "
          "every add is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
