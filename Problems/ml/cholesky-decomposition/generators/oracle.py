"""Independent oracle: numpy's eigenvalues say whether there is an answer, and
LAPACK's blocked factorisation (numpy.linalg.cholesky) finds it."""

from fractions import Fraction

import numpy as np

MARGIN = 1e-6


def is_definite(a):
    """Whether a is positive definite; raises where rounding could decide it."""
    a = np.array(a)
    diagonal = np.diag(a)
    if diagonal.min() <= 0:
        return False
    scale = 1 / np.sqrt(diagonal)
    least = np.linalg.eigvalsh(a * np.outer(scale, scale))[0]
    if abs(least) < MARGIN:
        assert singular_exactly(a), f"too close: {least}"
        return False
    return bool(least > 0)


def singular_exactly(a):
    """Whether a factor of whole numbers is found without any rounding, up to a pivot 0."""
    a = [[Fraction(float(x)) for x in row] for row in a]
    n = len(a)
    assert n <= 8
    for k in range(n):
        if a[k][k] == 0:
            return True
        root = int(float(a[k][k]) ** 0.5)
        assert root * root == a[k][k], "a root that is not whole"
        for i in range(k + 1, n):
            assert (a[i][k] / root).denominator == 1, "a factor that is not whole"
            for j in range(k + 1, n):
                a[i][j] -= a[i][k] * a[j][k] / a[k][k]
    return False


def is_right(a, l):
    a, l = np.array(a), np.array(l)
    return l.shape == a.shape and not np.triu(l, 1).any() and np.diag(l).min() > 0 and \
        np.linalg.norm(l @ l.T - a) <= 1e-10 * max(1, np.linalg.norm(a))


def solve(a):
    if not is_definite(a):
        return None
    l = np.linalg.cholesky(np.array(a))
    assert is_right(a, l)
    return [[float(x) for x in row] for row in l]
