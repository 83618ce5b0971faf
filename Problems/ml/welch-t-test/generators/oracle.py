"""Independent oracle for Welch's test: exact sums, and mpmath for the tail.

All numbers are multiples of a power of two, so the sums of the numbers and of their
squares are whole numbers in that unit, without any rounding. The tail is mpmath's
incomplete beta function with 40 digits. scipy's test must agree, and on small
inputs the integral of the density must, too.
"""

import warnings

import numpy as np
from mpmath import mp, mpf
from scipy import stats

warnings.filterwarnings("ignore", "Precision loss")  # Of scipy; it is far from 1e-7.
mp.dps = 40
SMALL = 12


def moments(x):
    """Mean and sample variance."""
    ratios = [value.as_integer_ratio() for value in x]
    unit = max(d for _, d in ratios)
    whole = [n * (unit // d) for n, d in ratios]
    n, total, squares = len(x), sum(whole), sum(w * w for w in whole)
    return (mpf(total) / unit / n,
            mpf(n * squares - total * total) / (mpf(unit) ** 2 * n * (n - 1)))


def by_density(t, df):
    front = mp.exp(mp.loggamma((df + 1) / 2) - mp.loggamma(df / 2)) / mp.sqrt(df * mp.pi)
    body = mp.quad(lambda x: (1 + x * x / df) ** (-(df + 1) / 2), [0, abs(t)])
    return 1 - 2 * front * body


def solve(a, b):
    (mean_a, var_a), (mean_b, var_b) = moments(a), moments(b)
    u, w = var_a / len(a), var_b / len(b)
    t = (mean_a - mean_b) / mp.sqrt(u + w)
    df = (u + w) ** 2 / (u ** 2 / (len(a) - 1) + w ** 2 / (len(b) - 1))
    p = mp.betainc(df / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True)
    second = stats.ttest_ind(np.array(a), np.array(b), equal_var=False)
    assert abs(second.statistic - t) <= 1e-6 * max(1, abs(t))
    assert abs(second.pvalue - p) < 1e-7
    if len(a) + len(b) <= SMALL and abs(t) < 20:
        assert abs(by_density(t, df) - p) < 1e-12
    return {"t": float(t) + 0.0, "df": float(df), "p": float(p)}
