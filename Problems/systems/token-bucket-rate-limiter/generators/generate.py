#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_CAPACITY = 10_000
MAX_RATE = 1000.0
MAX_TIME = 1_000_000_000_000
MAX_CALLS = 70_000


def check(operations, arguments):
    assert operations[0] == "TokenBucket" and len(operations) == len(arguments)
    assert set(operations[1:]) == {"allow"}
    assert 1 <= len(operations) - 1 <= MAX_CALLS
    capacity, rate = arguments[0]
    assert type(capacity) is int and 1 <= capacity <= MAX_CAPACITY
    assert type(rate) is float and 0.001 <= rate <= MAX_RATE
    assert re.fullmatch(r"\d+\.\d{1,3}", repr(rate))
    for key, now in arguments[1:]:
        assert re.fullmatch(r"[A-Za-z0-9._-]{1,20}", key)
        assert type(now) is int and 0 <= now <= MAX_TIME


def calls(capacity, rate, *given):
    return ["TokenBucket"] + ["allow"] * len(given), [[capacity, rate]] + [list(g) for g in given]


def one(capacity, rate, *times):
    """All calls for one key."""
    return calls(capacity, rate, *[("k", time) for time in times])


def mixed(seed, capacity, rate, count, keys, steps, skew=0, start=0):
    """Random keys; time goes on by a random one of `steps`, and is off by up to `skew`."""
    rng = random.Random(seed)
    now, given = start, []
    for _ in range(count):
        now += rng.choice(steps)
        given.append((rng.choice(keys), max(0, now - (rng.randint(0, skew) if skew else 0))))
    return calls(capacity, rate, *given)


LONG = "a-client_with.a-name", "a-client_with.a-nama"

SAMPLES = [
    Test("01-burst-and-refill", "", calls(2, 10.0, ("ann", 0), ("ann", 40), ("ann", 40), ("bob", 40),
                                          ("ann", 99), ("ann", 100))),
    Test("02-never-too-full", "",
         calls(3, 0.5, ("a", 0), *[("a", 60_000)] * 4, ("a", 62_000))),
    Test("03-clock-goes-back", "",
         calls(1, 1.0, ("k", 5000), ("k", 3500), ("k", 5999), ("k", 6000))),
]

EDGE = [
    Test("01-one-call", "a single call", one(1, 1.0, 0)),
    Test("02-same-moment", "calls in one millisecond", one(3, 1.0, 7, 7, 7, 7, 7)),
    Test("03-last-moment", "a call just before a token is whole, and one just after",
         one(1, 2.0, 100, 599, 600, 1_099, 1_100)),
    Test("04-tenths", "many calls while a token grows", one(1, 10.0, *range(0, 420, 10))),
    Test("05-thirds", "a pace at which no whole number of milliseconds makes a token",
         one(1, 3.0, 0, 333, 334, 667, 668, 1_001, 1_002, 1_334, 1_335, 1_668)),
    Test("06-refused-keeps-parts", "refused calls between allowed ones",
         one(2, 4.0, 0, 0, 100, 200, 249, 250, 400, 499, 500, 501)),
    Test("07-long-silence", "a long silence, then a burst",
         one(4, 5.0, *[0] * 5, *[10_000_000] * 6)),
    Test("08-two-keys", "two keys in turn",
         calls(1, 1.0, ("a", 0), ("b", 0), ("a", 1), ("b", 999), ("a", 1_000), ("b", 1_000),
               ("b", 1_001), ("a", 1_999))),
    Test("09-key-comes-late", "a key that comes late",
         calls(2, 0.001, ("a", 0), ("a", 0), ("b", 5), ("b", 5), ("b", 5), ("a", 5))),
    Test("10-back-and-forth", "the clock goes back and forth",
         one(2, 1.0, 2_000, 1_000, 2_000, 1_000, 2_500, 1_500, 2_999, 2_000, 3_000, 0, 3_999, 4_000)),
    Test("11-back-when-refused", "the clock goes back after a refused call",
         one(1, 1.0, 0, 900, 300, 950, 1_000, 1_900, 1_100, 1_950, 2_000)),
    Test("12-other-key-ahead", "keys with different clocks",
         calls(1, 1.0, ("fast", 900_000), ("slow", 1_000), ("slow", 1_999), ("fast", 900_500),
               ("slow", 2_000), ("fast", 901_000), ("slow", 900_000))),
    Test("13-slowest", "the slowest pace",
         one(1, 0.001, 0, 1, 999_999, 1_000_000, 1_999_999, 2_000_000)),
    Test("14-fastest", "the fastest pace",
         one(2, 1000.0, 0, 0, 0, 1, 1, 2, 2, 5, 5, 5)),
    Test("15-odd-pace", "a pace with three decimals",
         one(1, 1.023, 0, 977, 978, 1_955, 1_956, 1_000_000, 1_000_977, 1_000_978)),
    Test("16-another-odd-pace", "a pace with three decimals",
         one(1, 4.353, 0, 229, 230, 459, 460, 688, 689, 690)),
    Test("17-largest-times", "the largest times",
         one(2, 1000.0, 0, 0, 0, MAX_TIME, MAX_TIME, MAX_TIME, MAX_TIME - 1)),
    Test("18-largest-capacity", "large buckets",
         calls(MAX_CAPACITY, 0.5, ("x", 3), ("x", 3), ("y", 0), ("x", 2))),
    Test("19-names", "keys that look alike",
         calls(1, 1.0, (LONG[0], 0), (LONG[1], 0), ("A", 1), ("a", 1), ("A", 2), ("a.", 2),
               ("-", 3), ("_", 3), (LONG[0], 999), (LONG[1], 1_000), ("01", 1_000), ("1", 1_000))),
    Test("20-window-border", "bursts close to each other",
         one(5, 5.0, *[990] * 5, *[1_000] * 3, *[1_200] * 3, *[2_000] * 5)),
]

