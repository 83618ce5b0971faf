#!/usr/bin/env python3
"""Writes every file under data/; see Problems/authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COINS = 100
MAX_VALUE = 1_000_000_000
MAX_AMOUNT = 50_000


def check(coins, amount):
    assert 1 <= len(coins) <= MAX_COINS
    assert all(1 <= coin <= MAX_VALUE for coin in coins)
    assert len(set(coins)) == len(coins)
    assert 0 <= amount <= MAX_AMOUNT


def some(seed, count, low, high):
    """Different random values in random order."""
    rng = random.Random(seed)
    coins = []
    while len(coins) < count:
        coin = low + int(rng.random() * (high - low + 1))
        if coin not in coins:
            coins.append(coin)
    return coins


def test(name, hint, coins, amount):
    return Test(name, hint, (coins, amount))


def samples():
    return [
        test("01-not-greedy", "", [1, 10, 25], 30),
        test("02-impossible", "", [6, 4], 9),
        test("03-nothing-to-pay", "", [7], 0),
    ]


def edge():
    top = MAX_VALUE
    return [
        test("01-one-coin", "a single kind of coin", [5], 10),
        test("02-smallest-coin", "the smallest coin", [1], 1),
        test("03-nothing-to-pay", "the smallest amount", [2, 1], 0),
        test("04-too-large", "a coin that is worth more than the amount", [3], 2),
        test("05-largest-coin", "a coin of the largest value", [top], 7),
        test("06-large-and-small", "coins of very different values", [top, 2, top - 1], 8),
        test("07-only-ones", "a single kind of coin", [1], 17),
        test("08-too-large-first", "coins in no order, some worth more than the amount",
             [90, 4, 70, 3], 13),
        test("09-descending", "coins in descending order", [9, 6, 1], 12),
        test("10-does-not-divide", "a single kind of coin", [4], 30),
        test("11-dead-end", "few kinds of coins", [5, 3], 9),
        test("12-dead-end-for-each", "few kinds of coins", [10, 7, 6], 19),
        test("13-same-coin-often", "one kind of coin often", [2, 50], 24),
        test("14-just-short", "an amount just out of reach", [5, 9], 31),
        test("15-exact", "an amount that equals a coin", [1, 2, 5, 11], 11),
        test("16-middle-coins", "the middle coins are of use", [1, 7, 13, 19], 33),
    ]


def small():
    return [
        test("01-purse", "everyday coins", [1, 2, 5, 10, 20, 50], 88),
        test("02-random-a", "random coins", some(2_001, 3, 2, 12), 37),
        test("03-random-b", "random coins", some(2_002, 4, 3, 20), 61),
        test("04-random-c", "random coins", some(2_003, 5, 5, 30), 97),
        test("05-threes", "multiples of a number", [6, 9, 15, 21], 40),
        test("06-squares", "square numbers", [1, 4, 9, 16, 25, 36], 92),
        test("07-near", "coins of similar value", [11, 12, 13, 14], 80),
    ]


def medium():
    return [
        test("01-random", "random coins", some(3_001, 12, 5, 400), 2_311),
        test("02-wide", "random coins, most of them too large", some(3_002, 60, 40, 9_000), 1_777),
        test("03-even", "even coins, an odd amount", [2 * c for c in some(3_003, 12, 1, 300)],
             1_999),
        test("04-powers", "powers of two without the smallest", [2**k for k in range(9, 0, -1)],
             1_022),
        test("05-two", "two kinds of coins", [83, 97], 4_000),
        test("06-only-ones", "a single kind of coin", [1], 3_000),
        test("07-many", "many kinds of coins", some(3_007, 40, 90, 200), 4_999),
    ]


def large():
    return [
        Generated("01-random", "the most kinds of coins, the largest amount",
                  "random", MAX_AMOUNT, 4_001),
        Generated("02-consecutive", "the most kinds of coins, all small",
                  "consecutive", MAX_AMOUNT, 4_002),
        Generated("03-only-ones", "a large amount, a single kind of coin",
                  "ones", MAX_AMOUNT, 4_003),
        Generated("04-even", "many kinds of coins, a large amount", "even", 49_998, 4_004),
        Generated("05-near", "coins of similar value", "near", 48_611, 4_005),
        Generated("06-few", "few kinds of coins, a large amount", "few", MAX_AMOUNT, 4_006),
        Generated("07-huge", "many kinds of coins, most of them too large",
                  "huge", 49_999, 4_007),
    ]


GROUPS = [
    Group("1-edge", "Nothing to pay, nothing that fits, traps for greed.", edge()),
    Group("2-small", "Amounts up to 100.", small()),
    Group("3-medium", "Amounts up to 5000.", medium()),
    Group("4-large", "Amounts up to 50000; more than n steps an amount are too slow here.",
          large()),
]

if __name__ == "__main__":
    Package(__file__, samples(), GROUPS, oracle.solve, check).main(sys.argv[1:])
