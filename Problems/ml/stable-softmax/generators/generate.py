#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs mpmath, numpy and scipy.
"""

import json
import math
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 20_000
TOP = 10_000.0
MASK = -math.inf


def uniform(seed, count, low, high, digits=3):
    """Random scores with few decimals, which keeps the files small."""
    rng = random.Random(seed)
    return [round(low + rng.random() * (high - low), digits) for _ in range(count)]


def masked(seed, x, share):
    """Masks about `share` of the entries, but never all."""
    rng = random.Random(seed)
    keep = int(rng.random() * len(x))
    return [
        MASK if i != keep and rng.random() < share else value
        for i, value in enumerate(x)
    ]


SAMPLES = [
    Test("01-three-scores", "", ([1.0, 3.0, 2.0],)),
    Test("02-overflow", "", ([1000.0, 1000.0],)),
    Test("03-masked", "", ([-4.5, MASK, -7.25],)),
]

EDGE = [
    Test("01-single-zero", "a single score", ([0.0],)),
    Test("02-single-largest", "a single score, the largest", ([TOP],)),
    Test("03-single-smallest", "a single score, the smallest", ([-TOP],)),
    Test("04-opposite", "the largest and the smallest score", ([TOP, -TOP],)),
    Test("05-all-smallest", "all scores are the smallest", ([-TOP] * 5,)),
    Test("06-all-largest", "all scores are the largest", ([TOP] * 3,)),
    Test("07-mask-first", "the first entries are masked", ([MASK, MASK, 0.25, -1.5, 2.0],)),
    Test("08-mask-last", "the last entries are masked", ([0.5, 3.75, -2.0, MASK, MASK],)),
    Test("09-one-left", "all entries but one are masked", ([MASK, MASK, -3.5, MASK],)),
    Test("10-mask-and-smallest", "masked entries beside the smallest score",
         ([-TOP, MASK, 0.5 - TOP, MASK, -TOP],)),
    Test("11-mask-and-largest", "masked entries beside the largest score",
         ([MASK, TOP, MASK, TOP - 1],)),
    Test("12-just-overflows", "scores about where exp overflows",
         ([709.5, 709.78, 709.79, 710.0],)),
    Test("13-just-vanishes", "scores about where exp rounds to 0",
         ([-744.0, -745.0, -745.5, -746.0],)),
    Test("14-tiny-shares", "some probabilities are tiny",
         ([0.0, -40.0, -300.0, -600.0, -690.0],)),
    Test("15-log-near-zero", "logSumExp is close to 0",
         ([-0.6931471805599453, -0.6931471805599453],)),
    Test("16-sum-beyond", "each exponential fits into a Double, their sum does not",
         ([709.0, 709.25, 709.5, 708.75],)),
    Test("17-signed-zero", "positive and negative zero", ([0.0, -0.0, 0.0],)),
]

WHOLE = uniform(2_006, 9, -6, 6, 0)
SHIFT = 8_192.0

SMALL = [
    Test("01-random", "random scores", (uniform(2_001, 6, -3, 3),)),
    Test("02-decimals", "random scores with many decimals", (uniform(2_002, 8, -2, 2, 15),)),
    Test("03-negative", "all scores far below 0", (uniform(2_003, 10, -2_000, -1_980),)),
    Test("04-positive", "all scores far above 0", (uniform(2_004, 10, 3_000, 3_020),)),
    Test("05-masked", "random scores, some masked",
         (masked(2_005, uniform(2_005, 16, -8, 8), 0.4),)),
    Test("06-shift", "whole numbers far above 0", ([v + SHIFT for v in WHOLE],)),
    Test("07-close", "scores that differ in late decimals",
         ([5.0 + k * 1e-7 for k in (3, 0, 2, 7, 5)],)),
]

MEDIUM = [
    Generated("01-bell", "1000 scores of a usual size", "bell", 1_000, 3_001),
    Generated("02-far-below", "many scores far below 0", "far-below", 500, 3_002),
    Generated("03-one-winner", "one score towers above the others", "one-winner", 600, 3_003),
    Generated("04-small-terms", "one large term and very many small ones",
              "small-terms", 998, 3_004),
    Generated("05-masked", "many masked entries", "masked", 800, 3_005),
    Generated("06-wide", "scores from the whole range", "wide", 1_000, 3_006),
    Generated("07-masked-far-below", "many masked entries, the others far below 0",
              "masked-far-below", 400, 3_007),
]

# Answers over 64 KiB are pinned by digest, and exp is not the same to the last
# bit on all machines. So there are fewer close scores, and only where the
# answers are bound to be exact are they longer.
LARGE = [
    Generated("01-close-scores", "thousands of scores, none dominates", "close", 2_800, 4_001),
    Generated("02-all-equal", "most scores allowed, all equal and the largest",
              "all-largest", MAX_COUNT, 4_002),
    Generated("03-wide", "most scores allowed, from the whole range",
              "wide-tenths", MAX_COUNT, 4_003),
    Generated("04-mostly-masked", "most scores allowed, nearly all masked",
              "mostly-masked", MAX_COUNT, 4_004),
    Generated("05-ascending", "most scores allowed, ascending through the whole range",
              "ascending", MAX_COUNT, 4_005),
]

GROUPS = [
    Group("1-edge", "Single entries, extreme scores, masks, overflow and underflow.", EDGE),
    Group("2-small", "Up to 16 scores.", SMALL),
    Group("3-medium", "Up to 1000 scores.", MEDIUM),
    Group("4-large", "Up to 20000 scores; a sum for each entry is too slow here.", LARGE),
]


def check(x):
    assert 1 <= len(x) <= MAX_COUNT
    assert any(v != MASK for v in x)
    assert all(v == MASK or abs(v) <= TOP for v in x)


def as_json(values):
    """An array; a long one without spaces and with zeros as short as possible."""
    short = len(values) <= 16
    texts = ['"-Infinity"' if v == MASK else repr(v) if v or short else "0" for v in values]
    return "[" + (", " if short else ",").join(texts) + "]"


def read(text):
    return [[MASK if v == "-Infinity" else v for v in json.loads(text)]]


def answer_text(answer):
    probs, log_sum_exp = answer
    return f'{{"probs": {as_json(probs)}, "logSumExp": {log_sum_exp!r}}}\n'


def accepts(want, got):
    probs, log_sum_exp = want
    return (
        len(got["probs"]) == len(probs)
        and all(math.isclose(g, w, rel_tol=1e-11) for g, w in zip(got["probs"], probs))
        and math.isclose(got["logSumExp"], log_sum_exp, rel_tol=0, abs_tol=1e-11)
    )


if __name__ == "__main__":
    oracle.check_shift_invariance(WHOLE, SHIFT)
    Package(
        __file__, SAMPLES, GROUPS, oracle.solve, check, accepts=accepts, read=read,
        write=lambda arguments: as_json(*arguments) + "\n", answer_text=answer_text,
    ).main(sys.argv[1:])
