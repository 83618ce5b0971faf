"""Independent oracle for Value Iteration: policy iteration with exact values.

The values of a policy are the solution of linear equations (numpy); a policy that
no single change of an action improves is optimal. Bellman's equation is checked
for the result, all policies are tried where there are few, and a linear program
(scipy) must agree where it is small: the optimal values are the smallest numbers
with V(s) >= r(s, a) + gamma * sum p(s, a, t) V(t) for all actions.
"""

from itertools import product
from math import prod

import numpy as np
from scipy.optimize import linprog

FEW_POLICIES = 2_000
SMALL_PROGRAM = 200


def values_of(p, r, gamma, policy):
    count = len(p)
    chosen = np.array([p[s][a] for s, a in enumerate(policy)])
    rewards = np.array([r[s][a] for s, a in enumerate(policy)])
    return np.linalg.solve(np.eye(count) - gamma * chosen, rewards)


def qualities(p, r, gamma, values, s):
    return np.array(r[s]) + gamma * np.array(p[s]) @ values


def policy_iteration(p, r, gamma):
    policy = [0] * len(p)
    while True:
        values = values_of(p, r, gamma, policy)
        better = list(policy)
        for s in range(len(p)):
            quality = qualities(p, r, gamma, values, s)
            if quality.max() > quality[policy[s]] + 1e-9:
                better[s] = int(quality.argmax())
        if better == policy:
            return values
        policy = better


def by_linear_program(p, r, gamma):
    rows, bounds = [], []
    for s in range(len(p)):
        for a in range(len(p[s])):
            row = gamma * np.array(p[s][a])
            row[s] -= 1
            rows.append(row)
            bounds.append(-r[s][a])
    found = linprog(np.ones(len(p)), A_ub=np.array(rows), b_ub=bounds, bounds=(None, None))
    assert found.success
    return found.x


def solve(p, r, gamma):
    values = policy_iteration(p, r, gamma)
    for s in range(len(p)):
        assert abs(qualities(p, r, gamma, values, s).max() - values[s]) < 1e-9
    if prod(map(len, p)) <= FEW_POLICIES:
        best = np.max([values_of(p, r, gamma, policy)
                       for policy in product(*(range(len(row)) for row in p))], axis=0)
        assert np.allclose(best, values, rtol=0, atol=1e-9)
    if sum(map(len, p)) <= SMALL_PROGRAM:
        assert np.allclose(by_linear_program(p, r, gamma), values, rtol=1e-6, atol=1e-6)
    return [round(float(v), 10) + 0.0 for v in values]
