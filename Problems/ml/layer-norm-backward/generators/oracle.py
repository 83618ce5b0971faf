"""Independent oracle for Layer Normalisation: numpy with extended precision.

The backward pass multiplies by the Jacobian matrix of each row while that is not too
large, and uses the projections of the short formula otherwise. Both passes are
checked: for few numbers each derivative against central differences of the loss
sum(dy * y), for many the derivative in random directions. So are the invariances:
shifting a row changes nothing, and each row of dx has the sum 0.
"""

import numpy as np

EPSILON = np.longdouble("1e-5")
JACOBIAN_LIMIT = 300
DIFFERENCES_LIMIT = 60
STEP = np.longdouble("1e-6")


def forward(x, gamma, beta):
    centred = x - x.mean(axis=1, keepdims=True)
    spread = np.sqrt((centred ** 2).mean(axis=1, keepdims=True) + EPSILON)
    return gamma * (centred / spread) + beta


def backward(x, gamma, dy):
    d = x.shape[1]
    dx, dgamma = np.zeros_like(x), np.zeros_like(gamma)
    for row, out, result in zip(x, dy, dx):
        centred = row - row.mean()
        spread = np.sqrt((centred ** 2).mean() + EPSILON)
        u = centred / spread
        dgamma += out * u
        if d <= JACOBIAN_LIMIT:
            jacobian = (np.eye(d) - np.longdouble(1) / d - np.outer(u, u) / d) / spread
            result[:] = (out * gamma) @ jacobian
        else:
            g = out * gamma
            result[:] = (g - g.mean() - u * (g * u).mean()) / spread
    return dx, dgamma, dy.sum(axis=0)


def check(x, gamma, beta, dy, dx, dgamma, dbeta):
    def loss(*arrays):
        return (forward(*arrays) * dy).sum()

    arrays = [x, gamma, beta]
    slopes = [dx, dgamma, dbeta]
    size = 1 + max(float(np.abs(s).max()) for s in slopes)
    rng = np.random.default_rng(x.size)
    for number, (array, slope) in enumerate(zip(arrays, slopes)):
        few = x.size + 2 * gamma.size <= DIFFERENCES_LIMIT
        for k in range(array.size if few else 3):
            if few:
                way = np.zeros_like(array)
                way.flat[k] = 1
            else:
                way = rng.uniform(-1, 1, size=array.shape).astype(np.longdouble)
            above, below = list(arrays), list(arrays)
            above[number], below[number] = array + STEP * way, array - STEP * way
            got = (loss(*above) - loss(*below)) / (2 * STEP)
            assert abs(got - (slope * way).sum()) <= 1e-6 * size * (1 if few else dy.size ** 0.5)
    assert np.abs(dx.sum(axis=1)).max() <= 1e-12 * size * x.shape[1]
    y, shifted = forward(x, gamma, beta), forward(x + 7, gamma, beta)
    assert np.abs(y - shifted).max() <= 1e-9


def solve(x, gamma, beta, dy):
    x, gamma, beta, dy = (np.array(a, dtype=np.longdouble) for a in (x, gamma, beta, dy))
    y = forward(x, gamma, beta)
    slopes = backward(x, gamma, dy)
    check(x, gamma, beta, dy, *slopes)
    answers = [(a.astype(float) + 0.0).tolist() for a in (y, *slopes)]
    return dict(zip(("y", "dx", "dgamma", "dbeta"), answers))
