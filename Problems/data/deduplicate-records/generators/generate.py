#!/usr/bin/env python3
"""Writes every file under data/. Needs pandas; see authoring.py."""

import random
import re
import string
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS, MAX_COLUMNS, MAX_LENGTH = 30_000, 6, 20
TOP = 10 ** 18 - 1


def check(rows, key, version):
    assert 1 <= len(rows) <= MAX_ROWS
    width = len(rows[0])
    assert 2 <= width <= MAX_COLUMNS and all(len(row) == width for row in rows)
    assert all(re.fullmatch("[ -~]{0,20}", cell) for row in rows for cell in row)
    assert 1 <= len(key) < width and len(set(key)) == len(key)
    assert all(0 <= column < width for column in key)
    assert 0 <= version < width and version not in key
    assert all(re.fullmatch("-?[0-9]{1,18}", row[version]) for row in rows)


def mixed(seed, count, width, key, version, names, low=0, high=99, zeros=0.0):
    """Random cells of `names`; random versions, some with leading zeros."""
    rng = random.Random(seed)
    rows = []
    for _ in range(count):
        row = [names[int(rng.random() * len(names))] for _ in range(width)]
        number = rng.randint(low, high)
        text = str(abs(number))
        if rng.random() < zeros:
            text = text.rjust(min(18, len(text) + rng.randint(1, 4)), "0")
        row[version] = ("-" if number < 0 else "") + text
        rows.append(row)
    return rows, key, version


LETTERS = list(string.ascii_lowercase)
PEOPLE = ["ann", "Ann", "bob", "cleo", "dan", "eve", ""]
PIECES = ["", "|", ",", "a", "a|", "|a", "a,", ",a", " ", "a ", " a", "-", "a-", "-a", "/"]

SAMPLES = [
    Test("01-latest-stays", "",
         ([["ann", "12", "Oslo"], ["bob", "3", "Rome"], ["ann", "9", "Bonn"],
           ["bob", "4", "Pisa"]], [0], 1)),
    Test("02-two-columns-and-a-tie", "",
         ([["DE", "7", "new", "1"], ["DE", "8", "new", "1"], ["FR", "7", "new", "1"],
           ["DE", "7", "sold", "01"]], [0, 1], 3)),
    Test("03-case-and-blanks", "",
         ([["-5", "Ann"], ["-12", "Ann"], ["0", "ann"], ["0", "ann "]], [1], 0)),
]

EDGE = [
    Test("01-one-row", "a single row", ([["x", "1"]], [0], 1)),
    Test("02-two-rows-later-newer", "two rows of one record", ([["x", "1"], ["x", "2"]], [0], 1)),
    Test("03-two-rows-earlier-newer", "two rows of one record",
         ([["x", "5"], ["x", "4"]], [0], 1)),
    Test("04-equally-recent", "rows that are equally recent",
         ([["x", "3", "first"], ["y", "3", "only"], ["x", "3", "second"], ["x", "3", "third"]],
          [0], 1)),
    Test("05-number-of-digits", "versions with different numbers of digits",
         ([["x", "9"], ["x", "10"], ["y", "100"], ["y", "99"], ["z", "2"], ["z", "10"],
           ["z", "9"]], [0], 1)),
    Test("06-negative", "negative versions",
         ([["-1", "a"], ["-2", "a"], ["-10", "b"], ["-9", "b"], ["-3", "c"], ["2", "c"]], [1], 0)),
    Test("07-leading-zeros", "versions with leading zeros",
         ([["a", "007", "old"], ["a", "7", "new"], ["b", "08", "old"], ["b", "9", "new"],
           ["c", "-0", "old"], ["c", "0", "new"], ["d", "010", "new"], ["d", "9", "old"],
           ["e", "5", "old"], ["e", "05", "new"]], [0], 1)),
    Test("08-longest-versions", "versions with most digits",
         ([["a", str(TOP), "new"], ["a", str(TOP - 1), "old"], ["b", str(-TOP), "old"],
           ["b", str(1 - TOP), "new"], ["c", "9007199254740993", "new"],
           ["c", "9007199254740992", "old"]], [0], 1)),
    Test("09-all-different", "each record once",
         ([["d", "4"], ["a", "1"], ["c", "3"], ["b", "2"]], [0], 1)),
    Test("10-all-the-same", "all rows are about one record",
         ([["k", "1", "a"], ["k", "4", "b"], ["k", "4", "c"], ["k", "3", "d"], ["k", "0", "e"]],
          [0], 1)),
    Test("11-own-place", "the latest rows stand in another order than the first ones",
         ([["a", "1"], ["b", "1"], ["c", "1"], ["b", "2"], ["c", "0"], ["a", "2"]], [0], 1)),
    Test("12-cells-run-together", "cells that look alike when written one after the other",
         ([["ab", "c", "1"], ["a", "bc", "2"], ["", "abc", "3"], ["abc", "", "4"],
           ["a", "bc", "1"]], [0, 1], 2)),
    Test("13-separators", "cells that hold punctuation",
         ([["a|", "b", "1"], ["a", "|b", "2"], ["a,", "b", "1"], ["a", ",b", "2"],
           ["a-", "b", "1"], ["a", "-b", "2"], ["a ", "b", "1"], ["a", " b", "2"],
           ["a_", "b", "1"], ["a", "_b", "2"], ["a/", "b", "1"], ["a", "/b", "2"],
           ["a#", "b", "1"], ["a", "#b", "2"], ["a;", "b", "1"], ["a", ";b", "2"],
           ["a:", "b", "1"], ["a", ":b", "2"], ["a\", \"", "b", "1"], ["a", "\", \"b", "2"],
           ["a||", "b", "1"], ["a", "||b", "2"]], [0, 1], 2)),
    Test("14-case", "keys that differ in case or blanks",
         ([["1", "Ann"], ["2", "ann"], ["1", " ann"], ["3", "ANN"], ["2", "ann "], ["1", "ann"]],
          [1], 0)),
    Test("15-exchanged", "the same texts in exchanged columns",
         ([["x", "y", "1"], ["y", "x", "2"], ["x", "x", "3"], ["y", "y", "4"], ["x", "y", "0"]],
          [0, 1], 2)),
    Test("16-key-turned-round", "columns of the key in another order",
         ([["3", "b", "p", "a"], ["2", "a", "q", "b"], ["5", "b", "r", "a"], ["4", "a", "s", "b"]],
          [3, 1], 0)),
    Test("17-empty-cells", "empty cells in the key",
         ([["", "", "1"], ["", "x", "2"], ["x", "", "1"], ["", "", "3"], ["x", "", "0"]],
          [0, 1], 2)),
    Test("18-most-columns", "as many columns as there may be",
         ([["a", "b", "c", "d", "e", "1"], ["a", "b", "c", "d", "f", "2"],
           ["a", "b", "c", "d", "e", "3"], ["a" * 20, "~" * 20, " " * 20, "", "", "4"]],
          [4, 0, 2, 1, 3], 5)),
    Test("19-number-like-keys", "keys that look like numbers",
         ([["1", "1"], ["01", "2"], ["1.0", "3"], ["+1", "4"], ["1", "2"]], [0], 1)),
]

