"""Independent oracle for Single Number: counts, checked against numpy.

Every number is counted, which also shows that the input keeps its promise; the one
that was counted once is the answer. numpy's bitwise_xor.reduce must agree.
"""

from collections import Counter

import numpy as np


def solve(nums):
    counts = Counter(nums)
    singles = [num for num, count in counts.items() if count == 1]
    assert len(singles) == 1 and all(count <= 2 for count in counts.values())
    if int(np.bitwise_xor.reduce(np.array(nums, dtype=np.int64))) != singles[0]:
        raise AssertionError("counting and exclusive or disagree")
    return singles[0]
