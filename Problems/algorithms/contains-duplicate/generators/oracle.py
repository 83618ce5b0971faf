"""Independent oracle for Contains Duplicate: numpy counts every value.

The reference submissions insert into a set or compare neighbours. Here numpy
says how often each value occurs. Where that is affordable, the definition is
checked as well: two different positions with equal numbers.
"""

from itertools import combinations

import numpy as np

ALL_PAIRS_LIMIT = 1_500


def solve(nums):
    _, counts = np.unique(np.array(nums, dtype=np.int64), return_counts=True)
    answer = bool(counts.max() >= 2)
    if len(nums) <= ALL_PAIRS_LIMIT:
        assert answer == any(one == other for one, other in combinations(nums, 2))
    return answer
