"""Independent oracle: the law of what the probe returns, tried with NumPy's sampler.

The law of a view follows from the theory of independent normal draws. It is not taken
on trust: with `numpy.random` in the place of a submission, the same statistics are made
by SciPy's distribution functions and held against the law with `scipy.stats.kstest`.
"""

import functools
import math

import numpy as np
from scipy import stats

NORMAL = {"distribution": "normal", "parameters": [0.0, 1.0]}
UNIFORM = {"distribution": "uniform", "parameters": [0.0, 1.0]}
LAWS = {"neighbours": NORMAL, "squares": NORMAL, "sizes": NORMAL, "sums": NORMAL,
        "changing": NORMAL, "spreads": UNIFORM, "gaps": UNIFORM, "extremes": UNIFORM,
        "rules": UNIFORM}


def projections(z, weight):
    for distance in range(1, 11):
        for start in (0, distance):
            place = np.arange(start, len(z) - distance)
            first = place[(place - start) // distance % 2 == 0]
            size = len(first) // 1_000
            first = first[:len(first) // size * size].reshape(-1, size)
            scaled = weight[first + distance]
            yield (z[first] * scaled).sum(axis=1) / np.linalg.norm(scaled, axis=1)


def rows(z, view):
    """What the probe returns, from standard normal draws, a row of `z` a call."""
    if view == "places":
        return list(z.T)
    if view in ("draws", "changing"):
        return [z.ravel()]
    if view == "neighbours":
        return list(projections(z.ravel(), z.ravel()))
    if view == "squares":
        one, other = z.ravel(), z.ravel()[::-1]
        return [*projections(one, one ** 2 - 1), *projections(other, other ** 2 - 1)]
    if view == "sizes":
        scores = stats.norm.isf(stats.chi2.sf(z.ravel() ** 2, 1))
        return list(projections(scores, scores))
    n = z.shape[1]
    if view == "sums":
        return [z.sum(axis=1) / math.sqrt(n)]
    if view == "spreads":
        return [stats.chi2.cdf((z ** 2).sum(axis=1), n)]
    if view == "gaps":
        smallest = np.diff(np.sort(stats.norm.cdf(z), axis=1), axis=1).min(axis=1)
        return [1 - (1 - (n - 1) * smallest) ** n]
    assert view == "extremes"
    return [stats.norm.cdf(z.max(axis=1)) ** n, stats.norm.sf(z.min(axis=1)) ** n,
            stats.chi2.cdf((z ** 2).max(axis=1), 1) ** n]


@functools.cache
def try_law(n, view, calls, seed):
    made = rows(np.random.default_rng(seed).standard_normal((calls, n)), view)
    uniform = LAWS.get(view) == UNIFORM
    for row in made:
        assert len(row) >= (20 if view == "extremes" else 1_000), (view, n, calls, len(row))
        p = stats.kstest(row, "uniform" if uniform else "norm").pvalue
        assert p > 2e-5, (view, n, calls, seed, p)


def solve(n, mean, std, view, calls, seed):
    if view != "rules":
        try_law(n, view, calls, seed)
    if view in ("draws", "places"):
        return {"distribution": "normal", "parameters": [mean, std]}
    return LAWS[view]
