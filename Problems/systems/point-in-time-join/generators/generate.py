#!/usr/bin/env python3
"""Writes every file under data/. Needs pandas; see authoring.py."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS = 20_000
MAX_TIME = 2_000_000_000_000
TOP = 1_000_000.0


def check(labels, features, max_age):
    assert 0 <= len(labels) <= MAX_ROWS and 0 <= len(features) <= MAX_ROWS
    assert 0 <= max_age <= MAX_TIME
    assert all(set(row) == {"entity", "time"} for row in labels)
    assert all(set(row) == {"entity", "time", "value"} for row in features)
    for row in labels + features:
        assert re.fullmatch("[a-zA-Z0-9-]{1,12}", row["entity"])
        assert type(row["time"]) is int and 0 <= row["time"] <= MAX_TIME
    assert all(type(row["value"]) is float and abs(row["value"]) <= TOP for row in features)


def case(labels, features, max_age):
    """Rows written short: "ann 5, bob 7" and "ann 4 1.5, bob 6 2"."""
    left = [part.split() for part in labels.split(",") if part.strip()]
    right = [part.split() for part in features.split(",") if part.strip()]
    return ([{"entity": e, "time": int(t)} for e, t in left],
            [{"entity": e, "time": int(t), "value": float(v)} for e, t, v in right], max_age)


def drawn(seed, labels, features, entities, span, max_age, base=0):
    """Random entities and times; each value is another one."""
    rng = random.Random(seed)
    values = list(range(features))
    for last in range(features - 1, 0, -1):
        other = int(rng.random() * (last + 1))
        values[last], values[other] = values[other], values[last]
    return ([{"entity": entities[int(rng.random() * len(entities))],
              "time": base + int(rng.random() * span)} for _ in range(labels)],
            [{"entity": entities[int(rng.random() * len(entities))],
              "time": base + int(rng.random() * span), "value": value / 4} for value in values],
            max_age)


SAMPLES = [
    Test("01-no-look-ahead", "",
         case("ann 50, bob 50, ann 20", "ann 10 1.5, ann 40 2.5, ann 51 9, bob 60 7", 30)),
    Test("02-age-and-tie", "", case("x 100, x 101, x 120", "x 120 3, x 90 1, x 120 4", 10)),
]

EDGE = [
    Test("01-nothing", "neither labels nor features", case("", "", 5)),
    Test("02-no-labels", "no labels", case("", "a 1 2", 5)),
    Test("03-no-features", "no features", case("a 1, b 2", "", 5)),
    Test("04-one-each", "one label and one feature", case("a 10", "a 7 1.25", 5)),
    Test("05-same-time", "label and feature at the same time", case("a 10", "a 10 3.5", 5)),
    Test("06-before-and-after", "features shortly before and after a label",
         case("a 10", "a 8 1, a 11 2", 5)),
    Test("07-only-future", "all features are later", case("a 10, b 3", "a 11 1, a 12 2, b 4 3", 5)),
    Test("08-exactly-max-age", "ages around the largest one",
         case("a 10, b 10, c 10", "a 5 1, b 4 2, c 6 3", 5)),
    Test("09-age-zero", "the largest age is 0",
         case("a 10, b 10, c 10", "a 10 1, b 9 2, c 11 3", 0)),
    Test("10-other-entities", "features of other entities in between",
         case("a 10, b 10", "a 6 1, c 9 2, b 7 3, c 10 4", 5)),
    Test("11-unknown-entity", "a label without any feature of its entity",
         case("z 10, a 10, y 10", "a 9 1, b 10 2", 5)),
    Test("12-tie-last-wins", "features at the same time",
         case("a 10, a 8", "a 8 3, a 8 1, a 8 2", 5)),
    Test("13-tie-apart", "features at the same time that stand apart",
         case("a 10, b 10", "a 8 5, b 9 1, a 3 2, b 9 7, a 8 4, a 9 6, a 9 3", 9)),
    Test("14-features-reversed", "features from the latest to the earliest",
         case("a 25, a 15, a 35, a 5", "a 40 4, a 30 3, a 20 2, a 10 1", 8)),
    Test("15-labels-not-sorted", "labels out of order",
         case("a 30, b 5, a 10, b 20, a 20", "a 9 1, a 19 2, a 29 3, b 4 4, b 19 5", 5)),
    Test("16-same-label-twice", "the same label several times",
         case("a 10, a 10, b 10, a 10", "a 9 1, b 8 2", 5)),
    Test("17-stale-but-present", "the latest feature before a label is old",
         case("a 100, a 20, a 101", "a 10 1, a 5 2, a 200 3", 90)),
    Test("18-largest", "the largest times, age and values",
         case(f"a {MAX_TIME}, b {MAX_TIME}, a 0, b 0, c {MAX_TIME}",
              f"a 0 {TOP}, b 0 {-TOP}, c {MAX_TIME} 0.5, a {MAX_TIME - 1} -7", MAX_TIME)),
    Test("19-similar-entities", "entities that are nearly equal",
         case("a 10, A 10, a-1 10, a-11 10, a1 10", "A 9 1, a-1 8 2, a1 7 3, a-11 6 4", 5)),
    Test("20-zero-values", "values that are 0 or below",
         case("a 10, b 10, c 10", "a 9 0, b 9 -1.5, c 3 0", 5)),
    Test("21-first-at-label", "the first feature of an entity is at a label's time",
         case("a 10, a 9, a 11", "a 10 1, a 20 2", 5)),
    Test("22-long-entities", "the longest entities",
         case("abcdefghij-1 10, abcdefghij-2 10", "abcdefghij-2 9 2, abcdefghij-1 8 1", 5)),
    Test("23-old-and-future", "one feature too old, one too late",
         case("a 50, b 50", "a 39 1, a 51 2, b 40 3, b 51 4", 10)),
]

SMALL = [
    Test("01-random", "random rows", drawn(2_001, 8, 10, "ab", 40, 10)),
    Test("02-one-entity", "random rows of one entity", drawn(2_002, 12, 12, "a", 40, 5)),
    Test("03-many-ties", "random rows, few different times", drawn(2_003, 12, 20, "ab", 6, 2)),
    Test("04-rare-features", "random rows, few features", drawn(2_004, 20, 5, "ab", 40, 15)),
    Test("05-frequent-features", "random rows, many features", drawn(2_005, 5, 20, "ab", 40, 8)),
    Test("06-many-entities", "random rows of many entities",
         drawn(2_006, 20, 20, "abcdefghij", 30, 20)),
]

MEDIUM = [
    Test("01-random", "many random rows", drawn(3_001, 120, 120, "abcde", 2_000, 100)),
    Test("02-ties", "many rows, few different times", drawn(3_002, 100, 150, "abc", 20, 2)),
    Test("03-real-times", "times of a few days",
         drawn(3_003, 80, 100, ["ann", "bob", "cleo"], 300_000_000, 7_200_000,
               1_700_000_000_000)),
    Test("04-one-entity", "many rows of one entity", drawn(3_004, 120, 100, "q", 1_000, 20)),
]

LARGE = [
    Generated("01-one-entity", "most rows, a single entity", "one", MAX_ROWS, 4_001),
    Generated("02-many-entities", "most rows, very many entities", "many", MAX_ROWS, 4_002),
    Generated("03-all-future", "most rows, nothing is known in time", "future", MAX_ROWS, 4_003),
    Generated("04-all-past", "most rows, all features are long known", "past", MAX_ROWS, 4_004),
    Generated("05-ties", "most rows, very many features at the same time", "ties", MAX_ROWS, 4_005),
]

GROUPS = [
    Group("1-edge", "Fewest rows; each rule on its own.", EDGE),
    Group("2-small", "Up to 20 rows.", SMALL),
    Group("3-medium", "Up to 150 rows.", MEDIUM),
    Group("4-large", "Up to 20000 labels and features; looking at all features of an entity for "
          "each label is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
