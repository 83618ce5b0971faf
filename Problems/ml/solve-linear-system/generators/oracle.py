"""Independent oracle for linear systems.

numpy.linalg.solve gives the solution, singular values say how far a matrix is from
being singular. Small systems are solved a second time with fractions, without any
rounding. That a larger matrix is exactly singular is shown by elimination modulo
primes.
"""

from fractions import Fraction

import numpy as np

EXACT_LIMIT = 14
PRIMES = (2_147_483_647, 2_147_483_629, 2_147_483_587)
TOLERANCE = 1e-12


def with_fractions(a, b):
    """The exact solution, or None; the first row that serves is the pivot."""
    rows = [[Fraction(v) for v in row] + [Fraction(v)] for row, v in zip(a, b)]
    n = len(rows)
    for k in range(n):
        pivot = next((i for i in range(k, n) if rows[i][k] != 0), None)
        if pivot is None:
            return None
        rows[k], rows[pivot] = rows[pivot], rows[k]
        rows[k] = [v / rows[k][k] for v in rows[k]]
        for i in range(n):
            if i != k and rows[i][k] != 0:
                factor = rows[i][k]
                rows[i] = [v - factor * w for v, w in zip(rows[i], rows[k])]
    return [row[n] for row in rows]


def is_singular_modulo(a, prime):
    """For whole numbers: whether the determinant is a multiple of the prime."""
    m = np.array(a).astype(np.int64) % prime
    assert np.array_equal(np.array(a), np.array(a).astype(np.int64))
    for k in range(len(m)):
        pivots = np.flatnonzero(m[k:, k])
        if len(pivots) == 0:
            return True
        m[[k, k + pivots[0]]] = m[[k + pivots[0], k]]
        factors = m[k + 1:, k] * pow(int(m[k, k]), -1, prime) % prime
        m[k + 1:] = (m[k + 1:] - factors[:, None] * m[k] % prime) % prime
    return False


def is_singular(a):
    """Whether this is exactly singular; close calls are refused."""
    m = np.array(a, dtype=np.float64)
    top = np.abs(m).max()
    if top == 0:
        return True
    smallest = np.linalg.svd(m / top, compute_uv=False)[-1]
    if smallest > 1.5e-10 * len(a):  # Beyond what such changes of the entries can reach.
        return False
    assert smallest < 1e-13 * len(a), f"a close call: {smallest}"
    if len(a) > EXACT_LIMIT:
        assert all(is_singular_modulo(a, prime) for prime in PRIMES)
    return True


def fits(a, b, x):
    m, v, x = np.array(a, dtype=float), np.array(b, dtype=float), np.array(x, dtype=float)
    norm = np.linalg.norm
    allowed = TOLERANCE * (norm(m) * norm(x) + norm(v))
    return x.shape == v.shape and bool(norm(m @ x - v) <= allowed)


def solve(a, b):
    singular = is_singular(a)
    exact = with_fractions(a, b) if len(a) <= EXACT_LIMIT else None
    if len(a) <= EXACT_LIMIT:
        assert singular == (exact is None)
    if singular:
        return None
    x = np.linalg.solve(np.array(a, dtype=np.float64), np.array(b, dtype=np.float64))
    if exact is not None:
        size = max(abs(float(v)) for v in exact)
        assert all(abs(float(v) - w) <= 1e-5 * size for v, w in zip(exact, x))
        x = [float(v) for v in exact]
    assert fits(a, b, x)
    return [float(v) + 0.0 for v in x]
