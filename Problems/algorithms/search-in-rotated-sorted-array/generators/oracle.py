"""Independent oracle for Search in Rotated Sorted Array: list.index.

`is_rotation` is the definition of the array, by rotating the sorted one.
"""


def is_rotation(nums):
    ranked = sorted(nums)
    if len(set(nums)) < len(nums):
        return False
    start = nums.index(ranked[0])
    return nums[start:] + nums[:start] == ranked


def solve(nums, target):
    return nums.index(target) if target in nums else -1
