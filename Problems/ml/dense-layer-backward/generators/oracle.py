"""Independent oracle for Dense Layer Backward Pass: einsum of numpy.

The definition is checked too: for few numbers, each derivative against central
differences of the loss sum(dy * y), computed by a forward pass that knows nothing
of the backward one; for many, the derivative in random directions, which for this
layer is what changes the loss exactly.
"""

import numpy as np

DIFFERENCES_LIMIT = 400
STEP = 1.0 / 64  # The loss is linear in each variable, so no step is too large.


def forward(x, w, b):
    return np.array([[sum(p * q for p, q in zip(row, column)) + bias
                      for column, bias in zip(zip(*w), b)] for row in x])


def loss(x, w, b, dy):
    return float((forward(x, w, b) * dy).sum())


def by_differences(x, w, b, dy):
    arrays = [np.array(a, dtype=float) for a in (x, w, b)]
    result = []
    for array in arrays:
        slopes = np.zeros_like(array)
        for place in np.ndindex(array.shape):
            value = array[place]
            array[place] = value + STEP
            above = loss(*arrays, dy)
            array[place] = value - STEP
            slopes[place] = (above - loss(*arrays, dy)) / (2 * STEP)
            array[place] = value
        result.append(slopes)
    return result


def solve(x, w, dy):
    x, w, dy = (np.array(a, dtype=float) for a in (x, w, dy))
    rng = np.random.default_rng(x.size + 7 * w.size)
    b = rng.normal(size=w.shape[1])
    answer = [np.einsum("ik,jk->ij", dy, w), np.einsum("ij,ik->jk", x, dy), dy.sum(axis=0)]
    scale = 1 + np.abs(dy).max() * max(np.abs(x).max(), np.abs(w).max()) * max(dy.shape)
    if x.size + w.size <= DIFFERENCES_LIMIT and x.size * w.size <= 40_000:
        for got, want in zip(answer, by_differences(x, w, b, dy)):
            assert got.shape == want.shape and np.abs(got - want).max() <= 1e-9 * scale
    for _ in range(3):
        u, v = rng.normal(size=x.shape), rng.normal(size=w.shape)
        for slope, change in [((answer[0] * u).sum(), u @ w), ((answer[1] * v).sum(), x @ v)]:
            assert abs(slope - (dy * change).sum()) <= 1e-9 * scale * dy.size
    return dict(zip(("dx", "dw", "db"), [(a + 0.0).tolist() for a in answer]))
