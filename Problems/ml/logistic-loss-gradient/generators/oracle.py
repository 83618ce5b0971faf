"""Independent oracle for Logistic Loss and Gradient: mpmath with 50 digits.

The expected gradient of small inputs is that of central differences of the loss as it is
defined, probabilities of e to the power -1000000 included; it must agree with the closed
formula. Larger inputs use numpy with extended precision, checked by differences of the
loss, with 50 digits, in a random direction. Where nothing overflows, scikit-learn's
log_loss must say the same.
"""

import numpy as np
from mpmath import mp, mpf
from scipy.special import expit
from sklearn.metrics import log_loss

mp.dps = 50
STEP = mpf(10) ** -15
DIFFERENCES_LIMIT = 4_000


def minus_log_probability(z, label):
    """-log of the probability of the label. 1 - p is 1 / (1 + e^z)."""
    return mp.log(1 + mp.exp(-z if label else z))


def exact_loss(w, X, y, l2):
    scores = [mp.fdot(w, row) for row in X]
    losses = [minus_log_probability(z, label) for z, label in zip(scores, y)]
    return mp.fsum(losses) / len(X) + l2 / 2 * mp.fsum([v * v for v in w])


def by_differences(w, X, y, l2):
    slopes = []
    for j in range(len(w)):
        above, below = list(w), list(w)
        above[j] += STEP
        below[j] -= STEP
        slopes.append((exact_loss(above, X, y, l2) - exact_loss(below, X, y, l2)) / (2 * STEP))
    return slopes


def with_numpy(w, X, y, l2):
    w, X, y = (np.array(a, dtype=np.longdouble) for a in (w, X, y))
    z = X @ w
    loss = np.logaddexp(np.longdouble(0), np.where(y == 1, -z, z)).mean() + l2 / 2 * (w * w).sum()
    return loss, X.T @ (expit(z) - y) / len(y) + l2 * w


def exact(values):
    return [mpf(v) for v in values]


def solve(w, X, y, l2):
    n, d = len(X), len(w)
    loss, grad = with_numpy(w, X, y, l2)
    size = float(np.abs(grad).max()) + 1
    if n * d * d <= DIFFERENCES_LIMIT:
        arguments = (exact(w), [exact(row) for row in X], y, mpf(l2))
        slopes = by_differences(*arguments)
        assert all(abs(float(a) - float(b)) <= 1e-15 * size for a, b in zip(slopes, grad))
        true = exact_loss(*arguments)
        assert abs(float(true) - float(loss)) <= 1e-15 * float(abs(true)) + 1e-300
        loss, grad = true, [float(slope) if abs(slope) > 1e-14 else 0.0 for slope in slopes]
    else:
        rows = np.random.default_rng(n + d).choice(n, min(n, 8), replace=False)
        part = [w, [X[i] for i in rows], [y[i] for i in rows], l2]
        way = np.random.default_rng(d).uniform(-1, 1, d)
        start, ways = exact(w), exact(way)
        few = [exact(row) for row in part[1]]
        above, below = (exact_loss([v + sign * STEP * u for v, u in zip(start, ways)], few, part[2], mpf(l2))
                        for sign in (1, -1))
        some = with_numpy(*part)
        assert abs(float((above - below) / (2 * STEP)) - float(some[1] @ way)) <= 1e-11 * size * d ** 0.5
        assert abs(float((above + below) / 2) - float(some[0])) <= 1e-12 * float(some[0])
    z = np.array(X) @ np.array(w)
    if np.abs(z).max() < 30 and n > 1:
        same = log_loss(y, expit(z), labels=[0, 1]) + l2 / 2 * np.square(w).sum()
        assert np.isclose(float(loss), same, rtol=1e-9, atol=1e-11)
    return {"loss": float(loss), "grad": [float(v) + 0.0 for v in grad]}
