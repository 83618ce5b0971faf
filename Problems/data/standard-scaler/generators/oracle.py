"""Independent oracle for Standard Scaler.

Means and deviations come from exactly rounded sums (math.fsum), corrected once.
scikit-learn's StandardScaler must agree, and for small tables fractions, which do
not round at all.
"""

import math
from fractions import Fraction

import numpy as np
from sklearn.preprocessing import StandardScaler

EXACT_LIMIT = 400


def learned(table):
    """The mean and the divisor of each column."""
    result = []
    for column in zip(*table):
        n = len(column)
        if min(column) == max(column):
            result.append((column[0], 1.0))
            continue
        mean = math.fsum(column) / n
        off = [x - mean for x in column]
        rest = math.fsum(off) / n
        variance = math.fsum((d - rest) ** 2 for d in off) / n
        assert variance > 0
        result.append((mean + rest, math.sqrt(variance)))
        if n * len(table[0]) <= EXACT_LIMIT:
            exact = [Fraction(x) for x in column]
            m = sum(exact) / n
            v = sum((x - m) ** 2 for x in exact) / n
            assert math.isclose(mean, m, rel_tol=1e-12, abs_tol=1e-12)
            assert math.isclose(variance, v, rel_tol=1e-9)
    return result


def solve(operations, arguments):
    answers, columns, second = [None], None, None
    for name, given in zip(operations[1:], arguments[1:]):
        table = given[0]
        if name == "fit":
            columns = learned(table)
            second = StandardScaler().fit(np.array(table, dtype=float))
            answers.append(None)
        elif name == "transform":
            answers.append([[(x - m) / s for x, (m, s) in zip(row, columns)] for row in table])
            assert np.allclose(answers[-1], second.transform(np.array(table, dtype=float)),
                               rtol=1e-9, atol=1e-9)
        else:
            answers.append([[x * s + m for x, (m, s) in zip(row, columns)] for row in table])
            assert np.allclose(answers[-1], second.inverse_transform(np.array(table, dtype=float)),
                               rtol=1e-9, atol=1e-9)
    return answers
