"""Independent oracle for the Population Stability Index.

numpy counts the bins (digitize) and mpmath adds up with 40 digits, so the only
rounding is the last one. On small inputs the bins are counted out by the definition,
with fractions, and empty bins are left out: they must not matter.
"""

from fractions import Fraction

import numpy as np
from mpmath import mp, mpf

mp.dps = 40
FLOOR = Fraction(1, 10_000)
SMALL = 400


def counts_by_numpy(expected, actual, bins):
    ordered = np.sort(np.array(expected, dtype=np.float64))
    edges = ordered[[k * len(expected) // bins for k in range(1, bins)]]
    return [np.bincount(np.digitize(values, edges), minlength=bins).tolist()
            for values in (expected, actual)]


def counts_by_definition(expected, actual, bins):
    ordered = sorted(expected)
    edges = [ordered[int(Fraction(k * len(ordered), bins))] for k in range(1, bins)]
    counts = []
    for values in (expected, actual):
        found = [sum(edge <= value for edge in edges) for value in values]
        counts.append([found.count(k) for k in range(bins)])
    return counts


def total(counts, sizes):
    result = mpf(0)
    for pair in set(zip(*counts)):
        often = sum(other == pair for other in zip(*counts))
        e, a = (max(Fraction(c, n), FLOOR) for c, n in zip(pair, sizes))
        ratio, gap = a / e, a - e
        result += often * mpf(gap.numerator) / gap.denominator * mp.log(
            mpf(ratio.numerator) / ratio.denominator)
    return float(result)


def solve(expected, actual, bins):
    counts = counts_by_numpy(expected, actual, bins)
    sizes = len(expected), len(actual)
    assert [sum(part) for part in counts] == list(sizes)
    if max(sizes) * bins <= SMALL * 100:
        assert counts == counts_by_definition(expected, actual, bins)
        filled = [[c for c, other in zip(*order) if c or other]
                  for order in (counts, counts[::-1])]
        assert total(filled, sizes) == total(counts, sizes)
    return total(counts, sizes)
