"""Independent oracle for DBSCAN.

scikit-learn's DBSCAN on a k-d tree gives the labels. They are checked against the
definition, word by word, with a matrix of exact squared distances (in whole numbers:
all coordinates are multiples of 1/8) and scipy's connected components.
"""

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components
from sklearn.cluster import DBSCAN


def neighbours(points, eps):
    """A matrix of truth values."""
    eighths = np.array(points) * 8
    whole = eighths.astype(np.int64)
    assert np.array_equal(eighths, whole) and eps * 8 == int(eps * 8)
    squares = np.zeros((len(points), len(points)), dtype=np.int64)
    for column in whole.T:
        squares += (column[:, None] - column[None, :]) ** 2
    return squares <= int(eps * 8) ** 2


def by_definition(points, eps, min_points):
    near = neighbours(points, eps)
    core = near.sum(axis=1) >= min_points
    cores = np.flatnonzero(core)
    labels = np.full(len(points), -1)
    if len(cores) == 0:
        return labels.tolist()
    _, component = connected_components(csr_array(near[np.ix_(cores, cores)]), directed=False)
    number = {}
    for index, own in zip(cores, component):
        labels[index] = number.setdefault(int(own), len(number))
    for index in np.flatnonzero(~core):
        around = labels[near[index] & core]
        labels[index] = around.min() if len(around) else -1
    return labels.tolist()


def solve(points, eps, min_points):
    model = DBSCAN(eps=eps, min_samples=min_points, algorithm="kd_tree").fit(points)
    labels = [int(label) for label in model.labels_]
    assert labels == by_definition(points, eps, min_points), "the two ways disagree"
    return labels
