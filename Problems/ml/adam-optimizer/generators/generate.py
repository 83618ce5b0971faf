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

MAX_STEPS, MAX_PARAMS, MAX_ALL = 4_000, 1_000, 64_000
TOP_PARAM, TOP_GRAD = 1_000.0, 1_000_000.0
USUAL = (0.001, 0.9, 0.999, 1e-8)


def check(operations, arguments):
    assert operations[0] == "Adam" and set(operations[1:]) == {"step"}
    assert len(operations) == len(arguments) and 1 <= len(operations) - 1 <= MAX_STEPS
    lr, beta1, beta2, eps = arguments[0]
    assert 1e-6 <= lr <= 1 and 0 <= beta1 <= 0.9999 and 0 <= beta2 <= 0.9999 and 1e-10 <= eps <= 1
    count = len(arguments[1][0])
    assert 1 <= count <= MAX_PARAMS and count * (len(arguments) - 1) <= MAX_ALL
    for params, grads in arguments[1:]:
        assert len(params) == len(grads) == count
        assert all(abs(p) <= TOP_PARAM for p in params)
        assert all(abs(g) <= TOP_GRAD for g in grads)


def calls(settings, *steps):
    """Each step is (params, grads)."""
    return (["Adam"] + ["step"] * len(steps),
            [list(settings)] + [[list(params), list(grads)] for params, grads in steps])


def from_zero(settings, *gradients):
    """One parameter, which is 0 before each step."""
    return calls(settings, *[([0.0], [g]) for g in gradients])


def drawn(seed, settings, steps, count, size=1.0, digits=2, zeros=0.0, drift=0.0):
    """Random parameters and gradients, some of which are 0."""
    rng = random.Random(seed)

    def number(bound):
        return round((2 * rng.random() - 1) * bound, digits) + 0.0

    return calls(settings, *[
        ([number(2.0) for _ in range(count)],
         [0.0 if rng.random() < zeros else round(number(size) + drift * size, digits)
          for _ in range(count)])
        for _ in range(steps)])


def descent(settings, start, slopes, steps):
    """A quadratic bowl: the gradients at the points that gradient descent would visit."""
    rows, point = [], list(start)
    for _ in range(steps):
        gradient = [round(s * p, 6) for s, p in zip(slopes, point)]
        rows.append((list(point), gradient))
        point = [round(p - 0.1 * g, 6) for p, g in zip(point, gradient)]
    return calls(settings, *rows)


SAMPLES = [
    Test("01-first-step", "", calls((0.125, 0.9, 0.999, 1e-8), ([1.0, 1.0, -2.0], [4.0, -0.5, 0.0]))),
    Test("02-two-steps", "", calls((0.1, 0.5, 0.75, 1.0), ([3.0], [2.0]), ([5.0], [-2.0]))),
]

EDGE = [
    Test("01-one-step", "one parameter, one step", from_zero(USUAL, 1.0)),
    Test("02-zero-gradient", "a gradient of 0", calls(USUAL, ([5.0], [0.0]), ([5.0], [0.0]))),
    Test("03-zero-then-one", "gradients of 0 before others", from_zero(USUAL, 0.0, 0.0, 1.0, 0.5)),
    Test("04-one-then-zero", "gradients of 0 after others", from_zero(USUAL, 2.0, 0.0, 0.0, 0.0)),
    Test("05-two-steps", "two steps", from_zero(USUAL, 1.0, -3.0)),
    Test("06-constant", "the same gradient several times", from_zero(USUAL, *[0.3] * 6)),
    Test("07-opposite", "gradients of changing sign", from_zero(USUAL, 1.0, -1.0, 1.0, -1.0)),
    Test("08-two-parameters", "two parameters", calls(USUAL, ([1.0, 2.0], [0.5, -8.0]),
                                                      ([1.0, 2.0], [0.25, 1.0]))),
    Test("09-no-first-decay", "beta1 is 0", from_zero((0.01, 0.0, 0.9, 1e-8), 1.0, -2.0, 0.5)),
    Test("10-no-second-decay", "beta2 is 0", from_zero((0.01, 0.9, 0.0, 1e-8), 1.0, -2.0, 0.5)),
    Test("11-no-decay", "both betas are 0", from_zero((0.5, 0.0, 0.0, 1e-4), 1.0, -2.0, 0.0, 0.5)),
    Test("12-slow-decay", "the largest betas",
         from_zero((0.01, 0.9999, 0.9999, 1e-8), 1.0, -2.0, 0.5, 3.0)),
    Test("13-large-eps", "the largest eps", from_zero((0.1, 0.9, 0.99, 1.0), 1.0, 0.25, -2.0)),
    Test("14-small-eps", "the smallest eps and very small gradients",
         from_zero((0.1, 0.9, 0.99, 1e-10), 1e-9, 3e-9, -1e-9)),
    Test("15-eps-matters", "gradients of about eps", from_zero((0.1, 0.9, 0.99, 1e-4), 1e-4, 3e-4, -1e-4)),
    Test("16-extremes", "the largest numbers",
         calls((1.0, 0.9, 0.999, 1e-8), ([1e3, -1e3], [1e6, -1e6]), ([-1e3, 1e3], [-1e6, -1e6]))),
    Test("17-smallest-rate", "the smallest learning rate",
         from_zero((1e-6, 0.9, 0.999, 1e-8), 1.0, 2.0, 4.0)),
    Test("18-parameters-anew", "parameters that change between the steps",
         calls(USUAL, ([1.0], [1.0]), ([-700.0], [2.0]), ([0.5], [-1.0]))),
]

