"""Independent oracle: LAPACK's blocked reflections (numpy.linalg.qr), with the signs
turned so that the diagonal is positive."""

import numpy as np

LEAST = 1e-11  # Of a column's length: its distance from the span of those before it.
SHORTEST = 1e-6  # Of the root of the sum of squares of all numbers: a column's length.
TOLERANCE = 1e-9


def factors(a):
    q, r = np.linalg.qr(np.array(a))
    signs = np.where(np.diag(r) < 0, -1.0, 1.0)
    # Adding 0 makes 0 of -0.
    return q * signs + 0.0, np.triu(r * signs[:, None]) + 0.0


def check(a):
    lengths = np.linalg.norm(np.array(a), axis=0)
    norm = np.linalg.norm(np.array(a))
    assert norm >= 1 and lengths.min() >= SHORTEST * norm
    least = (np.diag(factors(a)[1]) / lengths).min()
    assert least > LEAST, f"too near to dependent columns: {least}"


def is_right(a, answer, tolerance=TOLERANCE):
    a, q, r = np.array(a), np.array(answer["q"]), np.array(answer["r"])
    n = a.shape[1]
    return q.shape == a.shape and r.shape == (n, n) and not np.tril(r, -1).any() \
        and np.diag(r).min() > 0 and abs(q.T @ q - np.eye(n)).max() <= tolerance \
        and abs(q @ r - a).max() <= tolerance * np.linalg.norm(a)


def solve(a):
    q, r = factors(a)
    answer = {"q": q.tolist(), "r": r.tolist()}
    assert is_right(a, answer, 1e-12)
    return answer
