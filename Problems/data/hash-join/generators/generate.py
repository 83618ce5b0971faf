#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import random
import re
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS, MAX_COLUMNS, MAX_RESULT = 20_000, 6, 40_000


def check(left, right, left_key, right_key, kind):
    for rows, key in ((left, left_key), (right, right_key)):
        assert 1 <= len(rows) <= MAX_ROWS
        assert 1 <= len(rows[0]) <= MAX_COLUMNS
        assert all(len(row) == len(rows[0]) for row in rows)
        assert all(re.fullmatch("[ -~]{0,20}", cell) for row in rows for cell in row)
        assert 0 <= key < len(rows[0])
    assert kind in ("inner", "left")
    often = Counter(row[right_key] for row in right if row[right_key])
    pairs = [often[row[left_key]] for row in left]
    assert sum(max(n, kind == "left") for n in pairs) <= MAX_RESULT


def tables(seed, rows, columns, keys, kind, missing=0.0, repeated=0.1):
    """Two random tables; `rows` and `columns` are pairs, `keys` the possible keys."""
    rng = random.Random(seed)
    made, places = [], []
    for count, width in zip(rows, columns):
        place = int(rng.random() * width)
        table = []
        for i in range(count):
            row = [f"{'lr'[len(made)]}{int(rng.random() * 30)}" for _ in range(width)]
            row[place] = "" if rng.random() < missing else keys[int(rng.random() * len(keys))]
            table.append(row)
            if rng.random() < repeated:
                table[-1] = list(table[int(rng.random() * len(table))])
        made.append(table)
        places.append(place)
    return (*made, *places, kind)


def numbers(count):
    return [str(i) for i in range(1, count + 1)]


BUYERS = [["1", "ann"], ["2", "bob"], ["3", "cleo"]]
ORDERS = [["pen", "2"], ["ink", "1"], ["cup", "2"], ["jar", "9"]]

SAMPLES = [
    Test("01-inner", "", (BUYERS, ORDERS, 0, 1, "inner")),
    Test("02-left", "", (BUYERS, ORDERS, 0, 1, "left")),
    Test("03-missing-keys", "", ([["x", ""], ["y", "k"]], [[""], ["k"]], 1, 0, "left")),
]

EDGE = [
    Test("01-one-pair", "one row each", ([["k"]], [["k"]], 0, 0, "inner")),
    Test("02-no-pair", "one row each, inner join", ([["k"]], [["j"]], 0, 0, "inner")),
    Test("03-no-pair-left", "one row each, left join", ([["k"]], [["j"]], 0, 0, "left")),
    Test("04-missing", "empty keys on both sides, inner join",
         ([["", "a"], ["k", "b"], ["", "c"]], [["", "d"], ["k", "e"], ["", "f"]], 0, 0, "inner")),
    Test("05-missing-left", "empty keys on both sides, left join",
         ([["", "a"], ["k", "b"], ["", "c"]], [["", "d"], ["k", "e"], ["", "f"]], 0, 0, "left")),
    Test("06-only-missing", "all keys are empty", ([["", "1"]], [["", "2"]], 0, 0, "left")),
    Test("07-repeated-right", "a key that occurs several times in the right table",
         ([["k", "a"], ["j", "b"]], [["k", "1"], ["k", "2"], ["k", "3"]], 0, 0, "inner")),
    Test("08-repeated-left", "a key that occurs several times in the left table",
         ([["k", "a"], ["k", "b"], ["k", "c"]], [["k", "1"], ["j", "2"]], 0, 0, "inner")),
    Test("09-repeated-both", "a key that occurs several times in both tables",
         ([["k", "a"], ["j", "b"], ["k", "c"]], [["1", "k"], ["2", "k"], ["3", "i"]],
          0, 1, "left")),
    Test("10-equal-rows", "equal rows within both tables",
         ([["k", "a"], ["k", "a"], ["z", "a"], ["z", "a"]], [["k", "1"], ["k", "1"]],
          0, 0, "left")),
    Test("11-narrow-and-wide", "a narrow left table and a wide right one",
         ([["k"], ["z"]], [["1", "2", "3", "4", "k", "5"]], 0, 4, "left")),
    Test("12-wide-and-narrow", "a wide left table and a narrow right one",
         ([["1", "2", "k", "4", "5", "6"], ["1", "2", "z", "4", "5", "6"]], [["k"]],
          2, 0, "left")),
    Test("13-empty-cells", "empty cells beside the keys",
         ([["k", ""], ["j", ""]], [["", "k", ""], ["", "i", ""]], 0, 1, "left")),
    Test("14-key-columns", "the keys stand in different columns",
         ([["a", "b", "c"], ["b", "c", "a"]], [["c", "a", "b"], ["a", "b", "c"]], 2, 1, "inner")),
    Test("15-similar-keys", "keys that differ in case, blanks or zeros",
         ([["a"], ["A"], ["a "], ["1"], ["01"], ["1.0"], [" "]],
          [["A"], [" a"], ["1"], ["001"], ["1.0"], [" "]], 0, 0, "left")),
    Test("16-right-only", "keys that only the right table has",
         ([["k", "a"]], [["x", "1"], ["k", "2"], ["y", "3"], ["", "4"]], 0, 0, "left")),
    Test("17-longest-cells", "the longest cells",
         ([["k" * 20, "~" * 20], ["k" * 19 + "l", " " * 20]],
          [["k" * 20, "r" * 20], ["k" * 19, "s" * 20]], 0, 0, "left")),
    Test("18-null-as-text", "keys that spell a missing value",
         ([["null", "a"], ["NULL", "b"], ["nil", "c"], ["", "d"]],
          [["null", "1"], ["nil", "2"], ["", "3"]], 0, 0, "inner")),
]

