"""Independent oracle for the sample size: mpmath with 40 digits, and statsmodels.

mpmath inverts the error function directly. Where n is small, the smallest n with
enough power is also found by counting up, with scipy's normal distribution.
"""

from mpmath import mp, mpf
from scipy import stats
from statsmodels.stats.proportion import samplesize_proportions_2indep_onetail

mp.dps = 40
MARGIN = 0.001
COUNTED = 3_000


def quantile(c):
    return mp.sqrt(2) * mp.erfinv(2 * c - 1)


def unrounded(p1, p2, alpha, power):
    p1, p2, alpha, power = map(mpf, (p1, p2, alpha, power))
    mean = (p1 + p2) / 2
    root = (quantile(1 - alpha / 2) * mp.sqrt(2 * mean * (1 - mean))
            + quantile(power) * mp.sqrt(p1 * (1 - p1) + p2 * (1 - p2)))
    return (root / (p1 - p2)) ** 2


def counted(p1, p2, alpha, power):
    mean = (p1 + p2) / 2
    bound = stats.norm.isf(alpha / 2) * (2 * mean * (1 - mean)) ** 0.5
    spread = (p1 * (1 - p1) + p2 * (1 - p2)) ** 0.5
    n = 1
    while stats.norm.sf((bound - abs(p1 - p2) * n ** 0.5) / spread) < power:
        n += 1
    return n


def solve(p1, p2, alpha, power):
    n = unrounded(p1, p2, alpha, power)
    assert abs(n - mp.nint(n)) >= MARGIN, f"too close to a whole number: {n}"
    second = samplesize_proportions_2indep_onetail(p1 - p2, p2, power, 1, alpha)
    assert abs(second / n - 1) < 1e-6, (second, n)
    result = int(mp.ceil(n))
    if result <= COUNTED:
        assert counted(p1, p2, alpha, power) == result
    return result
