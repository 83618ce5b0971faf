"""Independent oracle for ROC-AUC: all pairs, counted one by one.

numpy compares each positive with all negatives, without sorting anything; the
quotient is rounded once. scikit-learn, which builds the curve, must agree
wherever there is one. So must the scores after a change that keeps their order,
and the examples with positives and negatives exchanged.
"""

from fractions import Fraction

import numpy as np
from sklearn import metrics

TRANSFORM_LIMIT = 3_000


def count_pairs(positives, negatives):
    """Twice the sum over all pairs."""
    doubled = 0
    for value in positives:
        doubled += int(np.count_nonzero(value > negatives))
        doubled += int(np.count_nonzero(value >= negatives))
    return doubled


def exact(truth, score):
    labels, values = np.array(truth), np.array(score, dtype=np.float64)
    positives, negatives = values[labels == 1], values[labels == 0]
    pairs = len(positives) * len(negatives)
    if pairs == 0:
        return Fraction(1, 2)
    return Fraction(count_pairs(positives, negatives), 2 * pairs)


def solve(truth, score):
    area = exact(truth, score)
    if 0 < sum(truth) < len(truth):
        assert abs(metrics.roc_auc_score(truth, score) - area) < 1e-12
    if len(truth) <= TRANSFORM_LIMIT:
        check_invariance(truth, score, area)
    return float(area)


def check_invariance(truth, score, area):
    """Only the order counts; exchanging the labels gives the complement."""
    ranks = np.unique(score, return_inverse=True)[1]
    assert exact(truth, ranks) == area
    assert exact(truth, ranks ** 3 - 5) == area
    assert exact([1 - t for t in truth], score) == 1 - area
    assert exact(truth, -ranks) == 1 - area
