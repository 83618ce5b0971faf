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

MAX_NUMBER = 1_000_000_000
MAX_CALLS = 200_000


def check(operations, arguments):
    assert operations[0] == "MedianFinder" and arguments[0] == []
    assert len(operations) == len(arguments)
    assert 1 <= len(operations) - 1 <= MAX_CALLS
    assert operations[1] == "addNum"
    for name, given in zip(operations[1:], arguments[1:]):
        assert len(given) == {"addNum": 1, "findMedian": 0}[name]
        assert all(type(num) is int and abs(num) <= MAX_NUMBER for num in given)


def calls(*given):
    """A test's arguments: a number adds it, None asks for the median."""
    names = ["findMedian" if one is None else "addNum" for one in given]
    return ["MedianFinder"] + names, [[]] + [[] if one is None else [one] for one in given]


def each(nums):
    """Asks after each number."""
    return calls(*[one for num in nums for one in (num, None)])


def noise(seed, count, low, high):
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in range(count)]


def mixed(seed, count, low, high, share=0.6):
    """Random calls, the first of them adds a number."""
    rng = random.Random(seed)
    return calls(rng.randint(low, high), *[
        rng.randint(low, high) if rng.random() < share else None for _ in range(count - 1)])


def at_the_end(nums):
    return calls(*nums, None)


SAMPLES = [
    Test("01-after-each", "", each([8, 3, 4])),
    Test("02-equal-numbers", "", calls(-5, 2, -5, None, -5, None)),
]

EDGE = [
    Test("01-one-add", "nothing is asked", calls(5)),
    Test("02-one-number", "a single number", calls(5, None)),
    Test("03-two-numbers", "two numbers, mean between whole numbers", calls(4, 7, None)),
    Test("04-two-numbers-whole", "two numbers, mean a whole number", calls(10, 4, None)),
    Test("05-asked-twice", "the same question twice", calls(6, None, None, 2, None, None)),
    Test("06-ascending", "numbers in ascending order", each([1, 2, 3, 4, 5, 6, 7])),
    Test("07-descending", "numbers in descending order", each([9, 7, 6, 4, 3, 1])),
    Test("08-equal", "equal numbers", each([3, 3, 3, 3])),
    Test("09-equal-and-others", "equal numbers among others", each([5, 1, 5, 9, 1, 1, 9, 1])),
    Test("10-negative", "negative numbers", each([-3, -8, -1, -6, -2])),
    Test("11-half-below-zero", "a median between -1 and 0", calls(-1, 0, None, -2, 1, None)),
    Test("12-opposite", "opposite numbers", calls(-7, 7, None, 0, None, 7, None)),
    Test("13-zeros", "zeros", each([0, 0, 1, 0, -1])),
    Test("14-largest", "the largest numbers",
         calls(MAX_NUMBER, MAX_NUMBER - 1, None, MAX_NUMBER, None, MAX_NUMBER - 1, None)),
    Test("15-smallest", "the smallest numbers",
         calls(-MAX_NUMBER, -MAX_NUMBER + 1, None, -MAX_NUMBER, None)),
    Test("16-widest", "numbers far apart",
         calls(-MAX_NUMBER, MAX_NUMBER, None, MAX_NUMBER - 3, None, -MAX_NUMBER + 2, None)),
    Test("17-outlier", "one number far from the others", each([2, 3, 1_000_000, 4])),
    Test("18-small-after-large", "the small numbers come last", each([50, 60, 70, 80, 1, 2, 3, 4])),
    Test("19-from-outside-in", "numbers from both ends in turn", each([1, 99, 10, 90, 20, 80, 30])),
    Test("20-asked-late", "a single question at the end", at_the_end([12, 5, 31, 8, 2, 40, 17, 9])),
]

SMALL = [
    Test("01-random", "random numbers, asked after each", each(noise(2_001, 15, -20, 20))),
    Test("02-few-values", "random calls, few values", mixed(2_002, 40, 0, 3)),
    Test("03-random-calls", "random calls", mixed(2_003, 40, -100, 100)),
    Test("04-two-values", "two values in turn", each([7, 2] * 8)),
    Test("05-asked-late", "a single question", at_the_end(noise(2_005, 30, -9, 9))),
    Test("06-from-inside-out", "numbers further and further out",
         each([(-1) ** i * i for i in range(16)])),
]

MEDIUM = [
    Test("01-random", "random numbers, asked after each",
         each(noise(3_001, 300, -MAX_NUMBER, MAX_NUMBER))),
    Test("02-few-values", "random calls, few values", mixed(3_002, 800, -2, 2)),
    Test("03-more-questions", "random calls, most of them questions",
         mixed(3_003, 700, -5_000, 5_000, 0.3)),
    Test("04-waves", "numbers go up and down", each([(i * i) % 97 - 40 for i in range(300)])),
    Test("05-descending", "numbers in descending order", each(range(400, 0, -2))),
]

LARGE = [
    Generated("01-random", "many calls, at random", "random", 120_000, 4_001),
    Generated("02-descending", "the most calls, numbers in descending order", "descending",
              200_000, 4_002),
    Generated("03-ascending", "the most calls, numbers in ascending order", "ascending",
              200_000, 4_003),
    Generated("04-equal", "many calls, equal numbers", "equal", 150_000, 4_004),
    Generated("05-from-outside-in", "the most calls, few questions", "inwards", 200_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Few numbers; each case on its own.", EDGE),
    Group("2-small", "Up to 40 calls.", SMALL),
    Group("3-medium", "Up to 800 calls.", MEDIUM),
    Group("4-large", "Up to 200000 calls; sorting again or moving all numbers is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
