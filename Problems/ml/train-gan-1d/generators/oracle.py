"""Independent oracle: the Wasserstein distances of a kernel density estimate (scipy's
gaussian_kde) and of a single normal distribution to the hidden sample.

Both are areas between distribution functions, on a fine grid; large samples, measured by
scipy.stats.wasserstein_distance, must have nearly the same. The data themselves must be
clearly nearer to the hidden sample than what is asked for, so that it can be reached, and
the normal distribution clearly farther.
"""

import numpy as np
from scipy.stats import gaussian_kde, norm, wasserstein_distance

FACTOR = 1.75


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


def solve(data, count, seeds, truth):
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
