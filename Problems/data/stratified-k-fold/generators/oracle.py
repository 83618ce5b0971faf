"""Independent oracle: the folds of scikit-learn's StratifiedKFold.

scikit-learn wants a class with at least k rows. Where there is none, the positions are
sorted by label and dealt out with numpy. `is_right` holds the three rules against any
split, by counting every class in every fold.
"""

import warnings
from collections import Counter

import numpy as np
from sklearn.model_selection import StratifiedKFold


def is_right(y, k, folds):
    if len(folds) != k or sorted(i for fold in folds for i in fold) != list(range(len(y))):
        return False
    sizes = [len(fold) for fold in folds]
    if max(sizes) - min(sizes) > 1:
        return False
    least, most, holders = {}, Counter(), Counter()
    for fold in folds:
        for label, count in Counter(y[i] for i in fold).items():
            least[label] = min(least.get(label, count), count)
            most[label] = max(most[label], count)
            holders[label] += 1
    return all(most[label] - (least[label] if holders[label] == k else 0) <= 1 for label in most)


def solve(y, k):
    labels = np.array(y)
    if max(Counter(y).values()) >= k:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            split = StratifiedKFold(k).split(np.zeros((len(y), 1)), labels)
            folds = [test.tolist() for _, test in split]
    else:
        order = np.argsort(labels, kind="stable")
        folds = [order[f::k].tolist() for f in range(k)]
    assert is_right(y, k, folds)
    return folds
