"""Independent oracle for Top K Frequent Elements.

collections.Counter counts and chooses; ties are broken by first appearance. The
answer is then held against the definition, with counts that numpy makes: k
different numbers, and none that is left out occurs more often than one of them.
"""

from collections import Counter

import numpy as np


def is_right(nums, k, answer):
    values, counts = np.unique(np.array(nums, dtype=np.int64), return_counts=True)
    chosen = np.isin(values, np.array(answer, dtype=np.int64))
    if len(answer) != k or chosen.sum() != k:  # Too many, repeated, or not in nums.
        return False
    return bool(chosen.all() or counts[chosen].min() >= counts[~chosen].max())


def solve(nums, k):
    answer = [num for num, _ in Counter(nums).most_common(k)]
    assert is_right(nums, k, answer), "not a right choice"
    return answer
