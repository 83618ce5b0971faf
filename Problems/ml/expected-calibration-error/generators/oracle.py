"""Independent oracle for calibration: exact rational numbers, bin by bin.

Every probability is a whole number over a power of two, so bins, sums and gaps are
computed without rounding. scikit-learn's Brier score and a histogram by numpy, with
the borders as floating-point numbers, are second opinions.
"""

from fractions import Fraction

import numpy as np
from sklearn import metrics

MARGIN = Fraction(1, 10 ** 9)


def is_clear(p, bins):
    """Whether rounding cannot change the bin."""
    product = Fraction(p) * bins
    return product.denominator == 1 or abs(product - round(product)) >= MARGIN


def solve(truth, prob, bins):
    n = len(truth)
    ratios = [p.as_integer_ratio() for p in prob]
    unit = max(d for _, d in ratios)
    whole = [a * (unit // d) for a, d in ratios]
    excess = {}
    for t, w in zip(truth, whole):
        k = w * bins // unit
        if k == bins:
            k -= 1
        excess[k] = excess.get(k, 0) + w - t * unit
    ece = Fraction(sum(abs(e) for e in excess.values()), n * unit)
    brier = Fraction(sum((w - t * unit) ** 2 for t, w in zip(truth, whole)), n * unit * unit)
    second_opinion(truth, prob, bins, float(ece), float(brier))
    return {"ece": float(ece), "brier": float(brier)}


def second_opinion(truth, prob, bins, ece, brier):
    borders = np.arange(bins + 1) / bins
    counts = np.histogram(prob, borders)[0]
    sums = np.histogram(prob, borders, weights=prob)[0]
    positives = np.histogram(prob, borders, weights=truth)[0]
    used = counts > 0
    gaps = np.abs(sums[used] / counts[used] - positives[used] / counts[used])
    assert abs(np.average(gaps, weights=counts[used]) - ece) < 1e-11
    assert abs(metrics.brier_score_loss(truth, prob, labels=[0, 1]) - brier) < 1e-11
