#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy and scikit-learn; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

TOP = 1_000_000_000
asked = []


def check(y, k):
    assert 2 <= len(y) <= 200_000 and 2 <= k <= len(y)
    assert all(type(label) is int and -TOP <= label <= TOP for label in y)


def solve(y, k):
    asked[:] = [y, k]
    return oracle.solve(y, k)


def accepts(want, got):
    """authoring.py asks this right after it called solve."""
    return oracle.is_right(*asked, got)


def drawn(seed, count, weights, labels=None):
    """Labels at random; at least one of each."""
    rng = random.Random(seed)
    labels = labels or list(range(len(weights)))
    y = labels + rng.choices(labels, weights, k=count - len(labels))
    rng.shuffle(y)
    return y


def classes(seed, sizes):
    """Classes of these sizes, mixed."""
    y = [label for label, size in enumerate(sizes) for _ in range(size)]
    random.Random(seed).shuffle(y)
    return y


SAMPLES = [
    Test("01-even", "", ([0, 0, 0, 0, 1, 1], 2), [[0, 2, 4], [1, 3, 5]]),
    Test("02-three-folds", "", ([5, 9, 5, 5, 9, 9, 5, -1], 3), [[7, 3, 4], [0, 6, 5], [2, 1]]),
]

EDGE = [
    Test("01-two-alike", "two rows of one class", ([7, 7], 2)),
    Test("02-two-classes", "two rows of two classes", ([0, 1], 2)),
    Test("03-one-class", "one class", ([1] * 7, 3)),
    Test("04-all-different", "every row is a class of its own", (list(range(10)), 3)),
    Test("05-a-fold-for-each-row", "as many folds as rows", ([0, 0, 1, 1, 1], 5)),
    Test("06-negative-labels", "labels below 0", ([-1, -2, -1, -2, -2, -1, -1], 3)),
    Test("07-extreme-labels", "the largest and the smallest labels",
         ([TOP, -TOP, TOP, TOP, -TOP, 0, TOP], 2)),
    Test("08-sorted", "labels that are sorted", ([0] * 6 + [1] * 4 + [2] * 2, 2)),
    Test("09-pattern", "labels that repeat in a pattern", ([0, 1, 2] * 4, 3)),
    Test("10-one-of-a-kind", "a class with a single row", ([0] * 6 + [1] + [0] * 6, 4)),
    Test("11-one-left-over", "one row of each class is left over", (classes(10, [5, 5, 5]), 4)),
    Test("12-one-lacks", "one row of each class lacks", (classes(11, [7, 7, 7]), 4)),
    Test("13-pairs", "classes of two rows", ([0, 1, 1, 2, 2, 3, 3, 4], 3)),
    Test("14-falling", "labels that fall", ([4, 4, 4, 3, 3, 2, 2, 2, 1, 0, 0], 3)),
    Test("15-rare-classes", "classes with fewer rows than folds",
         (classes(14, [3, 2, 1, 3, 2, 9]), 5)),
    Test("16-halves", "two folds, all classes odd", (classes(15, [3, 1, 5, 3, 1, 3]), 2)),
    Test("17-labels-are-positions", "labels that look like positions", ([3, 2, 1, 0, 3, 2, 1, 0], 4)),
    Test("18-late-class", "rows of a class that come late", ([3, 2, 0, 2], 2)),
    Test("19-all-but-one", "one fold less than rows", (classes(17, [4, 3]), 6)),
]

SMALL = [Test(f"{i + 1:02}-random", "a few rows",
              (drawn(200 + i, count, weights, labels), k))
         for i, (count, weights, labels, k) in enumerate([
             (8, [1, 1], None, 3), (9, [3, 1], [-1, 1], 2), (10, [1, 1, 1], None, 4),
             (12, [5, 2, 1], [10, 20, 30], 5), (13, [1] * 6, None, 3), (15, [9, 1], [0, 1], 7),
             (17, [1] * 8, None, 5), (20, [4, 3, 2, 1], [-5, 5, 0, 100], 6),
         ])]

MEDIUM = [
    Test("01-fraud", "a rare class", (drawn(31, 600, [0.98, 0.02]), 10)),
    Test("02-ten-classes", "ten classes", (drawn(32, 500, [1] * 10), 7)),
    Test("03-unequal", "classes of very different sizes",
         (drawn(33, 700, [2 ** -i for i in range(9)]), 5)),
    Test("04-sorted", "many rows, sorted", (sorted(drawn(34, 400, [3, 2, 1])), 8)),
    Test("05-many-classes", "more classes than rows in a fold", (classes(35, [3] * 120), 20)),
    Test("06-all-left-over", "classes that leave rows over", (classes(36, [11] * 40), 10)),
    Test("07-many-folds", "many folds", (drawn(37, 300, [5, 3, 2]), 150)),
]

LARGE = [
    Generated("01-three-classes", "many rows, three classes", "few", 200_000, 41),
    Generated("02-pairs", "as many classes as half of the rows", "pairs", 200_000, 42),
    Generated("03-all-different", "every row is a class of its own", "different", 150_000, 43),
    Generated("04-a-fold-for-each-row", "as many folds as rows", "leave-one-out", 200_000, 44),
    Generated("05-unequal", "classes of very different sizes, many folds", "unequal", 200_000, 45),
    Generated("06-sorted", "many rows, sorted", "sorted", 200_000, 46),
]

GROUPS = [
    Group("1-edge", "Single rows, rows that are left over, patterns, extreme labels.", EDGE),
    Group("2-small", "Up to 20 rows.", SMALL),
    Group("3-medium", "Up to 700 rows.", MEDIUM),
    Group("4-large", "Up to 200000 rows; O(n) for each class is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, solve, check, accepts=accepts,
            shipped=1_024).main(sys.argv[1:])
