"""Independent oracle: for each player and each size, the mean of what the player
adds to groups of that size, and of these the mean over the sizes, with numpy's
long doubles.

Cross-checked by all n! orders of up to 7 players, by dividends (a Möbius
transform) of up to 10 and, where there are any, by closed forms.
"""

from itertools import permutations
from math import exp, factorial

import numpy as np


def worth(group, n, game, numbers):
    """The worth of a group, given as a frozenset."""
    if game == "table":
        return numbers[sum(1 << i for i in group)]
    if game == "voting":
        return 1.0 if sum(numbers[i + 1] for i in group) >= numbers[0] else 0.0
    if game == "airport":
        return max((numbers[i] for i in group), default=0.0)
    if game == "gloves":
        left = sum(numbers[i] for i in group if numbers[i] > 0)
        right = -sum(numbers[i] for i in group if numbers[i] < 0)
        return min(left, right)
    if game == "graph":
        pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
        return sum(w for (i, j), w in zip(pairs, numbers) if i in group and j in group)
    assert game == "logistic"
    z = numbers[0] + sum(numbers[1 + i] if i in group else numbers[1 + n + i] for i in range(n))
    return 1 / (1 + exp(-z))


def members(mask, n):
    return frozenset(i for i in range(n) if mask >> i & 1)


def by_sizes(v, n):
    masks = np.arange(1 << n)
    sizes = sum((masks >> i) & 1 for i in range(n))
    result = []
    for i in range(n):
        without = masks[(masks >> i) & 1 == 0]
        adds = v[without | (1 << i)] - v[without]
        result.append(np.mean([adds[sizes[without] == s].mean() for s in range(n)],
                              dtype=np.longdouble))
    return np.array(result)


def by_orders(v, n):
    total = np.zeros(n, dtype=np.longdouble)
    for order in permutations(range(n)):
        mask = 0
        for player in order:
            total[player] += v[mask | 1 << player] - v[mask]
            mask |= 1 << player
    return total / factorial(n)


def by_dividends(v, n):
    d = v.copy()
    masks = np.arange(1 << n)
    for i in range(n):
        inside = masks[(masks >> i) & 1 == 1]
        d[inside] -= d[inside ^ (1 << i)]
    sizes = sum((masks >> i) & 1 for i in range(n))
    return np.array([sum(d[m] / sizes[m] for m in masks if m >> i & 1) for i in range(n)])


def closed_form(n, game, numbers):
    if game == "graph":
        share, place = [0.0] * n, 0
        for i in range(n):
            for j in range(i + 1, n):
                share[i] += numbers[place] / 2
                share[j] += numbers[place] / 2
                place += 1
        return share
    if game == "airport":
        share, before = [0.0] * n, 0.0
        order = sorted(range(n), key=lambda i: numbers[i])
        for k, i in enumerate(order):
            for j in order[k:]:
                share[j] += (numbers[i] - before) / (n - k)
            before = numbers[i]
        return share
    return None


def solve(n, game, numbers):
    v = np.array([worth(members(m, n), n, game, numbers) for m in range(1 << n)],
                 dtype=np.longdouble)
    values = by_sizes(v, n)
    if n <= 7:
        assert np.allclose(values, by_orders(v, n), rtol=1e-12, atol=1e-12)
    if n <= 10:
        assert np.allclose(values, by_dividends(v, n), rtol=1e-11, atol=1e-11)
    closed = closed_form(n, game, numbers)
    if closed:
        assert np.allclose(values.astype(float), closed, rtol=1e-12, atol=1e-12)
    assert abs(values.sum() - (v[-1] - v[0])) < 1e-9
    return {"values": [float(x) for x in values], "calls": 1 << n, "repeated": 0, "foreign": 0}
