"""Independent oracle for the threshold: every one of them, with exact costs.

scikit-learn's ROC curve gives the errors at each different score; costs are exact
rational numbers. For short inputs every threshold is also tried on every example.
The highest of the best thresholds is written down; the validator accepts all.
"""

import warnings
from fractions import Fraction

import numpy as np
from sklearn import metrics

warnings.filterwarnings("ignore", "No (positive|negative) samples")
SMALL = 2_000
GAP = Fraction(1, 10 ** 6)


def from_curve(truth, prob, cost_fp, cost_fn):
    """Exact cost by threshold; infinity stops nothing."""
    positives, negatives = sum(truth), len(truth) - sum(truth)
    fpr, tpr, thresholds = metrics.roc_curve(truth, prob, drop_intermediate=False)
    costs = {}
    for x, y, threshold in zip(fpr, tpr, thresholds):
        fp = round(x * negatives) if negatives else 0
        fn = positives - round(y * positives) if positives else 0
        costs[float(threshold)] = fp * Fraction(cost_fp) + fn * Fraction(cost_fn)
    return costs


def tried_out(truth, prob, cost_fp, cost_fn):
    labels, scores = np.array(truth), np.array(prob)
    costs = {}
    for threshold in [np.inf, *sorted(set(prob))]:
        stopped = scores >= threshold
        fp = int(np.count_nonzero(stopped & (labels == 0)))
        fn = int(np.count_nonzero(~stopped & (labels == 1)))
        costs[float(threshold)] = fp * Fraction(cost_fp) + fn * Fraction(cost_fn)
    return costs


def solve(truth, prob, cost_fp, cost_fn):
    costs = from_curve(truth, prob, cost_fp, cost_fn)
    if len(truth) <= SMALL:
        assert costs == tried_out(truth, prob, cost_fp, cost_fn)
    least = min(costs.values())
    others = [cost for cost in costs.values() if cost != least]
    assert not others or min(others) - least >= GAP * max(1, least)
    threshold = max(t for t, cost in costs.items() if cost == least)
    return {"threshold": "Infinity" if threshold == np.inf else threshold, "cost": float(least)}