SMALL = [
    Test("01-inner", "random tables, inner join",
         tables(2_001, (8, 8), (2, 2), numbers(8), "inner")),
    Test("02-left", "random tables, left join",
         tables(2_002, (10, 6), (2, 3), numbers(8), "left")),
    Test("03-missing-inner", "random tables with empty keys, inner join",
         tables(2_003, (10, 10), (3, 2), numbers(6), "inner", 0.3)),
    Test("04-missing-left", "random tables with empty keys, left join",
         tables(2_004, (10, 10), (2, 4), numbers(6), "left", 0.3)),
    Test("05-few-keys", "random tables, few keys",
         tables(2_005, (9, 7), (2, 2), numbers(2), "left", 0.1)),
    Test("06-many-keys", "random tables, many keys",
         tables(2_006, (15, 15), (1, 3), numbers(40), "left", 0.1)),
]

MEDIUM = [
    Test("01-inner", "random tables, inner join",
         tables(3_001, (200, 200), (3, 3), numbers(150), "inner", 0.1)),
    Test("02-left", "random tables, left join",
         tables(3_002, (200, 150), (2, 4), numbers(150), "left", 0.1)),
    Test("03-few-keys", "random tables, few keys",
         tables(3_003, (60, 50), (2, 2), numbers(8), "left", 0.1)),
    Test("04-one-left", "one row in the left table",
         tables(3_004, (1, 300), (2, 2), numbers(3), "left")),
    Test("05-one-right", "one row in the right table",
         tables(3_005, (300, 1), (2, 2), numbers(3), "left")),
]

LARGE = [
    Generated("01-inner", "most rows, each key once, inner join", "inner", MAX_ROWS, 4_001),
    Generated("02-left", "most rows, half of them without a partner, left join", "left",
              MAX_ROWS, 4_002),
    Generated("03-nothing-matches", "most rows, nothing matches", "apart", MAX_ROWS, 4_003),
    Generated("04-one-key", "the same key in many rows", "one-key", 200, 4_004),
    Generated("05-missing", "most rows, most keys are empty", "missing", MAX_ROWS, 4_005),
    Generated("06-skewed", "many rows, some keys are much more frequent", "skewed", 20_000, 4_006),
]

GROUPS = [
    Group("1-edge", "Fewest rows; each rule on its own.", EDGE),
    Group("2-small", "Up to 15 rows a table.", SMALL),
    Group("3-medium", "Up to 300 rows a table.", MEDIUM),
    Group("4-large", "Up to 20000 rows a table; comparing all pairs is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=oracle.same).main(sys.argv[1:])
