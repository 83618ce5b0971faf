"""Independent oracle for softmax and log-sum-exp: the plain formulas in mpmath.

mpmath numbers have no largest or smallest exponent, so nothing overflows and
the maximum need not be subtracted, which is what the reference submissions do.
With 60 digits, rounding to a Double at the end is the only error left. Every
answer is compared with SciPy as a second opinion.
"""

import math

import numpy as np
from mpmath import mp, mpf
from scipy import special

mp.dps = 60


def solve(x):
    """The probabilities and the log-sum-exp, each rounded once."""
    known = {}
    for value in x:
        if value not in known:
            known[value] = mpf(0) if value == -math.inf else mp.exp(mpf(value))
    terms = [known[value] for value in x]
    total = mp.fsum(terms)
    probs = [float(term / total) for term in terms]
    log_sum_exp = float(mp.log(total))
    second_opinion(x, probs, log_sum_exp)
    return probs, log_sum_exp


def second_opinion(x, probs, log_sum_exp):
    values = np.array(x, dtype=np.float64)
    np.testing.assert_allclose(probs, special.softmax(values), rtol=1e-10, atol=1e-300)
    np.testing.assert_allclose(
        log_sum_exp, special.logsumexp(values), rtol=1e-14, atol=1e-10
    )


def check_shift_invariance(x, shift):
    """Adding `shift`, exactly, must move the log-sum-exp by it and nothing else."""
    moved = [value + shift for value in x]
    assert all(m == -math.inf or m - shift == v for m, v in zip(moved, x))
    probs, log_sum_exp = solve(x)
    moved_probs, moved_log_sum_exp = solve(moved)
    assert probs == moved_probs
    assert abs(moved_log_sum_exp - log_sum_exp - shift) < 1e-11
