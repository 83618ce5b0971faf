"""Independent oracle for the decoder: full causal attention over all tokens at once.

Whole matrices in long double, with numpy; nothing is cached. On small inputs each
prefix is computed again from the definition, with mpmath.
"""

import numpy as np
from mpmath import mp, mpf

mp.dps = 50
DECIMALS = 10
SMALL = 3_000


def whole_sequence(wq, wk, wv, inputs):
    wq, wk, wv, x = (np.array(rows, dtype=np.longdouble) for rows in (wq, wk, wv, inputs))
    scores = (x @ wq) @ (x @ wk).T / np.sqrt(np.longdouble(wq.shape[1]))
    scores[np.triu_indices(len(x), 1)] = -np.inf
    terms = np.exp(scores - scores.max(axis=1, keepdims=True))
    return terms @ (x @ wv) / terms.sum(axis=1, keepdims=True)


def last_output(wq, wk, wv, inputs):
    """The output for the last of these tokens, by the formulas of the statement."""
    def product(x, matrix):
        return [sum(mpf(x[r]) * mpf(row[c]) for r, row in enumerate(matrix))
                for c in range(len(matrix[0]))]

    query = product(inputs[-1], wq)
    terms = [mp.exp(sum(a * b for a, b in zip(query, product(x, wk))) / mp.sqrt(len(query)))
             for x in inputs]
    values = [product(x, wv) for x in inputs]
    return [sum(t * v[c] for t, v in zip(terms, values)) / sum(terms) for c in range(len(wv[0]))]


def solve(operations, arguments):
    weights, inputs = arguments[0], [given[0] for given in arguments[1:]]
    out = whole_sequence(*weights, inputs)
    assert np.isfinite(out).all()
    if len(inputs) ** 2 * len(weights[0]) * len(weights[0][0]) <= SMALL:
        for t in range(len(inputs)):
            for got, want in zip(out[t], last_output(*weights, inputs[:t + 1])):
                assert abs(got - float(want)) <= 1e-12 * max(1, abs(got))
    return [None] + [[round(float(x), DECIMALS) + 0.0 for x in row] for row in out]
