"""Independent oracle for Impute Missing Values: scikit-learn's SimpleImputer.

It keeps columns without values, which then become 0. The numbers it learns are
checked against Python's statistics module, which computes means without rounding.
"""

import math
import statistics
import warnings

import numpy as np
from sklearn.impute import SimpleImputer

STRATEGY = {"mean": "mean", "median": "median", "mode": "most_frequent"}


def array(table):
    return np.array([[math.nan if v is None else v for v in row] for row in table], dtype=float)


def learned(strategy, values):
    if not values:
        return 0.0
    if strategy == "mode":
        return min(statistics.multimode(values))
    return {"mean": statistics.mean, "median": statistics.median}[strategy](values)


def solve(operations, arguments):
    strategy, imputer, answers = arguments[0][0], None, [None]
    for name, (table,) in zip(operations[1:], arguments[1:]):
        if name == "fit":
            imputer = SimpleImputer(strategy=STRATEGY[strategy], keep_empty_features=True)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                imputer.fit(array(table))
            for column, number in zip(zip(*table), imputer.statistics_):
                want = learned(strategy, [v for v in column if v is not None])
                assert math.isclose(number, want, rel_tol=1e-13, abs_tol=1e-10)
            answers.append(None)
        else:
            answers.append(imputer.transform(array(table)).tolist())
    return answers
