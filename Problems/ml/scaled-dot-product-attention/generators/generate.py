#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs mpmath, numpy and scipy.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS, MAX_LENGTH, TOP = 512, 64, 50.0


def check(q, k, v, causal):
    assert 1 <= len(q) <= MAX_ROWS and 1 <= len(k) <= MAX_ROWS and len(v) == len(k)
    assert type(causal) is bool and (not causal or len(q) == len(k))
    for rows, length in ((q, len(q[0])), (k, len(q[0])), (v, len(v[0]))):
        assert 1 <= length <= MAX_LENGTH
        assert all(len(row) == length for row in rows)
        assert all(type(x) is float and abs(x) <= TOP for row in rows for x in row)


def rows(rng, count, length, bound, digits=2):
    return [[round((2 * rng.random() - 1) * bound, digits) + 0.0 for _ in range(length)]
            for _ in range(count)]


def drawn(seed, queries, keys, length, width, causal, bound=2.0, digits=2):
    """Random queries, keys and values."""
    rng = random.Random(seed)
    return (rows(rng, queries, length, bound, digits), rows(rng, keys, length, bound, digits),
            rows(rng, keys, width, 10.0, digits), causal)


def shifted(seed, count, length, width, causal, by):
    """All keys lie around `by` in each coordinate, so that all scores are large."""
    q, k, v, causal = drawn(seed, count, count, length, width, causal)
    q = [[abs(x) + 1.0 for x in row] for row in q]
    return q, [[x + by for x in row] for row in k], v, causal


SAMPLES = [
    Test("01-two-keys", "", ([[2.0, 0.0, 0.0, 0.0]], [[1.0, 0.0, 3.0, 0.0], [0.0, 5.0, 0.0, 0.0]],
                             [[1.0, 10.0], [0.0, 20.0]], False)),
    Test("02-causal", "", ([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]],
                           [[1.0, 2.0], [-3.0, 0.5], [4.0, 4.0]], [[3.0], [6.0], [0.0]], True)),
    Test("03-large-scores", "", ([[50.0, 50.0, 50.0, 50.0]],
                                 [[35.0, 35.0, 35.0, 35.0], [34.3, 34.3, 34.3, 34.3]],
                                 [[8.0, -1.5], [-20.0, 7.0]], False)),
]

EDGE = [
    Test("01-single", "one query, one key", ([[1.5]], [[-2.0]], [[4.25]], True)),
    Test("02-one-key", "several queries, one key",
         ([[1.0, 2.0], [0.0, 0.0], [-3.0, 1.0]], [[0.5, -1.0]], [[2.0, -7.0, 0.5]], False)),
    Test("03-one-query", "one query, several keys",
         ([[0.5, 1.5]], [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], [[1.0], [2.0], [4.0]], False)),
    Test("04-zero-query", "a query of zeros",
         ([[0.0, 0.0], [1.0, -1.0]], [[3.0, 1.0], [2.0, 5.0]], [[6.0, 0.0], [1.0, 3.0]], False)),
    Test("05-equal-keys", "all keys are equal",
         ([[2.0, 1.0], [0.3, -0.7]], [[0.25, 0.5]] * 3, [[3.0], [9.0], [-6.0]], False)),
    Test("06-length-one", "queries and keys of length 1",
         ([[1.0], [-1.0]], [[0.5], [1.5], [-0.5]], [[1.0, 2.0], [3.0, 5.0], [-8.0, 0.0]], False)),
    Test("07-wide-values", "values that are longer than the keys",
         ([[1.0, 2.0], [0.5, 0.5]], [[0.7, 0.1], [-0.4, 0.9]],
          [[1.0, 2.0, 3.0, 4.0, 5.0], [9.0, 8.0, 7.0, 6.0, 5.5]], False)),
    Test("08-narrow-values", "values that are shorter than the keys",
         ([[1.0, 0.0, 2.0, 1.0], [0.0, 1.0, 0.0, -1.0]],
          [[0.5, 0.5, 0.5, 0.5], [1.0, -1.0, 0.0, 2.0]], [[10.0], [-10.0]], False)),
    Test("09-causal-two", "two positions with the mask",
         ([[1.0, 1.0], [1.0, -1.0]], [[2.0, 0.0], [0.0, 2.0]], [[1.0, 0.0], [0.0, 1.0]], True)),
    Test("10-later-is-larger", "with the mask, later keys would have the larger scores",
         ([[1.0, 1.0], [1.0, 1.0], [1.0, 1.0]], [[0.0, 0.5], [2.0, 1.0], [5.0, 6.0]],
          [[1.0], [10.0], [40.0]], True)),
    Test("11-overflow", "scores far above 0",
         ([[40.0, 40.0]], [[30.0, 30.0], [30.0, 29.99], [29.98, 30.0]], [[1.0], [2.0], [3.0]],
          False)),
    Test("12-vanish", "scores far below 0",
         ([[-40.0, 40.0]], [[30.0, -30.0], [30.0, -30.01], [29.98, -30.0]],
          [[1.0], [2.0], [3.0]], False)),
    Test("13-lowest-scores", "with the mask, scores as low as they can be",
         ([[50.0] * 64, [-50.0] * 64], [[-50.0] * 64, [50.0] * 64], [[2.0, 7.0], [3.0, -50.0]],
          True)),
    Test("14-highest-scores", "the highest and the lowest score",
         ([[50.0] * 64, [-50.0] * 64], [[50.0] * 64, [-50.0] * 64, [50.0] * 64],
          [[2.0], [50.0], [-3.0]], False)),
    Test("15-cancel", "weighted values that nearly cancel out",
         ([[0.3, 0.4]], [[0.1, 0.2], [0.2, 0.1]], [[25.5, 1.0], [-25.6, -1.0]], False)),
]