SMALL = [
    Test("01-random", "random gradients", drawn(2_001, (0.01, 0.9, 0.999, 1e-8), 5, 3)),
    Test("02-fast-decay", "small betas", drawn(2_002, (0.1, 0.5, 0.6, 1e-6), 8, 2)),
    Test("03-zeros", "many gradients are 0", drawn(2_003, (0.1, 0.9, 0.99, 1e-8), 10, 3, zeros=0.6)),
    Test("04-drift", "most gradients have the same sign",
         drawn(2_004, (0.1, 0.9, 0.999, 1e-8), 10, 2, drift=0.8)),
    Test("05-large", "large gradients", drawn(2_005, (0.5, 0.8, 0.99, 0.01), 6, 4, 1e6, 0)),
    Test("06-tiny", "small gradients and a large eps", drawn(2_006, (0.5, 0.8, 0.99, 0.1), 6, 4, 0.1, 4)),
    Test("07-unusual-betas", "beta1 is larger than beta2", drawn(2_007, (0.1, 0.99, 0.7, 1e-8), 8, 3)),
    Test("08-bowl", "down a slope", descent((0.1, 0.9, 0.999, 1e-8), [3.0, -2.0], [1.0, 4.0], 10)),
]

MEDIUM = [
    Test("01-many-steps", "300 steps", drawn(3_001, USUAL, 300, 2)),
    Test("02-many-parameters", "150 parameters", drawn(3_002, USUAL, 4, 150)),
    Test("03-zeros", "many gradients are 0", drawn(3_003, (0.1, 0.9, 0.99, 1e-8), 100, 5, zeros=0.8)),
    Test("04-drift", "most gradients have the same sign",
         drawn(3_004, (0.05, 0.95, 0.9999, 1e-6), 150, 3, drift=0.7)),
    Test("05-bowl", "down a slope",
         descent((0.01, 0.9, 0.999, 1e-8), [3.0, -2.0, 0.5], [1.0, 4.0, 9.0], 120)),
    Test("06-large", "large gradients", drawn(3_006, (0.5, 0.7, 0.98, 0.5), 60, 8, 1e6, 0)),
]

LARGE = [
    Generated("01-noise", "most steps and parameters allowed", "noise", MAX_STEPS, 4_001),
    Generated("02-wide", "the most parameters in each step", "wide", 64, 4_002),
    Generated("03-constant", "most steps, the same gradient again and again", "constant",
              MAX_STEPS, 4_003),
    Generated("04-alternating", "many steps, gradients of changing sign", "alternating",
              3_000, 4_004),
    Generated("05-rare", "most steps, nearly all gradients are 0", "rare", MAX_STEPS, 4_005),
]

GROUPS = [
    Group("1-edge", "A few steps; zeros, extreme settings.", EDGE),
    Group("2-small", "Up to ten steps.", SMALL),
    Group("3-medium", "Up to 300 steps or 150 parameters.", MEDIUM),
    Group("4-large", "Up to 4000 steps; going over all former gradients is too slow here.", LARGE),
]


if __name__ == "__main__":
    Package(
        __file__, SAMPLES, GROUPS, oracle.solve, check, accepts=oracle.accepts,
    ).main(sys.argv[1:])
