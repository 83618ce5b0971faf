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

MAX_CITIES = 1_000
MAX_FLIGHTS = 10_000
MAX_PRICE = 10_000_000
MAX_STOPS = 300


def check(n, flights, src, dst, k):
    assert 2 <= n <= MAX_CITIES and len(flights) <= MAX_FLIGHTS and 0 <= k <= MAX_STOPS
    for a, b, price in flights:
        assert 0 <= a < n and 0 <= b < n and a != b and 0 <= price <= MAX_PRICE
    assert 0 <= src < n and 0 <= dst < n and src != dst


def noise(seed, n, count, top, k, low=0):
    """Random flights and two random cities."""
    rng = random.Random(seed)
    flights = [[*rng.sample(range(n), 2), rng.randint(low, top)] for _ in range(count)]
    return n, flights, *rng.sample(range(n), 2), k


def ladder(seed, n, longest, k, names=True):
    """From each city flights to the next ones: the further, the dearer for each step."""
    rng = random.Random(seed)
    name = list(range(n))
    if names:
        rng.shuffle(name)
    flights = [[name[a], name[a + step], 10 * step * step + rng.randint(0, 9)]
               for a in range(n) for step in range(1, longest + 1) if a + step < n]
    rng.shuffle(flights)
    return n, flights, name[0], name[-1], k


def layers(seed, width, depth, top, k):
    """From each city of a layer a flight to each of the next one."""
    rng = random.Random(seed)
    n = width * depth + 2
    flights = [[0, 1 + b, rng.randint(1, top)] for b in range(width)]
    for layer in range(depth - 1):
        first = 1 + layer * width
        flights += [[first + a, first + width + b, rng.randint(1, top)]
                    for a in range(width) for b in range(width)]
    flights += [[n - 2 - a, n - 1, rng.randint(1, top)] for a in range(width)]
    rng.shuffle(flights)
    return n, flights, 0, n - 1, k


ROUTES = [[0, 1, 20], [1, 2, 20], [2, 3, 20], [0, 2, 70], [0, 3, 200]]

SAMPLES = [
    Test("01-one-stop", "", (4, ROUTES, 0, 3, 1)),
    Test("02-no-stop", "", (4, ROUTES, 0, 3, 0)),
    Test("03-one-stop-too-many", "", (3, [[2, 1, 5], [1, 0, 5]], 2, 0, 0)),
]

CHAIN = [[a, a + 1, 1] for a in range(5)]

