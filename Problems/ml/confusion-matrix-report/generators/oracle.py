"""Independent oracle for the report: scikit-learn, and exact fractions.

The matrix and the measures come from scikit-learn. The same measures are then
computed once more from their definitions, as fractions over lists of examples,
without any matrix; each fraction is rounded once. The two must agree.
"""

import warnings
from collections import Counter
from fractions import Fraction

import numpy as np
from sklearn import metrics

# A single class among examples and predictions is fine here.
warnings.filterwarnings("ignore", message="A single label was found")


def share(part, whole):
    return Fraction(part, whole) if whole else Fraction(0)


def measures(truth, pred, classes):
    """Precision, recall and F1 of each class, as fractions."""
    right = Counter(t for t, p in zip(truth, pred) if t == p)
    predicted, real = Counter(pred), Counter(truth)
    precision = [share(right[k], predicted[k]) for k in range(classes)]
    recall = [share(right[k], real[k]) for k in range(classes)]
    f1 = [share(2 * p * r, p + r) for p, r in zip(precision, recall)]
    return precision, recall, f1


def solve(truth, pred, classes):
    labels = list(range(classes))
    matrix = metrics.confusion_matrix(truth, pred, labels=labels)
    columns = measures(truth, pred, classes)
    macro = float(sum(columns[2]) / classes)
    precision, recall, f1 = [[float(x) for x in column] for column in columns]
    second_opinion(truth, pred, labels, (precision, recall, f1), macro)
    return {
        "matrix": matrix.tolist(), "precision": precision, "recall": recall, "f1": f1,
        "macroF1": macro,
    }


def second_opinion(truth, pred, labels, columns, macro):
    given = metrics.precision_recall_fscore_support(
        truth, pred, labels=labels, average=None, zero_division=0
    )
    for ours, theirs in zip(columns, given):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-14)
    mean = metrics.f1_score(truth, pred, labels=labels, average="macro", zero_division=0)
    np.testing.assert_allclose(macro, mean, rtol=0, atol=1e-14)


def accepts(want, got):
    """Whether an answer is right: the matrix exactly, the rest to 1e-13."""
    if want.keys() != got.keys() or want["matrix"] != got["matrix"]:
        return False
    return all(
        np.shape(want[key]) == np.shape(got[key])
        and np.allclose(want[key], got[key], rtol=0, atol=1e-13)
        for key in want.keys() - {"matrix"}
    )


def check_renaming(truth, pred, classes):
    """Numbering the classes backwards must turn the report around, no more."""
    last = classes - 1
    report = solve(truth, pred, classes)
    turned = solve([last - t for t in truth], [last - p for p in pred], classes)
    assert turned["matrix"] == [row[::-1] for row in report["matrix"][::-1]]
    assert all(turned[key] == report[key][::-1] for key in ("precision", "recall", "f1"))
    assert turned["macroF1"] == report["macroF1"]
