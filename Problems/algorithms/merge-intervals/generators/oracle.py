"""Independent oracle for Merge Intervals: a strip of points and gaps.

The different coordinates, in order, are put at 0, 2, 4, ...; the odd places between
them stand for the gaps. Each interval covers a stretch of that strip. What is covered
is found by adding up differences, and each run of covered places is an interval.
Intervals are never compared with each other. Few intervals also go by the definition:
those that share a number belong together, and so do friends of friends.
"""

import numpy as np

PAIRS_LIMIT = 60


def by_strip(intervals):
    if not intervals:
        return []
    pairs = np.array(intervals, dtype=np.int64)
    numbers, ranks = np.unique(pairs, return_inverse=True)
    ranks = 2 * ranks.reshape(-1, 2)
    strip = np.zeros(2 * len(numbers) + 2, dtype=np.int64)
    np.add.at(strip, ranks[:, 0] + 1, 1)
    np.add.at(strip, ranks[:, 1] + 2, -1)
    covered = np.cumsum(strip) > 0  # Shifted by one, so that it begins uncovered.
    changes = np.flatnonzero(covered[1:] != covered[:-1])
    return [[int(numbers[begin // 2]), int(numbers[(end - 1) // 2])]
            for begin, end in zip(changes[::2], changes[1::2])]


def by_friends(intervals):
    groups = []
    for interval in intervals:
        friends = [g for g in groups
                   if any(max(a[0], interval[0]) <= min(a[1], interval[1]) for a in g)]
        groups = [g for g in groups if g not in friends] + [sum(friends, []) + [interval]]
    return sorted([min(a for a, _ in g), max(b for _, b in g)] for g in groups)


def solve(intervals):
    answer = by_strip(intervals)
    if len(intervals) <= PAIRS_LIMIT and answer != by_friends(intervals):
        raise AssertionError("strip and friends of friends disagree")
    return answer
