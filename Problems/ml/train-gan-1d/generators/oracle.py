"""Independent oracle: the Wasserstein distances of a kernel density estimate (scipy's
gaussian_kde) and of a single normal distribution to the hidden sample.

Both are areas between distribution functions, on a fine grid; large samples, measured by
scipy.stats.wasserstein_distance, must have nearly the same. The data themselves must be
clearly nearer to the hidden sample than what is asked for, so that it can be reached, and
the normal distribution clearly farther.

The hidden sample of a generated test is drawn here, from the mixture of Generator.swift
that the data are from.
"""

import numpy as np
from scipy.stats import gaussian_kde, norm, wasserstein_distance

FACTOR = 1.75
TWO = [(-2, 0.5, 1), (2, 0.5, 1)]
THREE = [(-4, 0.5, 0.45), (1, 0.5, 0.27), (4, 0.5, 0.28)]
FAR = [(9_510, 1, 0.65), (9_520, 2, 0.35)]


def drawn(rng, groups, n, digits):
    """A sample of groups (mean, deviation, share), which have just their share of it."""
    shares = np.cumsum([0, *(share for _, _, share in groups)])
    ends = np.round(shares / shares[-1] * n).astype(int)
    values = [rng.normal(mean, deviation, last - first)
              for (mean, deviation, _), first, last in zip(groups, ends, ends[1:])]
    return [round(float(v), digits) + 0.0 for v in rng.permutation(np.concatenate(values))]


def area(distribution, truth, spread):
    """Between this distribution function and that of the sample."""
    grid = np.linspace(truth.min() - 6 * spread, truth.max() + 6 * spread, 4_001)
    steps = np.searchsorted(np.sort(truth), grid, side="right") / len(truth)
    gaps = np.abs(distribution(grid) - steps)
    return float((gaps[:-1] + gaps[1:]).sum() / 2 * (grid[1] - grid[0]))


def distances(data, truth):
    """Of the kernel density estimate and of the normal distribution."""
    mean, deviation = data.mean(), data.std()
    kde = gaussian_kde(data)
    width = kde.factor * data.std(ddof=1)
    return (area(lambda x: norm.cdf((x[:, None] - data) / width).mean(axis=1), truth, deviation),
            area(lambda x: norm.cdf(x, mean, deviation), truth, deviation))


def tells_apart(data, truth):
    data, truth = np.array(data), np.array(truth)
    spread = data.std()
    if wasserstein_distance(data, truth) >= 0.08 * spread:
        return False
    reference, baseline = distances(data, truth)
    return reference > 0.1 * spread and FACTOR * reference < 0.85 * baseline


def hidden_sample(data):
    """The first sample of the same mixture that tells a good model."""
    spread = np.std(data)
    near = [law for law in (TWO, THREE, FAR)
            if wasserstein_distance(data, drawn(np.random.default_rng(0), law, 5_000, 4)) < 0.1 * spread]
    assert len(near) == 1, "not a generated test"
    samples = (drawn(np.random.default_rng(seed), near[0], 300, 2) for seed in range(100))
    return next(sample for sample in samples if tells_apart(data, sample))


def solve(data, count, seeds, truth=None):
    truth = hidden_sample(data) if truth is None else truth
    assert tells_apart(data, truth)
    values, hidden = np.array(data), np.array(truth)
    reference, baseline = distances(values, hidden)
    deviation = values.std()
    sample = gaussian_kde(values).resample(50_000, seed=1)[0]
    assert abs(wasserstein_distance(sample, hidden) - reference) < 0.03 * deviation
    quantiles = norm.ppf((np.arange(50_000) + 0.5) / 50_000, values.mean(), deviation)
    assert abs(wasserstein_distance(quantiles, hidden) - baseline) < 0.01 * deviation
    digits = 4 - int(np.floor(np.log10(reference)))
    return {"truth": truth, "reference": round(reference, digits), "baseline": round(baseline, digits)}