SMALL = [
    Test("01-random", "random rows", mixed(2_001, 10, 3, [0], 1, PEOPLE)),
    Test("02-two-keys", "random rows, two columns in the key",
         mixed(2_002, 15, 4, [0, 2], 3, LETTERS[:2])),
    Test("03-many-ties", "few different versions", mixed(2_003, 18, 3, [1], 0, PEOPLE, 0, 1)),
    Test("04-zeros", "versions with and without leading zeros",
         mixed(2_004, 20, 3, [2], 1, LETTERS[:3], 0, 12, 0.5)),
    Test("05-around-zero", "versions on both sides of 0",
         mixed(2_005, 20, 2, [0], 1, LETTERS[:4], -12, 12)),
    Test("06-punctuation", "cells with punctuation", mixed(2_006, 40, 3, [0, 1], 2, PIECES)),
]

MEDIUM = [
    Test("01-random", "random rows", mixed(3_001, 400, 4, [1], 2, LETTERS)),
    Test("02-two-keys", "two columns in the key", mixed(3_002, 500, 4, [3, 0], 1, LETTERS[:9])),
    Test("03-punctuation", "cells with punctuation",
         mixed(3_003, 500, 3, [0, 1], 2, PIECES, -20, 120, 0.3)),
    Test("04-large-versions", "versions of very different size",
         mixed(3_004, 300, 3, [0], 1, LETTERS, -TOP, TOP)),
    Test("05-close-large-versions", "large versions that are close together",
         mixed(3_005, 300, 2, [1], 0, LETTERS, TOP - 20, TOP)),
    Test("06-few-records", "many rows of few records",
         mixed(3_006, 600, 3, [0], 2, LETTERS[:3], 0, 9)),
]

LARGE = [
    Generated("01-all-different", "most rows, each record once", "different", MAX_ROWS, 4_001),
    Generated("02-twice", "most rows, most records twice", "twice", MAX_ROWS, 4_002),
    Generated("03-few-records", "most rows, few records", "few", MAX_ROWS, 4_003),
    Generated("04-two-keys", "many rows, two columns in the key", "two-keys", MAX_ROWS, 4_004),
    Generated("05-wide-key", "many rows with most columns", "wide", 20_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Fewest rows; each rule on its own.", EDGE),
    Group("2-small", "Up to 40 rows.", SMALL),
    Group("3-medium", "Up to 600 rows.", MEDIUM),
    Group("4-large", "Up to 30000 rows; searching the rows that were kept is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
