"""Independent oracle for attention: whole matrices in long double, with numpy.

Masked scores become minus infinity in the full matrix. scipy's softmax in double
precision is the second opinion. On small inputs the definition is computed with
mpmath, and two laws must hold: without a mask the order of the keys does not
matter, and with it later keys and values do not.
"""

import math

import numpy as np
from mpmath import mp, mpf
from scipy import special

mp.dps = 50
DECIMALS = 12
SMALL = 2_000


def matrices(q, k, v, causal):
    q, k, v = (np.array(rows, dtype=np.longdouble) for rows in (q, k, v))
    scores = q @ k.T / np.sqrt(np.longdouble(q.shape[1]))
    if causal:
        scores[np.triu_indices(len(q), 1)] = -np.inf
    terms = np.exp(scores - scores.max(axis=1, keepdims=True))
    out = terms @ v / terms.sum(axis=1, keepdims=True)
    second = special.softmax(scores.astype(np.float64), axis=1) @ v.astype(np.float64)
    np.testing.assert_allclose(second, out.astype(np.float64), rtol=1e-9, atol=1e-9)
    return out


def definition(q, k, v, causal):
    """Sums of exponentials as they stand in the statement; mpmath cannot overflow."""
    rows = []
    for i, query in enumerate(q):
        seen = range(i + 1) if causal else range(len(k))
        terms = [mp.exp(sum(mpf(a) * mpf(b) for a, b in zip(query, k[j])) / mp.sqrt(len(query)))
                 for j in seen]
        rows.append([sum(t * mpf(v[j][c]) for t, j in zip(terms, seen)) / sum(terms)
                     for c in range(len(v[0]))])
    return rows


def solve(q, k, v, causal):
    out = matrices(q, k, v, causal)
    if len(q) * len(k) * len(q[0]) <= SMALL:
        for got, want in zip(out, definition(q, k, v, causal)):
            assert all(abs(float(g) - float(w)) < 1e-13 * 50 for g, w in zip(got, want))
        laws(q, k, v, causal, out)
    return [[round(float(x), DECIMALS) + 0.0 for x in row] for row in out]


def laws(q, k, v, causal, out):
    if causal:
        cut = len(q) // 2
        other = [[7.0 - x for x in row] for row in k[cut:]], [[x + 3.0 for x in row] for row in v[cut:]]
        changed = matrices(q, k[:cut] + other[0], v[:cut] + other[1], True)
        assert np.array_equal(changed[:cut], out[:cut])
    else:
        turned = matrices(q, k[::-1], v[::-1], False)
        np.testing.assert_allclose(turned.astype(float), out.astype(float), rtol=0, atol=1e-12)
    assert all(math.isfinite(x) for x in out.ravel())