EDGE = [
    Test("01-no-flights", "no flights", (2, [], 0, 1, 0)),
    Test("02-direct", "one flight", (2, [[0, 1, 35]], 0, 1, 0)),
    Test("03-back", "one flight", (2, [[0, 1, 35]], 1, 0, 3)),
    Test("04-two-prices", "two flights between the same cities",
         (2, [[1, 0, 30], [1, 0, 45]], 1, 0, 0)),
    Test("05-just-enough-stops", "a chain of flights, as many stops as it takes",
         (6, CHAIN, 0, 5, 4)),
    Test("06-one-stop-short", "a chain of flights, one stop too few", (6, CHAIN, 0, 5, 3)),
    Test("07-more-stops-than-cities", "far more stops than are of use",
         (4, ROUTES, 0, 3, MAX_STOPS)),
    Test("08-all-stops-of-use", "as many stops as the cheapest trip has", (4, ROUTES, 0, 3, 2)),
    Test("09-fewer-than-allowed", "the cheapest trip has fewer stops than allowed",
         (4, [[0, 3, 5], [0, 1, 4], [1, 2, 4], [2, 3, 4]], 0, 3, 2)),
    Test("10-listed-in-order", "flights listed in the order of travel",
         (5, [[0, 1, 1], [1, 2, 1], [2, 3, 1], [3, 4, 1], [0, 4, 100]], 0, 4, 1)),
    Test("11-cheap-but-long", "the cheapest trip to a city in between has many stops",
         (5, [[0, 1, 5], [1, 2, 5], [0, 2, 40], [2, 3, 5], [3, 4, 5]], 0, 4, 2)),
    Test("12-same-city-twice", "a city is reached on two ways",
         (6, [[0, 1, 1], [1, 2, 1], [2, 3, 1], [0, 3, 20], [3, 4, 1], [4, 5, 1]], 0, 5, 2)),
    Test("13-free", "flights that cost nothing", (3, [[0, 1, 0], [1, 2, 0], [0, 2, 1]], 0, 2, 1)),
    Test("14-most-expensive", "the most expensive flight",
         (3, [[0, 2, MAX_PRICE], [0, 1, 1]], 0, 2, 1)),
    Test("15-circle", "a circle of flights",
         (4, [[0, 1, 3], [1, 2, 3], [2, 0, 3], [2, 3, 3]], 0, 3, 5)),
    Test("16-out-of-reach", "no flight leads to the destination",
         (5, [[0, 1, 1], [1, 2, 1], [2, 0, 1], [4, 3, 1]], 0, 4, 5)),
    Test("17-first-flight-is-dear", "the cheapest first flight leads astray",
         (5, [[0, 1, 1], [1, 4, 90], [0, 2, 30], [2, 4, 10], [0, 3, 2], [3, 4, 80]], 0, 4, 1)),
    Test("18-from-high-to-low", "from the last city to the first",
         (4, [[3, 2, 2], [2, 1, 2], [1, 0, 2], [3, 1, 5], [2, 0, 9]], 3, 0, 1)),
    Test("19-both-directions", "flights in both directions",
         (4, [[1, 0, 1], [2, 1, 1], [3, 2, 1], [0, 2, 50], [2, 3, 60]], 0, 3, 2)),
]

SMALL = [
    Test("01-random", "random flights", noise(2_001, 6, 16, 50, 1)),
    Test("02-random", "random flights", noise(2_002, 8, 24, 50, 2)),
    Test("03-sparse", "random flights, few of them", noise(2_003, 10, 14, 30, 3)),
    Test("04-ladder", "longer flights cost more for each step", ladder(2_004, 10, 4, 3)),
    Test("05-ladder-many-stops", "longer flights cost more for each step",
         ladder(2_005, 12, 3, 8)),
    Test("06-layers", "cities in layers", layers(2_006, 3, 4, 30, 4)),
    Test("07-zeros-and-ones", "very cheap flights", noise(2_007, 9, 30, 1, 2)),
]

MEDIUM = [
    Test("01-random", "random flights", noise(3_001, 60, 400, 1_000, 4)),
    Test("02-ladder", "longer flights cost more for each step", ladder(3_002, 120, 6, 40)),
    Test("03-layers", "cities in layers", layers(3_003, 4, 30, 10_000, 30)),
    Test("04-one-stop-short", "cities in layers", layers(3_004, 4, 30, 10_000, 29)),
    Test("05-dense", "many flights between few cities", noise(3_005, 25, 900, 100_000, 6, 1_000)),
    Test("06-dear", "a chain of expensive flights",
         (260, [[a, a + 1, MAX_PRICE - a] for a in range(259)][::-1], 0, 259, 258)),
]

LARGE = [
    Generated("01-random", "the most cities and flights, at random", "random", 1_000, 4_001),
    Generated("02-ladder", "the most cities, longer flights cost more for each step", "ladder",
              1_000, 4_002),
    Generated("03-layers", "many cities in layers", "layers", 150, 4_003),
    Generated("04-two-ways", "two ways again and again", "two-ways", 290, 4_004),
    Generated("05-one-stop-short", "the most stops, and one more is needed", "short", 301, 4_005),
]

GROUPS = [
    Group("1-edge", "Few cities; each rule on its own.", EDGE),
    Group("2-small", "Up to 14 cities.", SMALL),
    Group("3-medium", "Up to 260 cities.", MEDIUM),
    Group("4-large", "Up to 1000 cities, 10000 flights and 300 stops; trying all trips is too "
          "slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
