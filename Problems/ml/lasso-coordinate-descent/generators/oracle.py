"""Independent oracle: scikit-learn's Lasso with a tiny tolerance; where there are few
weights, every pattern of signs as well."""

import itertools
import warnings

import numpy as np
from sklearn.linear_model import Lasso

SWEEPS = 1_000


def cost(X, y, alpha, w):
    return ((X @ w - y) ** 2).sum() / (2 * len(y)) + alpha * np.abs(w).sum()


def off(X, y, alpha, w):
    """How far w is from the conditions of a minimum."""
    g = X.T @ (X @ w - y) / len(y)
    return np.where(w == 0, np.maximum(0, np.abs(g) - alpha), np.abs(g + alpha * np.sign(w))).max()


def of_patterns(X, y, alpha):
    """The least cost, by trying every pattern of signs."""
    n, d = X.shape
    best = cost(X, y, alpha, np.zeros(d))
    for signs in itertools.product((-1, 0, 1), repeat=d):
        used = np.flatnonzero(signs)
        if len(used):
            s = np.array(signs)[used]
            part = X[:, used]
            w = np.zeros(d)
            w[used] = np.linalg.lstsq(part.T @ part / n, part.T @ y / n - alpha * s, rcond=None)[0]
            best = min(best, cost(X, y, alpha, w))
    return best


def sweeps(X, y, alpha):
    """How many sweeps of plain coordinate descent it takes until nothing moves."""
    n, d = X.shape
    z, w, r = (X * X).mean(axis=0), np.zeros(d), y.copy()
    columns = [np.ascontiguousarray(X[:, j]) for j in range(d)]
    for count in range(1, SWEEPS + 1):
        most = 0.0
        for j, x in enumerate(columns):
            if z[j] == 0:
                continue
            rho = x @ r / n + z[j] * w[j]
            new = np.sign(rho) * max(abs(rho) - alpha, 0) / z[j]
            if new != w[j]:
                r -= (new - w[j]) * x
                most = max(most, z[j] * abs(new - w[j]))
                w[j] = new
        if most < 1e-8:
            return count, w
    raise AssertionError("too many sweeps")


def solve(X, y, alpha):
    X, y = np.array(X), np.array(y)
    if alpha == 0:
        w = np.linalg.lstsq(X, y, rcond=None)[0]
    else:
        model = Lasso(alpha=alpha, fit_intercept=False, tol=1e-14, max_iter=200_000)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # That it stopped for rounding's sake.
            w = model.fit(X, y).coef_ + 0.0
    assert off(X, y, alpha, w) <= 1e-8, off(X, y, alpha, w)
    if X.shape[1] <= 6:
        assert abs(of_patterns(X, y, alpha) - cost(X, y, alpha, w)) <= 1e-9 * max(1, cost(X, y, alpha, w))
    return [float(x) for x in w]
