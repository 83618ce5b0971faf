"""Independent oracle for Median of Two Sorted Arrays: numpy.median of all numbers.

NumPy partitions the joined arrays; that they are sorted, which is what the
reference submissions live on, is of no use to it. The statistics module, which
sorts and calculates with whole numbers, must agree exactly.
"""

import statistics
from fractions import Fraction

import numpy as np


def solve(nums1, nums2):
    joined = nums1 + nums2
    answer = float(np.median(np.array(joined, dtype=np.int64)))
    if Fraction(answer) != statistics.median([Fraction(num) for num in joined]):
        raise AssertionError("the two medians differ")
    return answer
