"""Writes metrics.json, the reference values that MetricTests compares with.

    pip install "numpy==2.4.6" "scipy==1.17.1" "scikit-learn==1.9.1"
    python3 metrics.py > metrics.json

For each metric a list of cases, each a list: the truth, the predictions (the
points and their clusters for inertia), and the value, null where
scikit-learn raises an error, answers NaN or warns that it is not defined.
"""

import json
import math
import warnings

import numpy as np
from scipy.stats import wasserstein_distance
from sklearn import metrics
from sklearn.exceptions import UndefinedMetricWarning

random = np.random.default_rng(20260729)


def value(function, truth, predicted):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.filterwarnings("error", category=UndefinedMetricWarning)
        warnings.filterwarnings("error", message="No positive class found")
        try:
            result = float(function(np.array(truth), np.array(predicted)))
        except (ValueError, UserWarning):
            return None
    return result if math.isfinite(result) else None


def sizes():
    return [2, 3, 4, 5, 7, 10, 13, 16, 20, 25, 30, 40, 50, 64, 80, 100, 120, 150, 200, 300]


def labels(size, classes, low=0):
    return random.integers(low, low + classes, size).tolist()


def classification():
    for number, size in enumerate(sizes()):
        classes = 2 + number % 6
        truth = labels(size, classes, low=-number % 3)
        noise = labels(size, classes + number % 2, low=-number % 3)
        keeps = random.random(size) < 0.1 * (number % 11)
        yield truth, [t if keep else n for t, n, keep in zip(truth, noise, keeps)]
    yield [1], [1]
    yield [1], [0]
    yield [0, 0, 0], [0, 0, 0]
    yield [0, 0, 0], [1, 2, 3]
    yield [1, 2, 3], [0, 0, 0]
    yield [3, -1, 1000000, 3], [3, -1, -1, 1000000]


def clustering():
    yield from classification()
    yield list(range(12)), [0] * 12
    yield list(range(12)), list(range(12, 0, -1))
    yield [0, 0, 1, 1], [0, 1, 0, 1]
    yield [0, 0, 1, 1], [7, 7, 4, 4]


def binary(digits):
    """Rounded to few digits, scores have ties."""
    for number, size in enumerate(sizes()):
        truth = labels(size, 2)
        truth[0], truth[-1] = 0, 1
        shift = random.normal(size=size) + np.array(truth) * (number % 4)
        scores = 1 / (1 + np.exp(-shift))
        yield truth, np.round(scores, digits[number % len(digits)]).tolist()


def ranked():
    yield from binary([1, 2, 6])
    yield [0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5]
    yield [0, 0, 1, 1], [0.1, 0.2, 0.3, 0.4]
    yield [1, 1, 0, 0], [0.1, 0.2, 0.3, 0.4]
    yield [0, 1, 1], [-3.5, 1e300, 12.0]
    yield [0, 0, 0], [0.1, 0.2, 0.3]
    yield [1, 1, 1], [0.1, 0.2, 0.2]
    yield [1], [0.5]
    yield [0], [0.5]


def probable():
    yield from binary([3, 6, 12])
    yield [0, 1], [0.0, 1.0]
    yield [0, 1], [1.0, 0.0]
    yield [0, 1, 1], [1e-20, 1e-20, 1e-300]
    yield [0, 0, 1], [1 - 1e-16, 1 - 1e-12, 1e-12]
    yield [1, 1, 1], [0.9, 0.8, 0.7]
    yield [0], [0.25]
    yield [0, 1], [0.5, 1.0000001]
    yield [0, 1], [-1e-9, 0.5]


def short(values):
    return [float(f"{value:.7g}") for value in values]


def regression():
    for number, size in enumerate(sizes()):
        scale = 10.0 ** (number % 9 - 4)
        truth = random.normal(loc=number % 3 * scale, scale=scale, size=size)
        error = random.normal(scale=scale * (0.05 + number % 4), size=size)
        yield short(truth), short(truth + error)
    yield [3.0, 3.0, 3.0], [3.0, 3.0, 3.0]
    yield [3.0, 3.0, 3.0], [3.0, 3.0, 4.0]
    yield [1.0, 2.0, 4.0], [1.0, 2.0, 4.0]
    yield [1e9 + 1, 1e9 + 2, 1e9 + 3], [1e9 + 1, 1e9 + 2, 1e9 + 2]
    yield [1e150, -1e150], [-1e150, 1e150]
    yield [2.5], [1.0]


def relevant():
    for number, size in enumerate(sizes()):
        truth = random.integers(0, 2 + number % 4, size)
        scores = truth * (number % 3) + random.normal(size=size)
        yield truth.tolist(), np.round(scores, [0, 1, 5][number % 3]).tolist()
    yield [3, 2, 1], [0.5, 0.5, 0.5]
    yield [0, 0, 1], [3, 2, 1]
    yield [0.5, 0.25, 4.75], [3, 2, 1]
    yield [0, 0, 0], [3, 2, 1]
    yield [1, 2, -1], [3, 2, 1]
    yield [1], [1]


def samples():
    yield from regression()
    for left, right in [(1, 2), (3, 10), (10, 3), (7, 100), (101, 11)]:
        yield (
            np.round(random.normal(size=left), 1).tolist(),
            np.round(random.normal(1, 2, size=right), 1).tolist(),
        )
    yield [0, 1, 3], [5, 6, 8]
    yield [1, 1, 2], [2, 1, 1]


def clustered():
    for number, size in enumerate(sizes()):
        points = random.normal(number, 1 + number % 5, (size, 1 + number % 4))
        yield np.round(points, 6).tolist(), labels(size, 1 + number % 7, low=-2)
    yield [[1.0, 2.0]], [5]
    yield [[1.0], [1.0], [1.0]], [0, 0, 0]
    yield [[1e8, 0.0], [1e8 + 1, 1.0], [1e8 + 2, 5.0]], [1, 1, 1]


def inertia(points, assignment):
    return sum(
        ((members - members.mean(axis=0)) ** 2).sum()
        for members in (points[assignment == name] for name in np.unique(assignment))
    )


PLAN = {
    "accuracy": (metrics.accuracy_score, classification),
    "balanced-accuracy": (metrics.balanced_accuracy_score, classification),
    "f1-micro": (lambda t, p: metrics.f1_score(t, p, average="micro"), classification),
    "f1-macro": (lambda t, p: metrics.f1_score(t, p, average="macro"), classification),
    "log-loss": (lambda t, p: metrics.log_loss(t, p, labels=[0, 1]), probable),
    "roc-auc": (metrics.roc_auc_score, ranked),
    "average-precision": (metrics.average_precision_score, ranked),
    "ndcg": (lambda t, p: metrics.ndcg_score([t], [p]), relevant),
    "rmse": (metrics.root_mean_squared_error, regression),
    "mae": (metrics.mean_absolute_error, regression),
    "r2": (metrics.r2_score, regression),
    "adjusted-rand": (metrics.adjusted_rand_score, clustering),
    "inertia": (inertia, clustered),
    "wasserstein": (wasserstein_distance, samples),
}

lines = []
for name, (function, inputs) in PLAN.items():
    cases = [[t, p, value(function, t, p)] for t, p in inputs()]
    rows = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    lines.append(f"{json.dumps(name)}:[\n{rows}\n]")
print("{" + ",\n".join(lines) + "}")
