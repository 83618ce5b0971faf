"""Independent oracle: scikit-learn fits, and its metric judges.

scikit-learn minimises C * (sum of costs) + |w|^2 / 2 with a free intercept; with
C = 1 / l2 that is the statement's objective divided by l2. Columns are centred
first, which changes nothing but the rounding. The minimum is checked against
SciPy's BFGS by the value of the objective.

The hidden labels of a generated test follow from the digits of the rows, by the rule of
Generator.swift.
"""

import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

FACTOR, MARGIN = 1.01, 0.001


def objective(w, b, X, y, l2):
    z = X @ w + b
    return np.logaddexp(0, np.where(y == 1, -z, z)).sum() + l2 / 2 * (w @ w)


def fitted(X, y, l2):
    mean = X.mean(axis=0)
    model = LogisticRegression(C=1 / l2, solver="newton-cholesky", tol=1e-10, max_iter=10_000)
    model.fit(X - mean, y)
    w, b = model.coef_[0], model.intercept_[0]
    found = objective(w, b, X - mean, y, l2)
    scale = np.sqrt(((X - mean) ** 2).sum(axis=0) / 4 + l2)

    def cost(v):
        return objective(v[:-1] / scale, v[-1], X - mean, y, l2)

    other = minimize(cost, np.append(w * scale, b) * 0.9, method="BFGS").fun
    assert abs(found - other) < 1e-4 * (1 + found), (found, other)
    assert found <= other + 1e-5, (found, other)
    return w, b - mean @ w


WEIGHTS = np.array([20, -15, 10, 5, 0, 0, -10, 15, 3, -5])
PRIMES = np.array([101, 211, 307, 401, 503, 601, 701, 809, 907, 31])
FACTORS = np.array([10, 100, 1_000, 1, 10, 50, 500, 5, 20, 200])
SHIFTS = np.array([0, 100_000, -500_000, 1_000, 9_000_000, 20_000, 300_000, -2_000, 5_000, 0])
# By the penalty of the recipe: unit, factors and shifts of the columns, and the bias.
FORMS = {0.001: (100, 1, 0, 500), 100: (100, 1, 0, -1_000), 1: (1_000, FACTORS, SHIFTS, 500)}


def labels(X, l2):
    """What the rule of the recipe says of these rows."""
    unit, factors, shifts, bias = FORMS[l2]
    values = np.rint(X * unit).astype(int) - shifts
    assert not (values % factors).any(), "not a generated test"
    rows = values // factors
    score = rows @ WEIGHTS + bias
    chance = (rows + 300) @ PRIMES % 997
    return (2 * chance * (1_000 + abs(score)) < 997 * (1_000 + abs(score) + score)).astype(int)


def solve(X, y, l2, hidden, truth=None):
    X, y, hidden = np.array(X), np.array(y), np.array(hidden)
    if truth is None:
        assert np.array_equal(labels(X, l2), y), "not a generated test"
        truth = labels(hidden, l2)
    w, b = fitted(X, y, l2)
    z = hidden @ w + b
    p = np.exp(np.where(z < 0, z, 0)) / (1 + np.exp(-abs(z)))
    reference = log_loss(truth, p, labels=[0, 1])
    baseline = log_loss(truth, np.full(len(hidden), y.mean()), labels=[0, 1])
    assert reference * FACTOR + MARGIN < baseline, ("the baseline is as good", reference, baseline)
    return {"truth": [int(label) for label in truth], "reference": round(float(reference), 6),
            "baseline": round(float(baseline), 6)}
