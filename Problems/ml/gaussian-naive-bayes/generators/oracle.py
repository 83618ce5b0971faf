"""Independent oracle for Gaussian Naive Bayes: the plain formula in mpmath.

mpmath's numbers have no smallest exponent, so densities are multiplied as the
definition says and nothing underflows; the submissions add logarithms. For small
tables means and variances are computed without rounding. scikit-learn's GaussianNB
must agree on everything.
"""

import math

import numpy as np
from mpmath import mp, mpf
from sklearn.naive_bayes import GaussianNB

mp.dps = 50
EXACT_LIMIT = 2_000


def mean_and_variance(values):
    if len(values) <= EXACT_LIMIT:
        exact = [mpf(v) for v in values]
        mean = mp.fsum(exact) / len(exact)
        return mean, mp.fsum((v - mean) ** 2 for v in exact) / len(exact)
    mean = math.fsum(values) / len(values)
    rest = math.fsum(v - mean for v in values) / len(values)
    variance = math.fsum((v - mean - rest) ** 2 for v in values) / len(values)
    return mpf(mean) + mpf(rest), mpf(variance)


class Learned:
    def __init__(self, table, labels):
        self.classes = sorted(set(labels))
        self.epsilon = mpf(10) ** -9 * max(mean_and_variance(c)[1] for c in zip(*table))
        self.prior, self.curves = [], []
        for label in self.classes:
            rows = [row for row, own in zip(table, labels) if own == label]
            self.prior.append(mpf(len(rows)) / len(table))
            curves = []
            for column in zip(*rows):
                mean, variance = mean_and_variance(column)
                curves.append((mean, variance + self.epsilon))
            self.curves.append(curves)

    def probabilities(self, row):
        shares = []
        for prior, curves in zip(self.prior, self.curves):
            share = prior
            for x, (m, v) in zip(row, curves):
                share *= mp.exp(-(mpf(x) - m) ** 2 / (2 * v)) / mp.sqrt(2 * mp.pi * v)
            shares.append(share)
        total = mp.fsum(shares)
        return [float(share / total) for share in shares]


def solve(operations, arguments):
    answers, model, second = [None], None, None
    for name, given in zip(operations[1:], arguments[1:]):
        table = np.array(given[0], dtype=float)
        if name == "fit":
            model = Learned(*given)
            second = GaussianNB().fit(table, given[1])
            answers.append(None)
            continue
        found = [model.probabilities(row) for row in given[0]]
        assert np.allclose(found, second.predict_proba(table), rtol=0, atol=1e-9)
        answers.append([[round(p, 10) + 0.0 for p in row] for row in found])
    return answers
