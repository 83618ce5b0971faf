#!/usr/bin/env python3
"""Writes the tests of Move Zeroes; see Problems/authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 200_000
MAX_VALUE = 1_000_000_000

SAMPLES = [
    Test("01-zeros-among-others", "", ([0, 7, 0, 3, 12],)),
    Test("02-negative-and-equal", "", ([5, -2, 0, 0, -2, 0],)),
    Test("03-single-zero", "", ([0],)),
]


def mixed(seed, count, low, high, zeros):
    """Random numbers, each a zero with the given probability."""
    rng = random.Random(seed)
    return ([0 if rng.random() < zeros else low + int(rng.random() * (high - low + 1))
             for _ in range(count)],)


def edge():
    top = MAX_VALUE
    return [
        Test("01-two-zeros", "zeros only", ([0, 0],)),
        Test("02-already-done", "nothing has to move", ([4, 9, 0],)),
        Test("03-zero-first", "a single zero", ([0, 6],)),
        Test("04-empty", "the empty array", ([],)),
        Test("05-single", "a single number that is not zero", ([8],)),
        Test("06-single-negative", "a single number that is not zero", ([-8],)),
        Test("07-no-zero", "no zero at all", ([3, 1, 2, 3, -1],)),
        Test("08-all-zeros", "zeros only", ([0] * 6,)),
        Test("09-two-in-a-row", "zeros side by side", ([0, 0, 5],)),
        Test("10-zero-between", "a single zero", ([2, 0, 1],)),
        Test("11-alternating", "every other number is a zero", ([0, 4, 0, 3, 0, 2, 0, 1],)),
        Test("12-extremes", "the largest and the smallest numbers",
             ([0, top, -top, 0, -top, top],)),
        Test("13-ones", "numbers next to zero", ([0, 1, 0, -1, 1, 0, -1],)),
        Test("14-last-moves", "one number behind many zeros", ([0] * 12 + [7],)),
    ]


def small():
    return [
        Test("01-random", "random numbers", mixed(2_001, 8, -9, 9, 0.3)),
        Test("02-few-zeros", "few zeros", mixed(2_002, 15, 1, 50, 0.15)),
        Test("03-mostly-zeros", "mostly zeros", mixed(2_003, 15, -50, 50, 0.75)),
        Test("04-negative", "zeros and negative numbers", mixed(2_004, 12, -99, -1, 0.4)),
        Test("05-descending", "descending numbers, zeros between them",
             ([9, 0, 8, 7, 0, 0, 5, 0, 3, 2, 1, 0],)),
        Test("06-equal", "one number and zeros", mixed(2_006, 20, 6, 6, 0.5)),
        Test("07-blocks", "zeros in blocks",
             ([0, 0, 0, 11, 12, 0, 0, 13, 0, 0, 0, 0, 14, 15, 16],)),
        Test("08-wide", "numbers from the whole range",
             mixed(2_008, 20, -MAX_VALUE, MAX_VALUE, 0.4)),
    ]


def medium():
    return [
        Test("01-random", "random numbers", mixed(3_001, 1_000, -99, 99, 0.3)),
        Test("02-zeros-first", "all zeros stand in front",
             ([0] * 1_000 + mixed(3_002, 1_000, 1, 9, 0.0)[0],)),
        Test("03-zeros-last", "nothing has to move",
             (mixed(3_003, 1_000, -99, 99, 0.0)[0] + [0] * 400,)),
        Test("04-alternating", "every other number is a zero",
             ([number for i in range(1, 801) for number in (0, i)],)),
        Test("05-wide", "numbers from the whole range",
             mixed(3_005, 600, -MAX_VALUE, MAX_VALUE, 0.2)),
    ]


def large():
    return [
        Generated("01-zeros-first", "the longest array, all zeros in front",
                  "zerosFirst", MAX_COUNT, 4_001),
        Generated("02-random", "the longest array, every other number a zero on average",
                  "mixed", MAX_COUNT, 4_002),
        Generated("03-all-zeros", "the longest array, zeros only", "zeros", MAX_COUNT, 4_003),
        Generated("04-wide", "many numbers from the whole range, few zeros",
                  "wide", 80_000, 4_004),
        Generated("05-blocks", "the longest array, zeros in blocks", "blocks", MAX_COUNT, 4_005),
    ]


def check(nums):
    assert len(nums) <= MAX_COUNT
    assert all(-MAX_VALUE <= number <= MAX_VALUE for number in nums)


package = Package(
    __file__, SAMPLES,
    [
        Group("1-edge", "Shortest arrays, extreme values, zeros at each place.", edge()),
        Group("2-small", "Up to 20 numbers.", small()),
        Group("3-medium", "Up to 2000 numbers.", medium()),
        Group("4-large", "Up to 200000 numbers; moving the rest for each zero is too slow.",
              large()),
    ],
    oracle.solve, check)

if __name__ == "__main__":
    package.main(sys.argv[1:])
