"""Independent oracle for 2-D Convolution: scipy.signal.

The forward pass correlates without a stride and then picks every stride-th output.
The backward passes stretch dy by the stride with zeros in between: dw is a correlation
of the framed image with that, dx a full convolution of that with the kernel.

Checked against the definition: for few numbers the output by loops, and each
derivative by central differences of the loss sum(dy * y); for all, the derivatives in
random directions, and that an image moved by the stride gives the output moved by one.
"""

import numpy as np
from scipy.signal import convolve2d, correlate2d

DIFFERENCES_LIMIT = 120
STEP = 1.0 / 64  # The loss is linear in each variable, so no step is too large.


def forward(x, w, stride, pad):
    framed = np.pad(x, ((0, 0), (pad, pad), (pad, pad)))
    return np.array([
        sum(correlate2d(image, kernel, "valid") for image, kernel in zip(framed, kernels))
        [::stride, ::stride] for kernels in w])


def backward(x, w, stride, pad, dy):
    (channels, height, width), (kernels, _, kh, kw) = x.shape, w.shape
    framed = np.pad(x, ((0, 0), (pad, pad), (pad, pad)))
    rows, columns = height + 2 * pad - kh + 1, width + 2 * pad - kw + 1
    stretched = np.zeros((kernels, rows, columns))
    stretched[:, ::stride, ::stride] = dy
    dx, dw = np.zeros_like(framed), np.zeros_like(w)
    for q in range(kernels):
        for c in range(channels):
            dx[c] += convolve2d(stretched[q], w[q, c], "full")
            dw[q, c] = correlate2d(framed[c], stretched[q], "valid")
    return dx[:, pad:pad + height, pad:pad + width], dw


def by_definition(x, w, stride, pad):
    (channels, height, width), (kernels, _, kh, kw) = x.shape, w.shape
    y = np.zeros((kernels, (height + 2 * pad - kh) // stride + 1,
                  (width + 2 * pad - kw) // stride + 1))
    for q, r, s in np.ndindex(y.shape):
        for c, a, b in np.ndindex(channels, kh, kw):
            i, j = r * stride + a - pad, s * stride + b - pad
            if 0 <= i < height and 0 <= j < width:
                y[q, r, s] += w[q, c, a, b] * x[c, i, j]
    return y


def check(x, w, stride, pad, dy, y, dx, dw):
    assert y.shape == dy.shape and dx.shape == x.shape and dw.shape == w.shape
    size = 1 + np.abs(dy).sum() * max(np.abs(x).max(), np.abs(w).max())
    rng = np.random.default_rng(x.size + w.size)
    few = x.size + w.size <= DIFFERENCES_LIMIT
    if few:
        assert np.abs(y - by_definition(x, w, stride, pad)).max() <= 1e-12 * size
    for place, slope in ((0, dx), (1, dw)):
        for k in range(slope.size if few else 2):
            way = np.zeros(slope.shape)
            way.flat[k] = 1
            if not few:
                way = rng.normal(size=slope.shape)
            above, below = [x, w], [x, w]
            above[place] = above[place] + STEP * way
            below[place] = below[place] - STEP * way
            change = (dy * (forward(*above, stride, pad) - forward(*below, stride, pad))).sum()
            assert abs(change / (2 * STEP) - (slope * way).sum()) <= 1e-9 * size * slope.size
    if x.shape[1] > stride:
        moved = np.roll(x, stride, axis=1)
        shifted = forward(moved, w, stride, pad)
        # Windows that reach neither the frame nor the rows that were rolled over.
        first = -(-(pad + stride) // stride)
        last = min((pad + x.shape[1] - w.shape[2]) // stride, y.shape[1] - 1)
        if first <= last:
            assert np.abs(shifted[:, first:last + 1] - y[:, first - 1:last]).max() <= 1e-9


def solve(x, w, stride, pad, dy):
    x, w, dy = (np.array(a, dtype=float) for a in (x, w, dy))
    y = forward(x, w, stride, pad)
    dx, dw = backward(x, w, stride, pad, dy)
    check(x, w, stride, pad, dy, y, dx, dw)
    return dict(zip(("y", "dx", "dw"), [(a + 0.0).tolist() for a in (y, dx, dw)]))
