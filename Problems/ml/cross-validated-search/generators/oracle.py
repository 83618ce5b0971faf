"""Independent oracle: every split is written out with numpy masks and scored by
models that are written anew (least squares by lstsq on stacked rows, neighbours
by a stable argsort), then numpy takes the means."""

import numpy as np

GAP = 1e-6


def ridge(X, y, V, w, penalty):
    d = X.shape[1]
    stacked = np.vstack([X, np.sqrt(penalty) * np.eye(d)])
    weights = np.linalg.lstsq(stacked, np.concatenate([y, np.zeros(d)]), rcond=None)[0]
    return -np.mean((V @ weights - w) ** 2)


def neighbours(X, y, V, w, count):
    distance = ((V[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    nearest = np.argsort(distance, axis=1, kind="stable")[:, :int(count)]
    return -np.mean((y[nearest].mean(axis=1) - w) ** 2)


def scores(X, y, grid, folds, model, table):
    if model == "table":
        return np.array(table)
    X, y = np.array(X, float), np.array(y, float)
    score = {"ridge": ridge, "neighbours": neighbours}[model]
    result = np.empty((len(grid), len(folds)))
    for f, fold in enumerate(folds):
        held = np.zeros(len(y), bool)
        held[fold] = True
        for g, parameter in enumerate(grid):
            result[g, f] = score(X[~held], y[~held], X[held], y[held], parameter)
    return result


def solve(X, y, grid, folds, model, table):
    means = scores(X, y, grid, folds, model, table).mean(axis=1)
    best = int(np.argmax(means))
    near = [g for g in range(len(grid)) if means[best] - means[g] < GAP * max(1, abs(means[best]))]
    assert near == [best] or model == "table", "too close"
    return {"best": grid[best], "calls": len(grid) * len(folds), "leaking": 0, "broken": 0}
