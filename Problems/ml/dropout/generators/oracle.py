"""Independent oracle: the probability of `true`, by SciPy's binomial distribution.

Each is tried with a dropout of NumPy's own: its share of `true` must be near.
"""

import functools
import math

import numpy as np
from scipy import stats


def probability(n, p, training, view):
    if view == "rules" or not training:
        return 1.0
    keep = 1 - p
    if view == "pairs":
        return float(stats.binom.pmf(1, 2, keep))
    if view == "counts":
        return float(stats.binom.pmf(math.floor((n + 1) * keep), n, keep))
    return keep


@functools.cache
def try_probability(n, p, view, calls, seed, right):
    kept = np.random.default_rng(seed).random((calls, n)) >= p
    if view == "pairs":
        flags = kept.ravel()
        share = np.mean(flags[1:] != flags[:-1])
    elif view == "counts":
        share = np.mean(kept.sum(axis=1) == math.floor((n + 1) * (1 - p)))
    else:
        share = kept.mean()
    count = calls if view == "counts" else kept.size
    assert abs(share - right) <= 5 * math.sqrt(right * (1 - right) / count), (n, p, view, share)


def solve(x, p, training, view, calls, seed):
    right = round(probability(len(x), p, training, view), 12)
    if training and view != "rules":
        try_probability(len(x), p, view, calls, seed, right)
    return {"least": right, "most": right}
