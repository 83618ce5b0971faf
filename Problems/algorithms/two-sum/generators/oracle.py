"""Independent oracle for Two Sum: counts every pair that has the sum.

No dictionary of numbers seen so far is involved, which is what the reference
submissions use. Short arrays go through all pairs; long ones go through a
sorted copy. Where both are affordable they must agree.
"""

import numpy as np

ALL_PAIRS_LIMIT = 6_000


def pairs_by_trying_all(nums, target):
    """All pairs i < j with the sum, found by comparing each with each."""
    values = np.array(nums, dtype=np.int64)
    found = []
    for i in range(len(values) - 1):
        for j in np.nonzero(values[i + 1:] == target - values[i])[0]:
            found.append((i, i + 1 + int(j)))
    return found


def pairs_by_sorting(nums, target):
    """The same pairs, found by binary search in a sorted copy."""
    values = np.array(nums, dtype=np.int64)
    order = np.argsort(values, kind="stable")
    ranked = values[order]
    first = np.searchsorted(ranked, target - values, side="left")
    last = np.searchsorted(ranked, target - values, side="right")
    found = []
    for i in np.nonzero(last > first)[0]:
        for j in order[first[i]:last[i]]:
            if i < j:
                found.append((int(i), int(j)))
    return sorted(found)


def solve(nums, target):
    """The only pair with the sum; anything but exactly one pair is an error."""
    found = pairs_by_sorting(nums, target)
    if len(nums) <= ALL_PAIRS_LIMIT and found != pairs_by_trying_all(nums, target):
        raise AssertionError("the two ways of counting disagree")
    if len(found) != 1:
        raise AssertionError(f"{len(found)} pairs have the sum, not one")
    return list(found[0])