SMALL = [
    Test("01-random", "random numbers", drawn(2_001, 3, 4, 3, 2, False)),
    Test("02-causal", "random numbers with the mask", drawn(2_002, 5, 5, 3, 2, True)),
    Test("03-more-queries", "more queries than keys", drawn(2_003, 6, 2, 4, 3, False)),
    Test("04-more-keys", "more keys than queries", drawn(2_004, 2, 7, 4, 3, False)),
    Test("05-causal-far", "all scores far above 0, with the mask", shifted(2_005, 5, 4, 2, True, 45.0)),
    Test("06-causal-below", "all scores far below 0, with the mask",
         shifted(2_006, 5, 4, 2, True, -45.0)),
    Test("07-large", "large numbers, with the mask", drawn(2_007, 6, 6, 5, 3, True, 50.0, 1)),
    Test("08-decimals", "numbers with many decimals", drawn(2_008, 3, 3, 4, 2, False, 1.0, 15)),
]

MEDIUM = [
    Test("01-random", "40 queries and keys", drawn(3_001, 40, 40, 8, 4, False)),
    Test("02-causal", "40 positions with the mask", drawn(3_002, 40, 40, 8, 4, True)),
    Test("03-cross", "many more keys than queries", drawn(3_003, 6, 120, 12, 8, False, 1.5)),
    Test("04-queries", "many more queries than keys", drawn(3_004, 90, 10, 12, 3, False, 1.5)),
    Test("05-long-rows", "rows of length 64, with the mask", drawn(3_005, 20, 20, 64, 5, True, 3.0)),
    Test("06-peaked", "large numbers, with the mask", drawn(3_006, 50, 50, 6, 3, True, 50.0)),
]

LARGE = [
    Generated("01-cross", "most keys allowed, long rows of all kinds", "cross", MAX_ROWS, 4_001),
    Generated("02-causal", "most queries and keys allowed, with the mask", "causal", MAX_ROWS, 4_002),
    Generated("03-extreme", "most queries and keys allowed, extreme numbers", "extreme",
              MAX_ROWS, 4_003),
    Generated("04-many-queries", "most queries allowed, one key", "many-queries", MAX_ROWS, 4_004),
    Generated("05-alike", "most queries and keys allowed, all keys are alike", "alike",
              MAX_ROWS, 4_005),
]

GROUPS = [
    Group("1-edge", "Single rows, odd shapes, the mask, extreme scores.", EDGE),
    Group("2-small", "Up to seven rows.", SMALL),
    Group("3-medium", "Up to 120 rows.", MEDIUM),
    Group("4-large", "Up to 512 rows; a softmax for each weight is too slow here.", LARGE),
]


if __name__ == "__main__":
    Package(
        __file__, SAMPLES, GROUPS, oracle.solve, check,
    ).main(sys.argv[1:])
