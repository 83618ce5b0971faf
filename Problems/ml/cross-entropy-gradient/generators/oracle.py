"""Independent oracle for Softmax Cross-Entropy and Gradient: mpmath with 60 digits.

The expected gradient of small inputs is that of central differences of the loss, as it
is defined, with probabilities that may be as small as e to the power -2000; it is
compared with the closed formula, which is used for larger inputs. Those are checked by
differences in random directions. scipy must say the same, and each row of the gradient
must have the sum 0.
"""

import numpy as np
from mpmath import mp, mpf
from scipy.special import logsumexp, softmax

mp.dps = 60
STEP = mpf(10) ** -18
DIFFERENCES_LIMIT = 1_500  # Exponentials that all differences of a test may need.


def row_loss(row, label):
    """-log of the label's probability, literally."""
    powers = [mp.exp(z) for z in row]
    return -mp.log(powers[label] / mp.fsum(powers))


def by_differences(row, label):
    slopes = []
    for k in range(len(row)):
        above, below = list(row), list(row)
        above[k] += STEP
        below[k] -= STEP
        slopes.append((row_loss(above, label) - row_loss(below, label)) / (2 * STEP))
    return slopes


def by_formula(row, label):
    powers = [mp.exp(z) for z in row]
    total = mp.fsum(powers)
    return [power / total - (k == label) for k, power in enumerate(powers)]


def solve(logits, labels):
    n, c = len(logits), len(logits[0])
    rng = np.random.default_rng(n + 7 * c)
    losses, grad = [], []
    for row, label in zip(logits, labels):
        row = [mpf(z) for z in row]
        losses.append(row_loss(row, label))
        slopes = by_formula(row, label)
        if n * c * c <= DIFFERENCES_LIMIT:
            found = by_differences(row, label)
            assert all(abs(a - b) <= mpf(10) ** -30 for a, b in zip(slopes, found))
            # Differences have an absolute error; what is below it is the formula's.
            slopes = [b if abs(b) > mpf(10) ** -5 else a for a, b in zip(slopes, found)]
        elif len(grad) < 10:
            way = [mpf(float(v)) for v in rng.uniform(-1, 1, c)]
            above, below = ([z + sign * STEP * v for z, v in zip(row, way)] for sign in (1, -1))
            slope = (row_loss(above, label) - row_loss(below, label)) / (2 * STEP)
            assert abs(slope - mp.fdot(slopes, way)) <= mpf(10) ** -30
        assert abs(mp.fsum(slopes)) <= mpf(10) ** -25
        grad.append([float(slope / n) + 0.0 for slope in slopes])
    loss = float(mp.fsum(losses) / n)

    z = np.array(logits)
    rows = np.arange(n)
    assert np.isclose(loss, (logsumexp(z, axis=1) - z[rows, labels]).mean(), rtol=1e-12, atol=1e-12)
    p = softmax(z, axis=1)
    p[rows, labels] -= 1
    assert np.allclose(p / n, grad, rtol=1e-12, atol=1e-13)
    return {"loss": loss, "grad": grad}
