#!/usr/bin/env python3
"""Writes the tests of Two Sum; see Problems/authoring.py. Needs numpy."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 100_000
MAX_VALUE = 1_000_000_000


def filled(seed, count, low, high, pair, places, lone_half=False):
    """A random array with `pair` at `places` and no second pair of that sum.

    With `lone_half`, half of the sum stands in the array exactly once, before
    the pair, where a search that pairs a number with itself meets it first.
    """
    rng = random.Random(seed)
    target = sum(pair)
    nums = [None] * count
    for value, place in zip(pair, places):
        nums[place] = value
    used = set(pair)
    free = [i for i in range(count) if nums[i] is None]
    if lone_half:
        place = free.pop(rng.randrange(min(places)))
        nums[place] = target // 2
        used.add(target // 2)
    for i in free:
        while True:
            value = low + int(rng.random() * (high - low + 1))
            if 2 * value != target and target - value not in used:
                break
        nums[i] = value
        used.add(value)
    return nums, target


def samples():
    yield "01-distinct", "", [8, 3, 14, 5], 19
    yield "02-equal-numbers", "", [20, 4, 7, 20], 40
    yield "03-negative", "", [-2, 9, 4, -13, 1], -4


def edge():
    top = MAX_VALUE
    yield "01-two-numbers", "the shortest array", [5, 8], 13
    yield "02-two-equal", "the shortest array, both numbers equal", [17, 17], 34
    yield "03-largest", "the largest numbers and the largest target", [top, top], 2 * top
    yield "04-smallest", "the smallest numbers and the smallest target", [-top, -top], -2 * top
    yield "05-opposite", "opposite extremes that cancel out", [3, top, 12, -top], 0
    yield "06-two-zeros", "two zeros among other numbers, target zero", [0, 31, -8, 0, 4], 0
    yield "07-lone-half-first", "half of the target stands in the array once", [6, 1, 3, 11], 12
    yield "08-lone-zero", "target zero and a single zero", [25, 0, -9, 4, 9], 0
    yield "09-first-and-last", "the pair is the first and the last number", [2, 90, 70, 50, 60, 11], 13
    yield "10-above-target", "numbers larger than the target", [40, 7, -25, 30], 15
    yield "11-all-negative", "only negative numbers", [-14, -3, -50, -8, -21], -29
    yield "12-decoys-repeat", "numbers outside the pair repeat many times", [9, 9, 9, 2, 9, 9, 14, 9, 9], 16
    yield "13-far-complement", "target minus a number needs more than 32 bits", [-top, top, -top + 1, top], 2 * top


def small():
    rng = random.Random(2_001)
    plans = [
        ("01-random-a", "random small numbers", 6, -20, 20, False),
        ("02-random-b", "random small numbers", 9, -30, 30, False),
        ("03-positive", "positive numbers only", 12, 1, 60, False),
        ("04-negative", "negative numbers only", 12, -60, -1, False),
        ("05-few-values", "few different numbers, many repeats", 20, 1, 6, False),
        ("06-lone-half", "half of the target stands in the array once", 15, -50, 50, True),
        ("07-wide", "numbers from the whole range", 20, -MAX_VALUE, MAX_VALUE, False),
    ]
    for name, hint, count, low, high, lone in plans:
        first = low + rng.randrange(high - low + 1)
        second = low + rng.randrange(high - low + 1)
        if name == "05-few-values":
            first, second = 8, 13
        if lone and (first + second) % 2:
            second += 1 if second < high else -1
        if lone and first == second:
            first, second = first - 3, second + 3
        i = 1 + rng.randrange(count - 2)
        j = i + 1 + rng.randrange(count - 1 - i)
        yield name, hint, *filled(rng.random(), count, low, high, (first, second), (i, j), lone)
    yield "08-equal-pair", "the pair is made of equal numbers far apart", *filled(2_002, 18, -40, 40, (13, 13), (2, 15))


def medium():
    yield "01-random", "random numbers", *filled(3_001, 1_000, -9_999, 9_999, (4_321, -77), (310, 655))
    yield "02-first-and-last", "the pair is the first and the last number", *filled(3_002, 2_000, -MAX_VALUE, MAX_VALUE, (123_456_789, 987_654_321), (0, 1_999))
    yield "03-equal-pair", "the pair is made of equal numbers", *filled(3_003, 2_000, -5_000, 5_000, (-2_718, -2_718), (40, 1_960))
    yield "04-lone-half", "half of the target stands in the array once", *filled(3_004, 3_000, -50_000, 50_000, (-31_415, 31_515), (1_200, 2_900), True)
    descending = sorted(set(filled(3_005, 2_000, -9_999, -1, (-9_998, -9_999), (0, 1))[0]))[::-1]
    yield "05-descending", "negative numbers in descending order", descending, -19_997
    yield "06-neighbours", "the pair stands side by side", *filled(3_006, 5_000, -MAX_VALUE, MAX_VALUE, (-999_999_937, 5), (2_500, 2_501))


def large():
    yield Generated("01-ascending", "long array, ascending numbers", "ascending", 10_000, 0)
    yield Generated(
        "02-wide", "longest array, numbers from the whole range", "wide", MAX_COUNT, 4_002)
    yield Generated("03-few-values", "long array, few different numbers", "few-values", 10_000, 4_003)
    yield Generated(
        "04-all-but-two-equal", "long array, all numbers equal but two", "all-but-two", 10_000, 0)
    yield Generated(
        "05-lone-half", "long array, half of the target stands in it once", "lone-half",
        10_000, 4_005)
    yield Generated(
        "06-far-apart", "long array, the pair is the first and the last number", "far-apart",
        10_000, 4_006)


def check(nums, target):
    assert 2 <= len(nums) <= MAX_COUNT
    assert max(map(abs, nums)) <= MAX_VALUE and abs(target) <= 2 * MAX_VALUE


def tests(rows):
    return [Test(name, hint, arguments) for name, hint, *arguments in rows]


if __name__ == "__main__":
    Package(
        __file__, tests(samples()),
        [
            Group(
                "1-edge", "Shortest arrays, extreme values, equal numbers, lone halves.",
                tests(edge())),
            Group("2-small", "Up to 20 numbers.", tests(small())),
            Group("3-medium", "Up to 5000 numbers.", tests(medium())),
            Group(
                "4-large", "Up to 100000 numbers; trying all pairs is too slow here.",
                list(large())),
        ],
        oracle.solve, check,
    ).main(sys.argv[1:])
