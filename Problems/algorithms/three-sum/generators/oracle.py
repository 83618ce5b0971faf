"""Independent oracle for 3Sum: counts of the different values.

The reference submissions work on positions in a sorted array. Here numpy takes
the different values with their counts. For each smallest value a it computes
-a - b for all b at once, and looks those up; where two or three values are equal
the counts say whether there are enough. Small inputs are held against the
definition: all combinations of three positions.
"""

from itertools import combinations

import numpy as np

ALL_TRIPLES_LIMIT = 80


def by_values(nums):
    values, counts = np.unique(np.array(nums, dtype=np.int64), return_counts=True)
    triples = []
    for i, a in enumerate(values):
        if a > 0:
            break
        seconds = values[i:]
        thirds = -a - seconds
        place = np.searchsorted(values, thirds)
        place[place == len(values)] = 0
        for j in np.flatnonzero((values[place] == thirds) & (thirds >= seconds)):
            triple = [int(a), int(seconds[j]), int(thirds[j])]
            if all(triple.count(v) <= counts[np.searchsorted(values, v)] for v in triple):
                triples.append(triple)
    return triples


def by_definition(nums):
    return {tuple(sorted(three)) for three in combinations(nums, 3) if sum(three) == 0}


def as_set(triples):
    return sorted(sorted(triple) for triple in triples)


def same(want, got):
    return as_set(want) == as_set(got)


def solve(nums):
    triples = by_values(nums)
    assert len({tuple(triple) for triple in triples}) == len(triples)
    if len(nums) <= ALL_TRIPLES_LIMIT:
        assert {tuple(triple) for triple in triples} == by_definition(nums)
    return triples
