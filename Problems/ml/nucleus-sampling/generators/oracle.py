"""Independent oracle: the probabilities with numpy, mask by mask.

Nothing is sorted by hand: a token stays in the nucleus when the tokens that are
more probable than it add up to less than topP.
"""

import numpy as np


def distribution(logits, temperature, top_k, top_p):
    z = np.array(logits, dtype=np.longdouble) / temperature
    p = np.exp(z - z.max())
    p /= p.sum()
    if top_k:
        p[p < np.sort(p)[-top_k]] = 0
        p /= p.sum()
    before = np.array([p[p > own].sum() for own in p])
    assert top_p == 1 or abs(before - top_p).min() > 1e-6, "too close to the cut"
    p[(before >= top_p) if top_p < 1 else np.zeros(len(p), bool)] = 0
    return p / p.sum()


def solve(logits, temperature, top_k, top_p, draws, seed):
    p = distribution(logits, temperature, top_k, top_p)
    # What is never seen in so many draws needs no line of its own.
    values = [int(i) for i in np.nonzero(p)[0] if float(p[i]) > 0]
    return {"values": values, "probabilities": [float(p[i]) for i in values]}
