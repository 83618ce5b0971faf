#!/usr/bin/env python3
"""Writes the tests of Product of Array Except Self; see Problems/authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 100_000
INT_MIN, INT_MAX = -(1 << 63), (1 << 63) - 1
INT_MAX_FACTORS = [7, 7, 73, 127, 337, 92_737, 649_657]
ROOT = 3_037_000_499  # The largest number with a square that fits.


def among_ones(seed, count, factors):
    """The factors in random order at random places, the others 1 or -1."""
    rng = random.Random(seed)
    nums = [1 if rng.random() < 0.5 else -1 for _ in range(count)]
    free = list(range(count))
    for factor in factors:
        nums[free.pop(int(rng.random() * len(free)))] = factor
    return (nums,)


def randoms(seed, count, low, high):
    rng = random.Random(seed)
    return ([low + int(rng.random() * (high - low + 1)) for _ in range(count)],)


def samples():
    yield "01-no-zero", "", ([3, 5, 2, 7],)
    yield "02-one-zero", "", ([4, 0, -3],)
    yield "03-equal", "", ([6, 6],)


def edge():
    yield "01-two-numbers", "the shortest array", ([9, 4],)
    yield "02-two-equal", "equal numbers", ([-5, 3, -5],)
    yield "03-zero-first", "a single zero", ([0, 8, -2],)
    yield "04-zero-last", "a single zero", ([-1, -6, 7, 0],)
    yield "05-two-zeros", "two zeros", ([5, 0, 2, 0],)
    yield "06-both-zero", "the shortest array", ([0, 0],)
    yield "07-all-zeros", "zeros only", ([0, 0, 0, 0, 0],)
    yield "08-ones", "ones only", ([1, 1, 1, 1],)
    yield "09-minus-ones", "minus ones only, an odd number of them", ([-1] * 5,)
    yield "10-more-than-32-bits", "products of more than 32 bits", \
        ([70_000, 80_001, -90_001, 3],)
    yield "11-more-than-53-bits", "products of more than 53 bits", \
        ([94_906_267, -94_906_297, 1, 3],)
    yield "12-squares", "the product of all the numbers does not fit", ([ROOT, -ROOT, ROOT],)
    yield "13-extremes", "the shortest array, the largest and the smallest number", \
        ([INT_MAX, INT_MIN],)
    yield "14-largest-and-zeros", "the largest number and zeros", ([0, INT_MAX, 0, 1],)
    yield "15-largest-product", "a product that is the largest number", \
        (INT_MAX_FACTORS[::-1] + [-2],)
    yield "16-smallest-product", "products that are the smallest number", ([-2] * 64,)


def small():
    yield "01-random", "random small numbers", randoms(2_001, 6, -9, 9)
    yield "02-positive", "positive numbers", randoms(2_002, 10, 1, 20)
    yield "03-negative", "negative numbers", randoms(2_003, 11, -20, -1)
    yield "04-ascending", "ascending numbers", (list(range(1, 19)),)
    yield "05-zero-in-the-middle", "a single zero", \
        (randoms(2_005, 6, 2, 30)[0] + [0] + randoms(2_006, 6, -30, -2)[0],)
    yield "06-two-zeros", "two zeros", ([7, -3, 0, 12, 5, 5, 0, -9],)
    yield "07-few-values", "few different numbers", randoms(2_007, 20, -2, 3)
    yield "08-half-size", "two large numbers among small ones", \
        ([1_000_003, 2, -3, 999_983, 1, 4, -1, 11],)
    yield "09-four-large", "the product of all the numbers does not fit", \
        ([2_000_003, -1_999_993, 2_097_143, 1_048_583],)


def medium():
    yield "01-ones", "ones and minus ones", among_ones(3_001, 2_000, [])
    yield "02-few-factors", "few numbers other than one and minus one", \
        among_ones(3_002, 700, [2, -3, 5, 7, -11])
    yield "03-one-zero", "a single zero", among_ones(3_003, 1_500, [0, 2, 9, -4, 13])
    yield "04-two-zeros", "two zeros", among_ones(3_004, 1_500, [0, 25, 0, -8])
    yield "05-largest-product", "a product that is the largest number", \
        among_ones(3_005, 350, INT_MAX_FACTORS)
    yield "06-powers", "powers of two", among_ones(3_006, 380, [2] * 29 + [-2] * 28 + [4, 4])
    signs = random.Random(3_007)
    powers = [2 if signs.random() < 0.5 else -2 for _ in range(63)]
    if powers.count(-2) % 2:
        powers[31] = -powers[31]
    yield "07-no-ones", "the product of all the numbers does not fit", (powers,)


def large():
    yield Generated("01-ones", "the longest array, ones and minus ones", "ones",
                    MAX_COUNT, 4_001)
    yield Generated("02-large-products", "a long array with large products", "large-products",
                    40_000, 4_002)
    yield Generated("03-one-zero", "the longest array, a single zero", "one-zero",
                    MAX_COUNT, 4_003)
    yield Generated("04-small-products", "the longest array, small products",
                    "small-products", MAX_COUNT, 4_004)
    yield Generated("05-many-zeros", "the longest array, many zeros", "many-zeros",
                    MAX_COUNT, 4_005)


def check(nums):
    assert 2 <= len(nums) <= MAX_COUNT
    assert all(INT_MIN <= number <= INT_MAX for number in nums)
    assert oracle.every_choice_fits(nums), "a product does not fit"


def tests(rows):
    return [Test(name, hint, arguments) for name, hint, arguments in rows]


if __name__ == "__main__":
    Package(
        __file__, tests(samples()),
        [
            Group("1-edge", "Shortest arrays, zeros, products at the bounds of Int.",
                  tests(edge())),
            Group("2-small", "Up to 20 numbers.", tests(small())),
            Group("3-medium", "Up to 2000 numbers.", tests(medium())),
            Group("4-large", "Up to 100000 numbers; multiplying the rest anew is too slow.",
                  list(large())),
        ],
        oracle.solve, check,
    ).main(sys.argv[1:])
