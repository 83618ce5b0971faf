"""Independent oracle for Retraining Trigger, by two ways.

replay      a state machine with named states, call by call
offline     first drops what is ignored for its own sake, then walks from trigger
            to trigger: the first window of `patience` bad observations that
            begins behind the last cooldown, found with numpy
"""

import math

import numpy as np


def replay(operations, arguments):
    threshold, patience, cooldown = arguments[0]
    answers, state, run, latest, until = [None], "watching", 0, -1, None
    for day, metric in arguments[1:]:
        metric = float(metric)
        answers.append(False)
        if math.isnan(metric) or day <= latest:
            continue
        latest = day
        if state == "cooling" and day > until:
            state = "watching"
        if state == "cooling":
            continue
        run = run + 1 if metric < threshold else 0
        if run == patience:
            answers[-1], state, run, until = True, "cooling", 0, day + cooldown
    return answers


def offline(operations, arguments):
    threshold, patience, cooldown = arguments[0]
    answers = [None] + [False] * (len(operations) - 1)
    kept, days, latest = [], [], -1
    for i, (day, metric) in enumerate(arguments[1:], 1):
        if metric != "NaN" and day > latest:
            latest = day
            kept.append(i)
            days.append(day)
    days = np.array(days, dtype=np.int64)
    bad = np.array([float(arguments[i][1]) < threshold for i in kept], dtype=bool)
    # ends[k]: observation k is bad, and the patience - 1 before it are, too.
    sums = np.concatenate([[0], np.cumsum(bad)])
    ends = np.zeros(len(kept), dtype=bool)
    if len(kept) >= patience:
        ends[patience - 1:] = sums[patience:] - sums[:-patience] == patience
    candidates = np.flatnonzero(ends)
    start = 0
    while True:
        place = np.searchsorted(candidates, start + patience - 1)
        if place == len(candidates):
            return answers
        trigger = candidates[place]
        answers[kept[trigger]] = True
        start = int(np.searchsorted(days, days[trigger] + cooldown, side="right"))


def solve(operations, arguments):
    answers = replay(operations, arguments)
    assert answers == offline(operations, arguments), "the two ways disagree"
    return answers
