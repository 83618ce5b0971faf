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


def check(n, game, numbers):
    assert 1 <= n <= 16 and 1 <= len(numbers) <= 256
    assert all(-1_000 <= x <= 1_000 for x in numbers)
    size = {"table": 1 << n, "voting": n + 1, "airport": n, "gloves": n,
            "graph": n * (n - 1) // 2, "logistic": 2 * n + 1}[game]
    assert len(numbers) == size
    if game == "voting":
        assert all(x == int(x) and x >= 0 for x in numbers)
    if game == "airport":
        assert min(numbers) >= 0
    if game == "gloves":
        assert set(numbers) <= {1.0, -1.0}


def table(seed, n, low=-9.0, high=9.0):
    rng = random.Random(seed)
    return n, "table", [round(rng.uniform(low, high), 2) for _ in range(1 << n)]


def graph(seed, n, density=0.6):
    rng = random.Random(seed)
    return n, "graph", [round(rng.uniform(-5, 9), 1) if rng.random() < density else 0.0
                        for _ in range(n * (n - 1) // 2)]


def logistic(seed, n, spread=1.5):
    rng = random.Random(seed)
    return n, "logistic", [-0.5] + [round(rng.gauss(0.1, spread), 3) for _ in range(n)] + \
        [round(rng.gauss(0, 0.2), 3) for _ in range(n)]


def airport(seed, n):
    rng = random.Random(seed)
    return n, "airport", [float(rng.randint(0, 500)) for _ in range(n)]


def voting(seed, n, quota=None):
    rng = random.Random(seed)
    weights = [float(rng.randint(1, 60)) for _ in range(n)]
    return n, "voting", [float(quota or sum(weights) // 2 + 1)] + weights


def gloves(seed, n):
    rng = random.Random(seed)
    return n, "gloves", [rng.choice([1.0, -1.0]) for _ in range(n)]


SAMPLES = [
    Test("01-table", "", (2, "table", [10.0, 14.0, 12.0, 22.0])),
    Test("02-voting", "", (3, "voting", [4.0, 3.0, 2.0, 1.0])),
    Test("03-logistic", "", (3, "logistic", [0.0, 2.0, -1.0, 0.5, 0.0, 0.0, 0.5])),
]

EDGE = [
    Test("01-one-player", "a single player", (1, "gloves", [1.0])),
    Test("02-empty-group-has-worth", "the empty group is worth something",
         (1, "table", [3.5, 5.0])),
    Test("03-constant", "every group is worth the same", (3, "table", [7.0] * 8)),
    Test("04-dummy", "a player who adds nothing", (3, "table", [0.0, 4.0, 1.0, 9.0] * 2)),
    Test("05-alike", "all players are alike", (4, "table",
                                               [float(bin(m).count("1") ** 2) for m in range(16)])),
    Test("06-additive", "each player always adds the same",
         (4, "table", [2.0 + 1.5 * (m & 1) + 3.0 * (m >> 1 & 1) - 2.0 * (m >> 2 & 1)
                       + 0.5 * (m >> 3 & 1) for m in range(16)])),
    Test("07-all-needed", "worth only if all take part", (5, "table", [0.0] * 31 + [1.0])),
    Test("08-negative", "worths below 0", (3, "table", [-1.0, -4.0, -2.0, -9.0, -3.0, -7.0, -8.0,
                                                        -20.0])),
    Test("09-largest-numbers", "the largest and the smallest worths",
         (2, "table", [-1_000.0, 1_000.0, 1_000.0, -1_000.0])),
    Test("10-one-glove-wanting", "one glove for the left hand, two for the right",
         (3, "gloves", [-1.0, 1.0, 1.0])),
    Test("11-veto", "one player is needed by all", (4, "voting", [51.0, 50.0, 20.0, 20.0, 10.0])),
    Test("12-dictator", "one player decides alone", (4, "voting", [6.0, 1.0, 2.0, 6.0, 1.0])),
    Test("13-two-in-a-graph", "two players", (2, "graph", [5.0])),
]

SMALL = [
    Test("01-table", "any worths", table(21, 3)),
    Test("02-table", "any worths", table(22, 5)),
    Test("03-graph", "pairs that work well together, or badly", graph(23, 6)),
    Test("04-logistic", "shares in a model's prediction", logistic(24, 6)),
    Test("05-airport", "shares in a cost", airport(25, 7)),
    Test("06-gloves", "gloves", gloves(26, 7)),
]

MEDIUM = [
    Test("01-table", "any worths, most numbers", table(31, 8, -1_000, 1_000)),
    Test("02-voting", "eleven voters", voting(32, 11)),
    Test("03-logistic", "twelve features", logistic(33, 12)),
    Test("04-graph", "twelve players", graph(34, 12, 0.4)),
]

LARGE = [
    Test("01-airport", "the most players, shares in a cost", airport(41, 16)),
    Test("02-voting", "the most players, voters", voting(42, 16)),
    Test("03-logistic", "the most players, features", logistic(43, 16, 0.8)),
    Test("04-gloves", "the most players, gloves", gloves(44, 16)),
    Generated("05-unequal-features", "the most players, features that count for much or little",
              "logistic", 16, 4_005),
    Generated("06-veto", "the most players, one is needed by all", "veto", 16, 4_006),
]

GROUPS = [
    Group("1-edge", "Up to 5 players; each property on its own.", EDGE),
    Group("2-small", "Up to 7 players.", SMALL),
    Group("3-medium", "Up to 12 players; trying all orders is too slow.", MEDIUM),
    Group("4-large", "16 players.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
