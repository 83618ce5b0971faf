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

MAX_ROWS, MAX_NAME = 20_000, 12
MAX_VALUE = 1_000_000.0
LOW, HIGH = -2 ** 63, 2 ** 63 - 1


def check(rows):
    assert 0 <= len(rows) <= MAX_ROWS
    for row in rows:
        assert set(row) == {"partition", "order", "value"}
        assert re.fullmatch("[ -~]{0,12}", row["partition"])
        assert type(row["order"]) is int and LOW <= row["order"] <= HIGH
        assert type(row["value"]) is float and abs(row["value"]) <= MAX_VALUE


def table(*rows):
    return ([{"partition": p, "order": o, "value": float(v)} for p, o, v in rows],)


def drawn(seed, count, partitions, low, high, top=10.0, digits=2):
    rng = random.Random(seed)
    return table(*((partitions[int(rng.random() * len(partitions))], rng.randint(low, high),
                    round((2 * rng.random() - 1) * top, digits)) for _ in range(count)))


SAMPLES = [
    Test("01-peers", "", table(("a", 10, 1.5), ("b", 10, 4), ("a", 20, 2), ("a", 10, 0.5))),
    Test("02-not-sorted", "", table(("x", 3, 1), ("x", 1, -2), ("x", 2, 5))),
]

EDGE = [
    Test("01-no-rows", "no rows", ([],)),
    Test("02-one-row", "a single row", table(("a", 5, 2.5))),
    Test("03-two-peers", "two rows with the same order", table(("a", 5, 1), ("a", 5, 2))),
    Test("04-all-peers", "all rows are peers",
         table(("a", 7, 1), ("a", 7, 2), ("a", 7, 3), ("a", 7, 4))),
    Test("05-gap-after-peers", "rows after several peers",
         table(("a", 1, 1), ("a", 2, 10), ("a", 2, 20), ("a", 2, 30), ("a", 3, 100),
               ("a", 4, 1000))),
    Test("06-two-partitions", "two partitions, mixed",
         table(("a", 1, 1), ("b", 1, 10), ("a", 2, 2), ("b", 2, 20), ("a", 3, 3), ("b", 3, 30))),
    Test("07-same-order-next-partition", "one partition ends where the next one begins",
         table(("a", 1, 1), ("a", 2, 2), ("b", 2, 10), ("b", 3, 20), ("c", 3, 100))),
    Test("08-each-its-own", "each row has a partition of its own",
         table(("c", 3, 1), ("a", 2, 2), ("d", 3, 4), ("b", 1, 8))),
    Test("09-descending", "the rows stand in descending order",
         table(("a", 5, 1), ("a", 4, 2), ("a", 3, 4), ("a", 2, 8), ("a", 1, 16))),
    Test("10-case", "names that differ in case or blanks",
         table(("a", 1, 1), ("A", 2, 2), ("a ", 3, 4), (" a", 4, 8), ("a", 5, 16))),
    Test("11-empty-name", "a partition without a name",
         table(("", 2, 1), ("a", 1, 2), ("", 1, 4), ("a", 2, 8), ("", 2, 16))),
    Test("12-longest-names", "the longest names",
         table(("abcdefghijkl", 1, 1), ("abcdefghijkm", 2, 2), ("abcdefghijkl", 2, 4))),
    Test("13-extreme-orders", "the smallest and the largest order",
         table(("a", HIGH, 1), ("a", LOW, 2), ("a", 0, 4), ("a", HIGH, 8), ("a", LOW, 16))),
    Test("14-close-extremes", "large orders that differ by one",
         table(("a", HIGH, 1), ("a", HIGH - 1, 2), ("a", LOW + 1, 4), ("a", LOW, 8))),
    Test("15-negative-orders", "orders below and above 0",
         table(("a", -1, 1), ("a", -10, 2), ("a", 3, 4), ("a", -2, 8), ("a", 0, 16))),
    Test("16-negative-values", "values below 0",
         table(("a", 1, -5), ("a", 2, 3), ("a", 2, -1), ("a", 3, 0), ("a", 4, -0.25))),
    Test("17-largest-values", "the largest and smallest values",
         table(("a", 1, MAX_VALUE), ("a", 2, MAX_VALUE), ("a", 3, -MAX_VALUE), ("b", 1, -MAX_VALUE),
               ("a", 4, 0.001), ("b", 2, 0.125))),
    Test("18-tenths", "values that binary numbers cannot hold exactly",
         table(("a", 1, 0.1), ("a", 2, 0.2), ("a", 3, 0.3), ("a", 4, -0.6))),
    Test("19-small-after-large", "small values after large ones",
         table(("a", 1, 999_999), ("a", 2, 0.015625), ("a", 3, 0.015625), ("a", 4, -999_999),
               ("a", 5, 0.5))),
    Test("20-equal-rows", "equal rows",
         table(("a", 1, 2), ("b", 1, 2), ("a", 1, 2), ("b", 0, 1), ("a", 3, 2))),
    Test("21-peers-apart", "peers that stand apart",
         table(("a", 2, 1), ("a", 1, 2), ("a", 2, 4), ("a", 3, 8), ("a", 1, 16), ("a", 2, 32))),
]

SMALL = [
    Test("01-random", "random rows", drawn(2_001, 10, "ab", 1, 5)),
    Test("02-one-partition", "random rows of one partition", drawn(2_002, 15, "x", 1, 10)),
    Test("03-many-peers", "random rows, few different orders", drawn(2_003, 18, "ab", 0, 2)),
    Test("04-many-partitions", "random rows of many partitions", drawn(2_004, 20, "abcdefghi", 0, 3)),
    Test("05-wide-orders", "random rows, orders of any size", drawn(2_005, 12, "ab", LOW, HIGH)),
]

MEDIUM = [
    Test("01-random", "many random rows", drawn(3_001, 150, "abcd", 0, 40)),
    Test("02-one-partition", "many rows of one partition", drawn(3_002, 150, "p", 0, 1_000)),
    Test("03-many-peers", "few different orders", drawn(3_003, 150, "pqr", -1, 1, 1000.0, 3)),
    Test("04-large-values", "values from the whole range",
         drawn(3_004, 120, "ab", 0, 60, MAX_VALUE, 2)),
]

LARGE = [
    Generated("01-one-partition", "most rows in one partition, no peers", "one", MAX_ROWS, 4_001),
    Generated("02-peers", "most rows in one partition, many peers", "peers", MAX_ROWS, 4_002),
    Generated("03-all-peers", "most rows, all of them peers", "all-peers", MAX_ROWS, 4_003),
    Generated("04-many-partitions", "most rows in very many partitions", "many", MAX_ROWS, 4_004),
    Generated("05-unequal-partitions", "many rows, partitions of very different size", "unequal",
              18_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Fewest rows; each definition on its own.", EDGE),
    Group("2-small", "Up to 20 rows.", SMALL),
    Group("3-medium", "Up to 150 rows.", MEDIUM),
    Group("4-large", "Up to 20000 rows; counting anew for each row is too slow. The values are "
          "quarters, whose sums are exact in any order.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=oracle.same).main(sys.argv[1:])
