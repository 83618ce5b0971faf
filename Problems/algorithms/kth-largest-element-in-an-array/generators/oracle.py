"""Independent oracle for Kth Largest Element in an Array.

numpy.partition finds the element. The definition is checked on top: fewer than k
elements are larger than it, and at least k are not smaller.
"""

import numpy as np


def solve(nums, k):
    values = np.array(nums, dtype=np.int64)
    found = int(np.partition(values, len(nums) - k)[len(nums) - k])
    larger, equal = int((values > found).sum()), int((values == found).sum())
    assert larger < k <= larger + equal, "breaks the definition"
    return found
