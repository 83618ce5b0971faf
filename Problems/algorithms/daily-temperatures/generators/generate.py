#!/usr/bin/env python3
"""Writes the tests of Daily Temperatures; see Problems/authoring.py. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 100_000


def check(temperatures):
    assert 1 <= len(temperatures) <= MAX_COUNT
    assert all(type(t) is int and -100 <= t <= 100 for t in temperatures)


def uniform(seed, count, low, high):
    rng = random.Random(seed)
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def walk(seed, count, low, high):
    """Each day at most two degrees from the one before."""
    rng = random.Random(seed)
    found = [(low + high) // 2]
    while len(found) < count:
        found.append(min(high, max(low, found[-1] - 2 + int(rng.random() * 5))))
    return found


def test(name, hint, temperatures):
    return Test(name, hint, (temperatures,))


SAMPLES = [
    test("01-mixed", "", [18, 21, 17, 16, 19, 22]),
    test("02-equal", "", [5, 5, -2, 5, 6]),
    test("03-falling", "", [30, 20, 10]),
]

EDGE = [
    test("01-single", "a single day", [20]),
    test("02-two-rising", "two days", [20, 21]),
    test("03-two-falling", "two days", [21, 20]),
    test("04-two-equal", "two days", [20, 20]),
    test("05-rising", "every day is warmer than the one before", [1, 2, 3, 4, 5, 6]),
    test("06-all-equal", "all days are equally warm", [-7] * 6),
    test("07-equal-then-warmer", "equally warm days", [9, 9, 9, 10, 9]),
    test("08-last-is-warmest", "the last day is the warmest", [8, 7, 6, 5, 4, 9]),
    test("09-first-is-warmest", "the first day is the warmest", [40, 3, 5, 4, 8, 30]),
    test("10-steps", "several days wait for the same one", [12, 10, 8, 11, 9, 13]),
    test("11-zero", "temperatures around zero", [0, -1, 0, 1, -1, 0]),
    test("12-negative", "negative temperatures only", [-3, -8, -5, -8, -2, -9, -1]),
    test("13-extremes", "the coldest and the warmest days",
         [-100, 100, -100, -99, 100, 99, -100, 100]),
    test("14-down-and-up", "it gets colder, then warmer", [5, 4, 3, 2, 1, 2, 3, 4, 5]),
    test("15-zigzag", "warm and cold days by turns", [10, 20, 10, 20, 10, 21, 10]),
    test("16-warmer-much-later", "one day is much warmer than the others",
         [30, 29, 31, 28, 28, 90, 28, 31]),
]

SMALL = [
    test("01-random", "random temperatures", uniform(2_001, 12, 0, 30)),
    test("02-few-values", "few different temperatures", uniform(2_002, 20, 1, 3)),
    test("03-walk", "small changes from day to day", walk(2_003, 20, -10, 10)),
    test("04-whole-range", "temperatures from the whole range", uniform(2_004, 20, -100, 100)),
    test("05-falling-with-repeats", "it never gets warmer", [9, 9, 7, 7, 7, 4, 2, 2, 0, -1]),
    test("06-rising-with-repeats", "it never gets colder", [-4, -4, 0, 1, 1, 1, 5, 8, 8]),
    test("07-saw", "three days again and again", [15, 18, 12] * 5),
    test("08-pyramid", "it gets warmer, then colder",
         list(range(-20, -10)) + list(range(-10, -20, -1))),
]

MEDIUM = [
    test("01-random", "random temperatures", uniform(3_001, 1_000, -100, 100)),
    test("02-walk", "small changes from day to day", walk(3_002, 1_500, -30, 45)),
    test("03-valley", "it gets colder, then warmer",
         [100 - i // 5 for i in range(500)] + [i // 5 for i in range(500)]),
    test("04-falling", "it never gets warmer", [90 - i // 10 for i in range(1_200)]),
    test("05-two-values", "two different temperatures", uniform(3_005, 900, 22, 23)),
]

LARGE = [
    Generated("01-all-equal", "the most days, all are equally warm", "all-equal", MAX_COUNT, 0),
    Generated("02-random", "the most days, random temperatures", "random", MAX_COUNT, 4_002),
    Generated("03-falling", "the most days, it never gets warmer", "falling", MAX_COUNT, 0),
    Generated("04-walk", "the most days, small changes from day to day", "walk", MAX_COUNT, 4_004),
    Generated("05-valley", "the most days, it gets colder, then warmer", "valley", MAX_COUNT, 0),
    Generated("06-last-is-warmest", "many days, the last one is the warmest",
              "last-is-warmest", MAX_COUNT - 1, 4_006),
]

GROUPS = [
    Group("1-edge", "Fewest days, equal temperatures, zero and below, extreme values.", EDGE),
    Group("2-small", "Up to 20 days.", SMALL),
    Group("3-medium", "Up to 1500 days.", MEDIUM),
    Group("4-large", "Up to 100000 days; looking forward from each day is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
