"""Independent oracle for Longest Increasing Subsequence: peeling off layers.

Call a number bare when no earlier number is smaller. Taking all bare numbers
away shortens each longest strictly increasing subsequence by one, its first
number, so the rounds until nothing is left are the answer (Mirsky's theorem).
Neither tails nor a search are involved. Arrays up to QUADRATIC_LIMIT also go
through the quadratic programme, and very short ones through all subsequences;
all must agree.
"""

from itertools import combinations

import numpy as np

QUADRATIC_LIMIT = 3_000
ALL_SUBSEQUENCES_LIMIT = 12


def length_by_layers(nums):
    rest = np.array(nums, dtype=np.int64)
    rounds = 0
    while len(rest):
        rest = rest[rest > np.minimum.accumulate(rest)]
        rounds += 1
    return rounds


def length_by_quadratic_programme(nums):
    best = []
    for i, num in enumerate(nums):
        best.append(1 + max((best[j] for j in range(i) if nums[j] < num), default=0))
    return max(best, default=0)


def length_by_all_subsequences(nums):
    return max(
        size
        for size in range(len(nums) + 1)
        for chosen in combinations(nums, size)
        if all(a < b for a, b in zip(chosen, chosen[1:]))
    )


def solve(nums):
    answer = length_by_layers(nums)
    if len(nums) <= QUADRATIC_LIMIT and answer != length_by_quadratic_programme(nums):
        raise AssertionError("layers and quadratic programme disagree")
    if len(nums) <= ALL_SUBSEQUENCES_LIMIT and answer != length_by_all_subsequences(nums):
        raise AssertionError("layers and trying all subsequences disagree")
    return answer
