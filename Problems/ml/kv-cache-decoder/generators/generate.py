#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs mpmath and numpy.
"""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_SIZE, MAX_STEPS, TOP_WEIGHT, TOP_INPUT = 64, 1_500, 2.0, 8.0


def check(operations, arguments):
    assert operations[0] == "Decoder" and set(operations[1:]) == {"step"}
    assert len(operations) == len(arguments) and 1 <= len(operations) - 1 <= MAX_STEPS
    wq, wk, wv = arguments[0]
    assert len(wq) == len(wk) == len(wv) and 1 <= len(wq) <= MAX_SIZE
    for rows, length in ((wq, len(wq[0])), (wk, len(wq[0])), (wv, len(wv[0]))):
        assert 1 <= length <= MAX_SIZE and all(len(row) == length for row in rows)
        assert all(type(w) is float and abs(w) <= TOP_WEIGHT for row in rows for w in row)
    for (x,) in arguments[1:]:
        assert len(x) == len(wq)
        assert all(type(value) is float and abs(value) <= TOP_INPUT for value in x)


def calls(wq, wk, wv, *inputs):
    return ["Decoder"] + ["step"] * len(inputs), [[wq, wk, wv]] + [[list(x)] for x in inputs]


def row(rng, length, bound, digits=2):
    return [round((2 * rng.random() - 1) * bound, digits) + 0.0 for _ in range(length)]


def rows(rng, count, length, bound, digits=2):
    return [row(rng, length, bound, digits) for _ in range(count)]


def drawn(seed, steps, m, d, e, weight=1.0, size=1.0, digits=2, size_of=None):
    """Random weights and tokens; `size_of` gives the size of each token."""
    rng = random.Random(seed)
    weights = [rows(rng, m, d, weight, digits), rows(rng, m, d, weight, digits),
               rows(rng, m, e, weight, digits)]
    return calls(*weights, *[row(rng, m, size_of(t) if size_of else size, digits)
                             for t in range(steps)])


def unit(n, factor=1.0):
    return [[factor if r == c else 0.0 for c in range(n)] for r in range(n)]


SAMPLES = [
    Test("01-three-tokens", "",
         calls(unit(2), unit(2), unit(2, 2.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))),
    Test("02-zero-queries", "",
         calls([[0.0], [0.0]], [[1.0], [2.0]], [[1.0, 0.0, 0.5], [0.0, 1.0, 0.5]],
               (2.0, 4.0), (4.0, 0.0), (0.0, -1.0))),
]

EDGE = [
    Test("01-one-token", "a single token", calls([[0.5]], [[2.0]], [[-1.5]], (3.0,))),
    Test("02-numbers", "all sizes are 1",
         calls([[0.5]], [[1.0]], [[2.0]], (1.0,), (2.0,), (-1.0,), (0.5,))),
    Test("03-same-token", "the same token several times",
         calls([[1.0, 0.5], [0.0, 1.0]], [[1.0, 0.0], [0.5, 1.0]], [[1.0], [2.0]],
               *[(1.5, -0.5)] * 4)),
    Test("04-zero-token", "tokens of zeros among others",
         calls(unit(2), unit(2, 2.0), unit(2), (1.0, 2.0), (0.0, 0.0), (2.0, -1.0), (0.0, 0.0))),
    Test("05-not-symmetric", "square matrices that are not symmetric",
         calls([[1.0, 2.0], [0.0, 1.0]], [[1.0, 0.0], [-1.0, 1.0]], [[0.0, 1.0], [2.0, 0.5]],
               (1.0, 0.0), (0.0, 1.0), (1.0, -1.0))),
    Test("06-short-keys", "keys of length 1, longer values",
         calls([[1.0], [0.5]], [[0.5], [-1.0]], [[1.0, 0.0, 2.0], [0.0, 1.0, -1.0]],
               (1.0, 1.0), (2.0, 0.0), (-1.0, 1.0))),
    Test("07-long-keys", "keys that are longer than the tokens",
         calls([[1.0, -1.0, 0.5, 2.0, 0.25]], [[0.5, 1.0, 1.0, 0.5, -1.0]], [[1.0]],
               (1.0,), (-1.0,), (2.0,), (1.5,))),
    Test("08-far-above", "all scores far above 0",
         calls([[2.0]] * 4, [[2.0]] * 4, [[1.0]] * 4,
               *[[x] * 4 for x in (8.0, 7.5, 7.75, 7.99)])),
    Test("09-far-below", "later scores far below 0",
         calls([[-2.0]] * 4, [[2.0]] * 4, unit(4),
               *[[x, x, x, 7.0] for x in (8.0, 7.5, 7.75, 7.99)])),
    Test("10-high-then-low", "first large scores, then small ones",
         calls([[2.0, 1.0], [0.0, 2.0], [2.0, 0.0], [1.0, 2.0]],
               [[2.0, 0.0], [0.0, 2.0], [1.0, 1.0], [2.0, 1.0]], [[1.0], [-2.0], [0.5], [1.5]],
               [8.0] * 4, (0.0, 0.1, 0.0, 0.2), (-0.4, 0.25, 0.1, 0.0), (0.1, -0.1, 0.2, 0.1))),
    Test("11-extremes", "the largest numbers and sizes",
         calls([[2.0] * 16] * 64, [[2.0] * 16] * 64, [[2.0, -2.0]] * 64,
               [8.0] * 64, [-8.0] * 64, [8.0, -8.0] * 32, [8.0] * 64)),
    Test("12-smallest-weights", "the smallest numbers",
         calls([[-2.0]] * 3, [[-2.0]] * 3, [[-2.0]] * 3, [-8.0] * 3, [-8.0, 8.0, -8.0], [8.0] * 3)),
    Test("13-last-digit", "tokens that differ little",
         calls(unit(2), unit(2), unit(2), (1.0, 1.0), (1.0, 1.0000001), (1.0000002, 1.0),
               (0.9999999, 1.0))),
]

SMALL = [
    Test("01-random", "random numbers", drawn(2_001, 4, 2, 3, 2)),
    Test("02-square", "random numbers, square matrices", drawn(2_002, 6, 3, 3, 3)),
    Test("03-wide-tokens", "tokens that are longer than keys and values", drawn(2_003, 6, 6, 2, 1)),
    Test("04-wide-keys", "keys that are longer than tokens and values", drawn(2_004, 6, 2, 6, 1)),
    Test("05-wide-values", "values that are longer than tokens and keys", drawn(2_005, 6, 2, 1, 6)),
    Test("06-large", "large numbers", drawn(2_006, 8, 16, 3, 2, 2.0, 8.0, 1)),
    Test("07-decimals", "numbers with many decimals", drawn(2_007, 4, 3, 2, 2, 1.0, 1.0, 15)),
    Test("08-falling", "each token is smaller than the one before it",
         drawn(2_008, 8, 3, 3, 2, 2.0, digits=3, size_of=lambda t: 8.0 / 3 ** t)),
]

MEDIUM = [
    Test("01-random", "100 tokens", drawn(3_001, 100, 6, 5, 3)),
    Test("02-long-vectors", "long vectors", drawn(3_002, 20, 32, 24, 8, 0.5, 1.0, 1)),
    Test("03-many-tokens", "400 short tokens", drawn(3_003, 400, 2, 3, 1, 1.0, 1.5, 1)),
    Test("04-large", "large numbers", drawn(3_004, 60, 16, 8, 3, 2.0, 8.0, 1)),
    Test("05-falling", "each token is smaller than the one before it",
         drawn(3_005, 100, 8, 8, 2, 2.0, size_of=lambda t: 8.0 * 0.95 ** t)),
    Test("06-rising", "each token is larger than the one before it",
         drawn(3_006, 100, 8, 8, 2, 2.0, size_of=lambda t: 8.0 * 0.95 ** (99 - t))),
]

LARGE = [
    Generated("01-usual", "most tokens and the longest vectors allowed", "usual", MAX_STEPS, 4_001),
    Generated("02-wide-values", "some tokens, the longest values", "wide-values", 30, 4_002),
    Generated("03-short-keys", "most tokens and the longest vectors allowed, short keys",
              "short-keys", MAX_STEPS, 4_003),
    Generated("04-growing", "many tokens, each larger than the one before it", "growing",
              800, 4_004),
    Generated("05-shrinking", "many tokens, each smaller than the one before it", "shrinking",
              800, 4_005),
]

GROUPS = [
    Group("1-edge", "Single tokens, odd shapes, extreme scores.", EDGE),
    Group("2-small", "Up to eight tokens.", SMALL),
    Group("3-medium", "Up to 400 tokens.", MEDIUM),
    Group("4-large", "Up to 1500 tokens; projecting all of them at each step is too slow here.",
          LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