SMALL = [
    Test("01-random", "random calls", mixed(2_001, 2, 2.0, 30, ["a", "b"], [0, 100, 250])),
    Test("02-tight", "random calls for room of one token",
         mixed(2_002, 1, 5.0, 40, ["a", "b", "c"], [0, 20, 40, 100])),
    Test("03-skewed", "random calls, clocks that disagree",
         mixed(2_003, 2, 4.0, 40, ["a", "b"], [0, 50, 125], 400, 1_000)),
    Test("04-odd-pace", "random calls, an odd pace",
         mixed(2_004, 3, 0.333, 40, ["p", "q"], [1, 500, 1_003])),
    Test("05-bursts", "bursts after silences",
         mixed(2_005, 4, 1.5, 40, ["p"], [0, 0, 0, 0, 0, 3_000])),
    Test("06-every-millisecond", "a call in every millisecond", one(1, 70.0, *range(45))),
]

NAMES = [f"user-{i}" for i in range(40)]

MEDIUM = [
    Test("01-random", "400 random calls", mixed(3_001, 5, 3.0, 400, NAMES[:6], [0, 10, 50, 100])),
    Test("02-many-keys", "many keys", mixed(3_002, 2, 0.25, 400, NAMES, [0, 20, 400])),
    Test("03-skewed", "clocks that disagree, many keys",
         mixed(3_003, 2, 1.0, 450, NAMES[:12], [0, 20, 100], 700, 5_000)),
    Test("04-tenths", "tokens that grow in small steps",
         mixed(3_004, 2, 0.7, 450, NAMES[:2], [10, 70, 100, 200])),
    Test("05-odd-pace", "an odd pace, a few keys",
         mixed(3_005, 3, 8.191, 450, NAMES[:3], [1, 7, 31, 61])),
    Test("06-large-buckets", "large buckets, long bursts",
         mixed(3_006, 150, 40.0, 480, NAMES[:2], [0] * 30 + [1_000])),
]

LARGE = [
    Generated("01-many-keys", "most calls, very many keys", "keys", MAX_CALLS, 4_001),
    Generated("02-one-key", "most calls for a single key, the largest bucket", "one", MAX_CALLS, 4_002),
    Generated("03-skewed", "most calls, clocks that disagree", "skewed", MAX_CALLS, 4_003),
    Generated("04-small-steps", "most calls, tokens that grow in small steps", "steps", MAX_CALLS,
              4_004),
    Generated("05-long-silences", "many calls spread over the longest time", "silences", MAX_CALLS,
              4_005),
]

GROUPS = [
    Group("1-edge", "Short sequences; each rule on its own.", EDGE),
    Group("2-small", "Up to 45 calls.", SMALL),
    Group("3-medium", "Up to 480 calls.", MEDIUM),
    Group("4-large", "Up to 70000 calls and 35000 keys; a look at each key, or at each"
          " millisecond, is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
