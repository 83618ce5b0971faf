"""Independent oracle: all different orders are equally likely.

For few numbers the orders are counted by writing all of them out.
"""

from itertools import permutations


def values_of(nums, view):
    if view in ("orders", "objects", "successive"):
        ways = len(set(permutations(nums)))
        return ways * ways if view == "successive" else ways
    return len(nums) if view == "positions" else 100


def solve(nums, view, times):
    count = values_of(nums, view)
    return {"values": list(range(count)), "probabilities": [1 / count] * count}
