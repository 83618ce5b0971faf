"""Independent oracle: LAPACK's divide and conquer (numpy.linalg.eigh)."""

import numpy as np

GAP = 0.95
SAME = 1e-13


def spectrum(a):
    """Values and vectors (as columns) by falling size."""
    values, vectors = np.linalg.eigh(np.array(a))
    order = np.argsort(-np.abs(values), kind="stable")
    return values[order], vectors[:, order]


def check(a, k):
    sizes = np.abs(spectrum(a)[0])
    assert sizes[0] >= 1 or not np.any(a)
    slack = 1e-5 * max(1, np.linalg.norm(a))  # The probe's.
    for i in range(min(k, len(a) - 1)):
        same = sizes[i] - sizes[i + 1] <= SAME * max(1, sizes[0])
        far = sizes[i + 1] <= (GAP + 1e-9) * sizes[i] and sizes[i] - sizes[i + 1] > 5 * slack
        assert same or far, f"sizes {sizes[i]} and {sizes[i + 1]}"


def is_right(a, k, answer, tolerance=1e-7):
    a, want = np.array(a), np.abs(spectrum(a)[0])[:k]
    values, vectors = np.diag(np.array(answer["diagonal"])), np.array(answer["vectors"])
    images, scale = np.array(answer["images"]), max(1.0, float(np.linalg.norm(want)))
    return answer["missed"] == 0 and np.shape(answer["diagonal"]) == (k, k) and vectors.shape == (k, len(a)) \
        and abs(np.abs(values) - want).max() <= tolerance * scale \
        and abs(vectors @ vectors.T - np.eye(k)).max() <= tolerance \
        and abs(images - values[:, None] * vectors).max() <= 1e-12 * scale \
        and abs(vectors @ a - images).max() <= tolerance * scale


def solve(a, k):
    values, vectors = spectrum(a)
    values, vectors = values[:k] + 0.0, vectors.T[:k] + 0.0
    answer = {"diagonal": (np.diag(values) + 0.0).tolist(), "vectors": vectors.tolist(),
              "images": (values[:, None] * vectors + 0.0).tolist(), "missed": 0}
    assert is_right(a, k, answer, 1e-11)
    return answer
