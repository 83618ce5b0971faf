"""Independent oracle for Maximum Subarray: differences of prefix sums, with numpy.

The sum of a subarray is a later prefix sum minus an earlier one, so the answer is the
largest difference between a prefix sum and the smallest one before it. Arrays up to
ALL_PAIRS_LIMIT also go through all pairs of begin and end; short ones are added up
without any prefix sums. All must agree.
"""

import numpy as np

ALL_PAIRS_LIMIT = 3_000
DEFINITION_LIMIT = 40


def by_smallest_before(nums):
    sums = np.concatenate(([0], np.cumsum(np.array(nums, dtype=np.int64))))
    return int((sums[1:] - np.minimum.accumulate(sums)[:-1]).max())


def by_all_pairs(nums):
    sums = np.concatenate(([0], np.cumsum(np.array(nums, dtype=np.int64))))
    return max(int(sums[begin + 1:].max() - sums[begin]) for begin in range(len(nums)))


def by_definition(nums):
    return max(
        sum(nums[begin:end])
        for begin in range(len(nums))
        for end in range(begin + 1, len(nums) + 1)
    )


def solve(nums):
    answer = by_smallest_before(nums)
    if len(nums) <= ALL_PAIRS_LIMIT and answer != by_all_pairs(nums):
        raise AssertionError("smallest prefix and all pairs disagree")
    if len(nums) <= DEFINITION_LIMIT and answer != by_definition(nums):
        raise AssertionError("smallest prefix and definition disagree")
    return answer
