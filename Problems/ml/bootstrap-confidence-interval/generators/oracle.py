"""Independent oracle: how often SciPy's percentile bootstrap covers the true mean.

`scipy.stats.bootstrap` makes the interval of many thousand datasets of the same
law, size, level and number of resamples; the share of intervals that hold the
true mean, give or take four standard errors, is what is right.
"""

import math

import numpy as np
from scipy import stats

TRUTH = {"normal": 5.0, "uniform": 0.5, "exponential": 1.0, "lognormal": math.exp(0.5),
         "constant": 3.0}


def draw(rng, law, shape):
    if law == "normal":
        return rng.normal(5, 2, shape)
    if law == "uniform":
        return rng.random(shape)
    if law == "exponential":
        return rng.exponential(1, shape)
    if law == "lognormal":
        return rng.lognormal(0, 1, shape)
    return np.full(shape, 3.0)


def solve(law, count, level, resamples, datasets, seed):
    truth = TRUTH[law]
    if law == "constant" or count == 1:
        share = float(law == "constant")
        return {"truth": truth, "least": share, "most": share}
    rng = np.random.default_rng(seed)
    total = min(8_000, max(2_000, 24_000_000 // (count * resamples)))
    covered = done = 0
    chunk = max(1, 1_500_000 // (count * resamples))
    while done < total:
        size = min(chunk, total - done)
        found = stats.bootstrap(
            (draw(rng, law, (size, count)),), np.mean, axis=1, n_resamples=resamples,
            confidence_level=level, method="percentile", vectorized=True,
            random_state=rng).confidence_interval
        covered += int(((found.low <= truth) & (truth <= found.high)).sum())
        done += size
    share = covered / total
    margin = 4 * math.sqrt(share * (1 - share) / total)
    return {"truth": truth, "least": round(max(0.0, share - margin), 3),
            "most": round(min(1.0, share + margin), 3)}
