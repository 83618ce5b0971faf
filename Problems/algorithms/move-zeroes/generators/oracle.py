"""Independent oracle for Move Zeroes: a stable sort by "is it zero?".

No position to write to is involved, which is what the reference submissions
use. Short arrays are also worked on by hand: swap a zero with the number behind
it for as long as there is such a place. The two must agree.
"""

BY_HAND_LIMIT = 200


def by_stable_sort(nums):
    return sorted(nums, key=lambda number: number == 0)


def by_hand(nums):
    """Swaps neighbours until no zero stands before another number."""
    nums = list(nums)
    changed = True
    while changed:
        changed = False
        for i in range(len(nums) - 1):
            if nums[i] == 0 != nums[i + 1]:
                nums[i], nums[i + 1] = nums[i + 1], nums[i]
                changed = True
    return nums


def solve(nums):
    answer = by_stable_sort(nums)
    if len(nums) <= BY_HAND_LIMIT and answer != by_hand(nums):
        raise AssertionError("the two ways disagree")
    return answer
