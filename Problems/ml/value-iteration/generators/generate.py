#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs numpy and scipy.
"""

import math
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_STATES, MAX_ACTIONS, TOP, MAX_GAMMA = 60, 8, 100, 0.99


def check(p, r, gamma):
    assert 1 <= len(p) <= MAX_STATES and len(r) == len(p) and 0 <= gamma <= MAX_GAMMA
    for actions, rewards in zip(p, r):
        assert 1 <= len(actions) <= MAX_ACTIONS and len(rewards) == len(actions)
        assert all(abs(reward) <= TOP for reward in rewards)
        for row in actions:
            assert len(row) == len(p) and all(0 <= chance <= 1 for chance in row)
            assert abs(math.fsum(row) - 1) < 1e-12


def sure(count, target):
    """The probabilities of an action that always leads to `target`."""
    return [float(t == target) for t in range(count)]


def chances(count, **parts):
    """Probabilities from hundredths: t3=25 is 0.25 for state 3."""
    row = [0.0] * count
    for name, part in parts.items():
        row[int(name[1:])] = part / 100
    return row


def spread(rng, count, successors):
    """Random hundredths over some states."""
    targets = rng.sample(range(count), min(count, successors))
    cuts = sorted(rng.sample(range(1, 100), len(targets) - 1))
    row = [0.0] * count
    for target, low, high in zip(targets, [0] + cuts, cuts + [100]):
        row[target] = (high - low) / 100
    return row


def drawn(seed, states, actions, successors, low, high, gamma, digits=1):
    """A random world; `actions` is a range."""
    rng = random.Random(seed)
    p, r = [], []
    for _ in range(states):
        count = rng.randint(*actions)
        p.append([spread(rng, states, rng.randint(1, successors)) for _ in range(count)])
        r.append([round(rng.uniform(low, high), digits) for _ in range(count)])
    return p, r, gamma


def corridor(count, slip, cost, prize, gamma):
    """Step left or right with a chance to stand still; the last room pays and keeps."""
    p, r = [], []
    for s in range(count - 1):
        rows = []
        for target in (max(s - 1, 0), s + 1):
            row = [0.0] * count
            row[s] += slip / 100
            row[target] += (100 - slip) / 100
            rows.append([round(x, 2) for x in row])
        p.append(rows)
        r.append([-cost, -cost])
    p.append([sure(count, count - 1)])
    r.append([prize])
    return p, r, gamma


def grid(width, height, slip, gamma):
    """Four ways to go; walls hold back; a step goes astray sideways now and then.
    The last field is the goal and pays once; one field beside it is a pit."""
    count = width * height
    goal, pit, end = count - 1, count - 2, count
    p, r = [], []
    for y in range(height):
        for x in range(width):
            s = y * width + x
            if s in (goal, pit):
                p.append([sure(count + 1, end)])
                r.append([10.0 if s == goal else -50.0])
                continue
            rows = []
            for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
                row = [0] * (count + 1)
                for ex, ey, part in ((dx, dy, 100 - 2 * slip), (dy, dx, slip), (-dy, -dx, slip)):
                    to = (x + ex, y + ey)
                    inside = 0 <= to[0] < width and 0 <= to[1] < height
                    row[to[1] * width + to[0] if inside else s] += part
                rows.append([part / 100 for part in row])
            p.append(rows)
            r.append([-1.0] * 4)
    p.append([sure(count + 1, end)])
    r.append([0.0])
    return p, r, gamma


SAMPLES = [
    Test("01-move-on", "", (
        [[[1.0, 0.0], [0.0, 1.0]], [[0.0, 1.0]]], [[1.0, 0.0], [3.0]], 0.5)),
    Test("02-tries", "", (
        [[[0.5, 0.5], [0.9, 0.1]], [[0.0, 1.0]]], [[-4.0, -1.0], [0.0]], 0.9)),
    Test("03-no-future", "", (
        [[sure(3, 2), chances(3, t0=25, t1=75)], [sure(3, 0)], [sure(3, 2)]],
        [[2.0, 1.0], [10.0], [0.0]], 0.0)),
]

EDGE = [
    Test("01-once", "one state, one action, a discount factor of 0", ([[[1.0]]], [[-2.5]], 0.0)),
    Test("02-one-state", "one state, one action", ([[[1.0]]], [[2.0]], 0.5)),
    Test("03-one-state-actions", "one state, several actions",
         ([[[1.0]] * 3], [[1.5, 4.0, -2.0]], 0.75)),
    Test("04-only-costs", "one state, only costs", ([[[1.0]] * 2], [[-3.0, -1.0]], 0.9)),
    Test("05-largest-values", "the largest reward and discount factor",
         ([[[1.0]]], [[100.0]], 0.99)),
    Test("06-smallest-values", "the smallest reward and the largest discount factor",
         ([[[1.0]]], [[-100.0]], 0.99)),
    Test("07-no-future", "a discount factor of 0",
         ([[sure(2, 1), sure(2, 0)], [sure(2, 0)]], [[1.0, 2.0], [50.0]], 0.0)),
    Test("08-two-in-turn", "two states that lead to each other",
         ([[sure(2, 1)], [sure(2, 0)]], [[1.0], [-1.0]], 0.9)),
    Test("09-far-away", "nothing happens for some steps",
         ([[sure(6, min(s + 1, 5))] for s in range(6)], [[0.0]] * 5 + [[1.0]], 0.95)),
    Test("10-far-away-first", "nothing happens for some steps",
         ([[sure(6, max(s - 1, 0))] for s in range(6)], [[1.0]] + [[0.0]] * 5, 0.95)),
    Test("11-bait", "a high reward that leads to a bad place",
         ([[sure(3, 1), sure(3, 2)], [sure(3, 1)], [sure(3, 2)]],
          [[20.0, 0.0], [-5.0], [5.0]], 0.8)),
    Test("12-cost-first", "a cost that pays later",
         ([[sure(2, 0), sure(2, 1)], [sure(2, 1)]], [[0.0, -20.0], [1.0]], 0.99)),
    Test("13-ties", "several actions are equally good",
         ([[sure(3, 1), sure(3, 2), sure(3, 0)], [sure(3, 0), sure(3, 2)], [sure(3, 2)]],
          [[1.0, 1.0, 1.0], [1.0, 1.0], [1.0]], 0.5)),
    Test("14-one-way", "a way that cannot be gone back",
         ([[chances(3, t0=50, t1=50), sure(3, 0)], [chances(3, t1=20, t2=80)], [sure(3, 2)]],
          [[0.0, 1.0], [4.0], [0.5]], 0.9)),
    Test("15-most-actions", "one state offers many actions, the others one",
         ([[sure(9, t) for t in range(1, 9)]] + [[sure(9, s)] for s in range(1, 9)],
          [[float(t) for t in range(8)]] + [[float(t * (7 - t))] for t in range(8)], 0.6)),
    Test("16-all-lose", "every action of every state costs",
         ([[chances(2, t0=90, t1=10), sure(2, 1)], [sure(2, 0), chances(2, t0=50, t1=50)]],
          [[-2.0, -7.0], [-1.0, -4.0]], 0.9)),
]

SMALL = [
    Test("01-random", "a small random world", drawn(2_001, 4, (2, 2), 3, -10, 10, 0.9)),
    Test("02-uneven", "different numbers of actions", drawn(2_002, 5, (1, 4), 3, -5, 5, 0.8)),
    Test("03-costs", "only costs", drawn(2_003, 5, (2, 3), 4, -9, -1, 0.95)),
    Test("04-sure", "every action has a sure result", drawn(2_004, 6, (2, 3), 1, -5, 5, 0.9)),
    Test("05-patient", "the largest discount factor", drawn(2_005, 6, (3, 3), 3, -1, 1, 0.99)),
    Test("06-impatient", "a small discount factor", drawn(2_006, 6, (3, 3), 6, -10, 10, 0.1)),
    Test("07-corridor", "a corridor with a prize at its end", corridor(6, 20, 1.0, 4.0, 0.9)),
    Test("08-corridor-in-vain", "a corridor with a small prize at its end",
         corridor(8, 50, 1.0, 0.5, 0.9)),
    Test("09-rewards-of-all-sizes", "large and small rewards",
         drawn(2_009, 7, (1, 5), 2, -100, 100, 0.7, 3)),
]

MEDIUM = [
    Test("01-random", "a random world", drawn(3_001, 20, (1, 4), 4, -10, 10, 0.9)),
    Test("02-grid", "a grid with a pit and a goal", grid(5, 4, 10, 0.99)),
    Test("03-corridor", "a long corridor", corridor(30, 30, 0.1, 5.0, 0.99)),
    Test("04-spread", "actions that may lead anywhere", drawn(3_004, 15, (2, 3), 15, -9, 9, 0.95)),
]

LARGE = [
    Generated("01-random", "most states, many actions, a patient robot", "random", 60, 4_001),
    Generated("02-anywhere", "actions that may lead anywhere", "anywhere", 60, 4_002),
    Generated("03-chain", "a long way to the only reward", "chain", 60, 4_003),
    Generated("04-costs", "only costs", "costs", 50, 4_004),
    Generated("05-rings", "sure results only", "rings", 60, 4_005),
]

GROUPS = [
    Group("1-edge", "One state, extreme discount factors, baits, ties, costs.", EDGE),
    Group("2-small", "Up to 8 states.", SMALL),
    Group("3-medium", "Up to 30 states; too many policies to try them all.", MEDIUM),
    Group("4-large", "Up to 60 states with 8 actions and a discount factor of 0.99.", LARGE),
]

if __name__ == "__main__":
    Package(
        __file__, SAMPLES, GROUPS, oracle.solve, check,
        accepts=lambda want, got: all(abs(w - g) < 1e-7 for w, g in zip(want, got)),
    ).main(sys.argv[1:])
