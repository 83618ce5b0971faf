#!/usr/bin/env python3
"""Writes the tests of 3Sum; see Problems/authoring.py. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 4_000
MAX_VALUE = 1_000_000_000
MAX_TRIPLES = 30_000


def check(nums):
    assert 0 <= len(nums) <= MAX_COUNT
    assert all(type(num) is int and abs(num) <= MAX_VALUE for num in nums)


def solve(nums):
    triples = oracle.solve(nums)
    assert len(triples) <= MAX_TRIPLES, len(triples)
    return triples


def shuffled(rng, items):
    items = list(items)
    for last in range(len(items) - 1, 0, -1):
        other = int(rng.random() * (last + 1))
        items[last], items[other] = items[other], items[last]
    return items


def uniform(seed, count, low, high):
    rng = random.Random(seed)
    return [low + int(rng.random() * (high - low + 1)) for _ in range(count)]


def planted(seed, count, triples, low, high):
    """Random numbers, among which some triples with sum 0 are hidden."""
    rng = random.Random(seed)
    nums = uniform(rng.random(), count - 3 * triples, low, high)
    for a, b in zip(*[iter(uniform(rng.random(), 2 * triples, low // 2, high // 2))] * 2):
        nums += [a, b, -a - b]
    return shuffled(rng, nums)


def test(name, hint, nums):
    return Test(name, hint, (nums,))


TOP = MAX_VALUE

SAMPLES = [
    test("01-two-triples", "", [7, -3, 1, -3, 2, 6]),
    test("02-from-several-positions", "", [0, 4, -4, 0, 4]),
    test("03-none", "", [5, -8, 1, 4]),
]

EDGE = [
    test("01-empty", "the empty array", []),
    test("02-single", "a single number", [0]),
    test("03-two", "two numbers", [2, -2]),
    test("04-three-fit", "three numbers", [-7, 9, -2]),
    test("05-three-do-not-fit", "three numbers", [1, 2, -4]),
    test("06-zeros", "zeros only", [0, 0, 0]),
    test("07-two-zeros", "two zeros among other numbers", [0, 3, 0, 5]),
    test("08-many-zeros", "zeros only", [0] * 6),
    test("09-zeros-and-others", "several zeros among other numbers", [0, -1, 0, 1, 0, 2]),
    test("10-small-pair", "equal numbers below zero", [-4, 8, -4, 1]),
    test("11-large-pair", "equal numbers above zero", [-10, 5, 3, 5]),
    test("12-half-once", "six numbers, some twice the size of others", [-4, 8, 3, -6, 1, 12]),
    test("13-positive", "positive numbers only", [4, 1, 2, 9, 3]),
    test("14-negative", "negative numbers only", [-4, -1, -2, -9, -3]),
    test("15-extremes", "the largest and the smallest numbers",
         [TOP, -TOP, TOP, 0, -TOP, TOP - 1, 1 - TOP, 1]),
    test("16-one-smallest-number", "one negative number", [-10, 1, 9, 2, 8, 3, 7, 4, 6, 5]),
    test("17-one-largest-number", "one positive number", [10, -1, -9, -2, -8, -3, -7, -4, -6, -5]),
    test("18-repeats", "each number several times", [-2, 1, 1, -2, 1, 4, -2, 4, 1]),
]

SMALL = [
    test("01-random", "random numbers", uniform(2_001, 14, -12, 12)),
    test("02-few-values", "few different numbers, many repeats", uniform(2_002, 20, -2, 2)),
    test("03-ascending", "ascending numbers", list(range(-6, 9))),
    test("04-descending", "descending numbers", list(range(14, -15, -2))),
    test("05-planted", "numbers from a wide range", planted(2_005, 18, 3, -9_999, 9_999)),
    test("06-no-zero", "as many positive as negative numbers",
         [-9, 5, -3, 4, -7, 12, -5, 8, -8, 3, -4, 7]),
    test("07-odd", "odd numbers only", [2 * num + 1 for num in uniform(2_007, 20, -20, 20)]),
    test("08-wide", "numbers from the whole range", planted(2_008, 20, 4, -TOP, TOP)),
]

MEDIUM = [
    test("01-random", "random numbers", uniform(3_001, 120, -200, 200)),
    test("02-few-values", "few different numbers, many repeats", uniform(3_002, 400, -9, 9)),
    test("03-planted", "numbers from the whole range", planted(3_003, 300, 12, -TOP, TOP)),
    test("04-one-against-many", "a single negative number and many positive ones",
         shuffled(random.Random(3_004), [-150, *range(1, 149)] + [75, 60])),
    test("05-even-steps", "multiples of seven",
         [7 * num for num in uniform(3_005, 150, -150, 150)]),
]

LARGE = [
    Generated("01-wide", "the longest array, numbers from the whole range",
              "wide", MAX_COUNT, 4_001),
    Generated("02-random", "the longest array, random numbers", "random", MAX_COUNT, 4_002),
    Generated("03-few-values", "the longest array, few different numbers",
              "few-values", MAX_COUNT, 4_003),
    Generated("04-zeros", "many zeros and little else", "zeros", 2_000, 4_004),
    Generated("05-positive", "the longest array, one negative number",
              "positive", MAX_COUNT, 4_005),
    Generated("06-dense", "many triples", "dense", 480, 4_006),
]

GROUPS = [
    Group("1-edge", "Fewer than three numbers, zeros, equal numbers, extreme values.", EDGE),
    Group("2-small", "Up to 20 numbers.", SMALL),
    Group("3-medium", "Up to 400 numbers.", MEDIUM),
    Group("4-large", "Up to 4000 numbers; trying all triples is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=oracle.same).main(sys.argv[1:])
