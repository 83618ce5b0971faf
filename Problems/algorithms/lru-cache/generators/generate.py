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

MAX_CAPACITY = 40_000
MAX_KEY = MAX_VALUE = 1_000_000_000
MAX_CALLS = 70_000


def check(operations, arguments):
    assert operations[0] == "LRUCache" and len(operations) == len(arguments)
    assert len(arguments[0]) == 1 and 1 <= arguments[0][0] <= MAX_CAPACITY
    assert 1 <= len(operations) - 1 <= MAX_CALLS
    for name, given in zip(operations[1:], arguments[1:]):
        assert len(given) == {"get": 1, "put": 2}[name]
        assert 0 <= given[0] <= MAX_KEY
        assert 0 <= given[-1] <= MAX_VALUE


def calls(capacity, *given):
    """A test's arguments: one number is a get, two are a put."""
    names = ["LRUCache"] + ["get" if len(one) == 1 else "put" for one in given]
    return names, [[capacity]] + [list(one) for one in given]


def mixed(seed, capacity, count, keys, put_share=0.5, top=999):
    """Random calls; values are drawn anew, so that an old one is seen."""
    rng = random.Random(seed)
    given = []
    for _ in range(count):
        key = rng.randrange(keys)
        given.append((key, rng.randint(0, top)) if rng.random() < put_share else (key,))
    return calls(capacity, *given)


def favourites(seed, capacity, count, few, many):
    """Some keys come up again and again between others that come once."""
    rng = random.Random(seed)
    given = []
    for _ in range(count):
        key = rng.randrange(few) if rng.random() < 0.6 else few + rng.randrange(many)
        given.append((key, rng.randint(0, 999)) if rng.random() < 0.4 else (key,))
    return calls(capacity, *given)


def rounds(capacity, keys, times):
    """The same keys in the same order, again and again."""
    given = [(key, 10 * key + time) if time % 2 == 0 else (key,)
             for time in range(times) for key in range(keys)]
    return calls(capacity, *given)


SAMPLES = [
    Test("01-get-is-a-use", "",
         calls(2, (4, 40), (7, 70), (4,), (9, 90), (7,), (4,))),
    Test("02-value-replaced", "",
         calls(2, (1, 5), (2, 6), (1, 8), (1,), (3, 7), (2,), (3,))),
]

EDGE = [
    Test("01-one-get", "a get on an empty cache", calls(1, (5,))),
    Test("02-one-put", "a single put", calls(1, (5, 50))),
    Test("03-capacity-one", "room for one key",
         calls(1, (1, 10), (1,), (2, 20), (1,), (2,), (2, 21), (2,), (1, 11), (2,), (1,))),
    Test("04-never-full", "fewer keys than there is room for",
         calls(5, (1, 10), (2, 20), (3, 30), (1,), (2,), (3,), (4,))),
    Test("05-exactly-full", "as many keys as there is room for",
         calls(3, (1, 10), (2, 20), (3, 30), (1,), (2,), (3,))),
    Test("06-one-too-many", "one key more than there is room for",
         calls(3, (1, 10), (2, 20), (3, 30), (4, 40), (1,), (2,), (3,), (4,))),
    Test("07-get-then-evict", "a get between the puts",
         calls(3, (1, 10), (2, 20), (3, 30), (1,), (4, 40), (2,), (1,), (3,), (4,))),
    Test("08-put-then-evict", "a put for a key that is there",
         calls(3, (1, 10), (2, 20), (3, 30), (1, 11), (4, 40), (1,), (2,), (3,), (4,))),
    Test("09-replace-when-full", "a put for a key that is there, in a full cache",
         calls(2, (1, 10), (2, 20), (2, 21), (1,), (2,))),
    Test("10-miss-changes-nothing", "gets that find nothing",
         calls(2, (1, 10), (2, 20), (9,), (8,), (9,), (3, 30), (2,), (1,), (3,))),
    Test("11-comes-back", "a key is removed and stored again",
         calls(2, (1, 10), (2, 20), (3, 30), (1,), (1, 12), (2,), (1,), (3,))),
    Test("12-zeros", "key 0 and value 0", calls(2, (0,), (0, 0), (0,), (1, 0), (2, 3), (0,), (1,))),
    Test("13-largest", "the largest keys and values",
         calls(2, (MAX_KEY, MAX_VALUE), (MAX_KEY - 1, 0), (MAX_KEY,), (0, MAX_VALUE),
               (MAX_KEY - 1,), (MAX_KEY,), (0,))),
    Test("14-capacity-largest", "a large cache with little in it",
         calls(MAX_CAPACITY, (3, 1), (4, 1), (3, 2), (3,), (5,), (4,))),
    Test("15-same-key", "one key only",
         calls(2, (6, 1), (6, 2), (6, 3), (6,), (6, 4), (6,), (7,), (6,))),
    Test("16-often-is-not-lately", "one key is used often, but early",
         calls(2, (1, 10), (1,), (1,), (1,), (2, 20), (3, 30), (1,), (2,), (3,))),
]

SMALL = [
    Test("01-random-a", "random calls", mixed(2_001, 2, 20, 4)),
    Test("02-random-b", "random calls", mixed(2_002, 3, 30, 5)),
    Test("03-more-puts", "random calls, most of them put", mixed(2_003, 3, 30, 6, 0.8)),
    Test("04-more-gets", "random calls, most of them get", mixed(2_004, 4, 30, 6, 0.3)),
    Test("05-capacity-one", "room for one key, random calls", mixed(2_005, 1, 25, 3)),
    Test("06-rounds", "the keys come in turn, one more than there is room for", rounds(4, 5, 5)),
    Test("07-rounds-that-fit", "the keys come in turn, as many as there is room for",
         rounds(5, 5, 5)),
    Test("08-favourites", "some keys come often, others once", favourites(2_008, 4, 40, 3, 20)),
]

MEDIUM = [
    Test("01-random", "random calls", mixed(3_001, 20, 400, 40)),
    Test("02-favourites", "some keys come often, others once", favourites(3_002, 30, 400, 20, 200)),
    Test("03-many-replaced", "most puts are for keys that are there",
         mixed(3_003, 50, 400, 55, 0.7)),
    Test("04-rounds", "the keys come in turn, one more than there is room for",
         rounds(50, 51, 8)),
    Test("05-wide", "keys from the whole range", calls(10, *[
        (key, key % 1_000) if k % 3 else (key,) for k, key in enumerate(
            random.Random(3_005).choices([MAX_KEY - 7 * i * i for i in range(14)], k=300))])),
]

LARGE = [
    Generated("01-random", "most calls and the largest cache, at random", "random", 70_000, 4_001),
    Generated("02-rounds", "the keys come in turn, one more than there is room for", "rounds",
              70_000, 4_002),
    Generated("03-favourites", "some keys come often, others once", "favourites", 70_000, 4_003),
    Generated("04-oldest-first", "a full cache, the oldest key is used again and again", "oldest",
              70_000, 4_004),
    Generated("05-small-cache", "most calls, room for a few keys", "few", 70_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Short sequences; each rule on its own.", EDGE),
    Group("2-small", "Up to 40 calls.", SMALL),
    Group("3-medium", "Up to 408 calls.", MEDIUM),
    Group("4-large", "Up to 70000 calls and room for 40000 keys; O(capacity) a call is too slow.",
          LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
