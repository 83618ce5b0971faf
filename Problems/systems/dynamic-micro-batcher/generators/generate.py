#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_BATCH = 50_000
TOP = 1_000_000_000
MAX_CALLS = 100_000


def check(operations, arguments):
    assert operations[0] == "Batcher" and len(operations) == len(arguments)
    assert 1 <= len(operations) - 1 <= MAX_CALLS
    most, wait = arguments[0]
    assert 1 <= most <= MAX_BATCH and 0 <= wait <= TOP
    assert all(type(value) is int for given in arguments for value in given)
    ids, last = set(), 0
    for name, given in zip(operations[1:], arguments[1:]):
        assert len(given) == {"submit": 2, "tick": 1}[name]
        assert last <= given[-1] <= TOP
        last = given[-1]
        if name == "submit":
            assert 0 <= given[0] <= TOP and given[0] not in ids
            ids.add(given[0])


def calls(most, wait, *given):
    """A test's arguments: one number is a tick, two are a submit."""
    names = ["Batcher"] + ["tick" if len(one) == 1 else "submit" for one in given]
    return names, [[most, wait]] + [list(one) for one in given]


def mixed(seed, most, wait, count, steps, ticks=0.4, start=0):
    """Random calls; time goes on by a random one of `steps`."""
    rng = random.Random(seed)
    now, given = start, []
    names = rng.sample(range(100, 100 + 3 * count), count)
    for name in names:
        now += rng.choice(steps)
        given.append((now,) if rng.random() < ticks else (name, now))
    return calls(most, wait, *given)


SAMPLES = [
    Test("01-full", "", calls(3, 10, (1, 0), (2, 4), (3, 7), (4, 8), (17,), (18,))),
    Test("02-due", "", calls(4, 5, (7, 100), (8, 103), (9, 105), (106,), (200,), (201,))),
    Test("03-no-wait", "", calls(2, 0, (5, 1), (6, 1), (1,))),
]

EDGE = [
    Test("01-one-tick", "a single tick", calls(2, 10, (0,))),
    Test("02-one-request", "a single request", calls(2, 10, (8, 0))),
    Test("03-alone", "a request that waits alone", calls(2, 10, (8, 0), (9,), (10,), (11,))),
    Test("04-batches-of-one", "batches of one request", calls(1, 10, (3, 0), (4, 0), (10,), (5, 30))),
    Test("05-full-at-once", "requests in one millisecond",
         calls(3, 10, *[(i, 5) for i in range(8)], (14,), (15,))),
    Test("06-due-exactly", "a request that comes when the batch is due",
         calls(5, 10, (1, 0), (2, 9), (3, 10), (4, 19), (5, 20), (6, 31))),
    Test("07-due-one-early", "calls one millisecond before the batch is due",
         calls(5, 10, (1, 7), (16,), (2, 16), (17,), (3, 17), (26,), (27,))),
    Test("08-first-counts", "requests that keep coming",
         calls(10, 10, *[(i, 4 * i) for i in range(8)], (29,), (34,))),
    Test("09-timer-begins-anew", "a full batch, then one that waits",
         calls(2, 10, (1, 0), (2, 1), (3, 5), (10,), (11,), (14,), (15,))),
    Test("10-timer-after-pause", "a pause between two batches",
         calls(3, 10, (1, 0), (10,), (2, 500), (501,), (3, 509), (510,), (511,))),
    Test("11-full-and-due", "the last request of a batch comes when it is due",
         calls(2, 10, (1, 0), (2, 10), (3, 19), (4, 29), (40,))),
    Test("12-long-late", "a call long after the batch was due",
         calls(4, 10, (1, 0), (2, 3), (3, 900), (905,), (910,), (911,))),
    Test("13-no-wait", "nothing may wait", calls(3, 0, (1, 0), (2, 0), (0,), (3, 7), (7,), (8,))),
    Test("14-no-wait-batches-of-one", "nothing may wait, batches of one request",
         calls(1, 0, (1, 0), (0,), (2, 3))),
    Test("15-one-millisecond", "a wait of one millisecond",
         calls(3, 1, (1, 4), (2, 4), (3, 5), (5,), (6,), (4, 6), (5, 6), (6, 6), (7,))),
    Test("16-zeros", "the id 0 at the time 0", calls(2, 5, (0, 0), (5,), (1, 5), (9,), (10,))),
    Test("17-largest", "the largest ids, times and waits",
         calls(2, TOP, (TOP, 0), (TOP - 1,), (TOP,), (TOP - 1, TOP), (0, TOP), (1, TOP), (TOP,))),
    Test("18-largest-batch", "batches that are never full",
         calls(MAX_BATCH, 20, (9, 0), (4, 1), (7, 2), (1, 3), (19,), (20,), (6, 21), (42,))),
    Test("19-only-ticks", "nothing ever comes", calls(2, 3, (0,), (3,), (6,), (100,))),
    Test("20-order", "ids that do not ascend",
         calls(4, 50, (9, 0), (2, 0), (7, 1), (1, 2), (8, 2), (3, 2), (60,))),
    Test("21-same-moment", "a batch is due and several calls come at that moment",
         calls(3, 4, (1, 0), (2, 4), (4,), (3, 4), (4, 4), (4,), (8,))),
]

