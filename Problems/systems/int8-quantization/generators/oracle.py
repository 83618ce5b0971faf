"""Independent oracle for INT8 Affine Quantisation: numpy, and exact fractions.

Where there are not too many numbers, the same is computed in fractions, which must
give the same whole numbers. For all inputs the properties that quantisation is
used for are checked: 0 is hit exactly, the error is at most half a step, and the
levels are in the order of the numbers.
"""

from fractions import Fraction

import numpy as np

EXACT_LIMIT = 1_000


def by_numpy(x):
    values = np.array(x, dtype=np.float64)
    low, high = min(values.min(), 0.0), max(values.max(), 0.0)
    if low == high:
        return 1.0, 0, [0] * len(x)
    scale = (high - low) / 255
    zero = int(np.rint(-128 - low / scale))
    q = np.clip(np.rint(values / scale) + zero, -128, 127).astype(int)
    return float(scale), zero, q.tolist()


def by_fractions(x):
    values = [Fraction(v) for v in x]
    low, high = min(*values, Fraction(0)), max(*values, Fraction(0))
    if low == high:
        return Fraction(1), 0, [0] * len(x)
    scale = (high - low) / 255
    zero = round(-128 - low / scale)  # A Fraction is rounded half to even.
    return scale, zero, [min(max(round(v / scale) + zero, -128), 127) for v in values]


def is_dyadic(number):
    """Whether dividing by it is exact for every number with few digits: a power of two."""
    part = Fraction(number).numerator
    return part & (part - 1) == 0


def check_ties(x):
    """No quotient may lie close to a middle unless it is exact."""
    scale, zero, _ = by_numpy(x)
    if is_dyadic(scale):
        return
    quotients = np.append(np.array(x) / scale, min(x + [0.0]) / scale)
    assert np.abs(quotients - np.floor(quotients) - 0.5).min() > 2e-9, "close to a middle"


def solve(x):
    scale, zero, q = by_numpy(x)
    if len(x) <= EXACT_LIMIT:
        exact = by_fractions(x)
        assert exact[1:] == (zero, q) and abs(exact[0] - Fraction(scale)) <= exact[0] / 2**52
    values, levels = np.array(x), np.array(q)
    assert -128 <= zero <= 127
    assert np.all(levels[values == 0] == zero)
    assert np.abs((levels - zero) * scale - values).max() <= scale / 2 * (1 + 1e-9)
    assert np.all(np.diff(levels[np.argsort(values, kind="stable")]) >= 0)
    return {"scale": scale, "zeroPoint": zero, "q": q}
