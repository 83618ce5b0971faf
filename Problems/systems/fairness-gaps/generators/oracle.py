"""Independent oracle for Fairness Gaps, in exact fractions.

by_definition  for each group the lists of its decisions, and exact fractions
by_pandas      pandas groups and averages the columns
by_pairs       for few groups: the gaps as largest differences over all pairs of
               groups, the ratio as the smallest quotient over all pairs
"""

from fractions import Fraction
from itertools import product

import pandas as pd

PAIRS_LIMIT = 60


def rates(truth, pred, group):
    decisions, of_positives = {}, {}
    for t, p, g in zip(truth, pred, group):
        decisions.setdefault(g, []).append(p)
        if t:
            of_positives.setdefault(g, []).append(p)
    return [[Fraction(sum(ps), len(ps)) for ps in lists.values()]
            for lists in (decisions, of_positives)]


def by_definition(truth, pred, group):
    selection, recall = rates(truth, pred, group)
    return (max(selection) - min(selection),
            max(recall) - min(recall) if recall else Fraction(0),
            min(selection) / max(selection) if max(selection) else Fraction(1))


def by_pandas(truth, pred, group):
    frame = pd.DataFrame({"truth": truth, "pred": pred, "group": group})
    selection = frame.groupby("group")["pred"].mean()
    recall = frame[frame.truth == 1].groupby("group")["pred"].mean()
    return (selection.max() - selection.min(),
            recall.max() - recall.min() if len(recall) else 0.0,
            selection.min() / selection.max() if selection.max() > 0 else 1.0)


def by_pairs(truth, pred, group):
    selection, recall = rates(truth, pred, group)
    quotients = [a / b for a, b in product(selection, repeat=2) if b]
    return (max(a - b for a, b in product(selection, repeat=2)),
            max([a - b for a, b in product(recall, repeat=2)], default=0),
            min(quotients, default=1))


def solve(truth, pred, group):
    answer = by_definition(truth, pred, group)
    assert all(abs(a - b) < 1e-14 for a, b in zip(answer, by_pandas(truth, pred, group)))
    if len(set(group)) <= PAIRS_LIMIT:
        assert answer == by_pairs(truth, pred, group)
    names = "demographicParity", "equalOpportunity", "disparateImpact"
    return dict(zip(names, map(float, answer)))