SMALL = [
    Test("01-random", "random calls", mixed(2_001, 3, 10, 25, [0, 2, 4])),
    Test("02-mostly-full", "random calls, most batches become full",
         mixed(2_002, 3, 50, 30, [0, 1, 3], 0.2)),
    Test("03-mostly-due", "random calls, most batches become due",
         mixed(2_003, 8, 5, 30, [1, 2, 3])),
    Test("04-few-ticks", "random calls, few ticks", mixed(2_004, 4, 6, 30, [1, 2, 3], 0.05)),
    Test("05-many-ticks", "random calls, many ticks", mixed(2_005, 3, 8, 40, [1, 2], 0.75)),
    Test("06-bursts", "bursts after pauses", mixed(2_006, 4, 6, 40, [0, 0, 0, 0, 7, 20], 0.2)),
    Test("07-late-start", "random calls, large times",
         mixed(2_007, 3, 12, 30, [0, 3, 6], 0.4, 999_999_000)),
    Test("08-no-wait", "random calls, nothing may wait", mixed(2_008, 4, 0, 20, [0, 1])),
]

MEDIUM = [
    Test("01-random", "500 random calls", mixed(3_001, 6, 20, 500, [0, 1, 3, 5])),
    Test("02-wide-batches", "larger batches", mixed(3_002, 60, 100, 500, [0, 1, 2], 0.3)),
    Test("03-short-wait", "a short wait", mixed(3_003, 20, 3, 500, [0, 1, 2], 0.3)),
    Test("04-bursts", "bursts after pauses", mixed(3_004, 10, 15, 500, [0] * 12 + [40], 0.15)),
    Test("05-due-exactly", "all times are multiples of the wait",
         mixed(3_005, 5, 10, 400, [0, 0, 0, 10], 0.3)),
]

LARGE = [
    Generated("01-one-long-batch", "most calls, very many requests wait at once",
              "waiting", MAX_CALLS, 4_001),
    Generated("02-random", "most calls, at random", "random", MAX_CALLS, 4_002),
    Generated("03-batches-of-one", "most calls, batches of one request", "ones", MAX_CALLS, 4_003),
    Generated("04-many-due", "most calls, large batches that become due", "due", MAX_CALLS, 4_004),
    Generated("05-never-due", "most calls, large batches that become full", "full", MAX_CALLS, 4_005),
]

GROUPS = [
    Group("1-edge", "Short sequences; each rule on its own.", EDGE),
    Group("2-small", "Up to 40 calls.", SMALL),
    Group("3-medium", "Up to 500 calls.", MEDIUM),
    Group("4-large", "Up to 100000 calls; a look at each waiting request is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
