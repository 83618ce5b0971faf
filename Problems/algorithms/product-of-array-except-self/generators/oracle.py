"""Independent oracle for Product of Array Except Self, in unbounded integers.

Short arrays go by the definition: for each position, multiply all the others.
Long ones count the zeros and divide the product of the rest, which the
reference submissions avoid. Where both are affordable they must agree.
"""

from math import prod

DEFINITION_LIMIT = 2_000


def by_definition(nums):
    return [prod(nums[:i] + nums[i + 1:]) for i in range(len(nums))]


def by_division(nums):
    """Exact division of the product of all numbers that are not zero."""
    zeros = nums.count(0)
    rest = prod(number for number in nums if number != 0)
    if zeros == 0:
        return [rest // number for number in nums]
    return [rest if zeros == 1 and number == 0 else 0 for number in nums]


def solve(nums):
    answer = by_division(nums)
    if len(nums) <= DEFINITION_LIMIT and answer != by_definition(nums):
        raise AssertionError("the two ways of multiplying disagree")
    return answer


def fits(product):
    return -(1 << 63) <= product < 1 << 63


def every_choice_fits(nums):
    """Whether all products that leave out a position are 64-bit integers.

    Goes through all products that a choice can have, each with whether a
    position has been left out. Choosing a zero makes a product 0, which fits,
    so zeros are left out; it makes no difference to choose a one, or more than
    two minus ones, so those are left out, too.
    """
    minus_ones = nums.count(-1)
    factors = [number for number in nums if abs(number) > 1] + [-1] * min(minus_ones, 2)
    reached = {(1, 0 in nums or 1 in nums or minus_ones > 2)}
    for number in factors:
        reached = {(product * number, left_out) for product, left_out in reached} \
            | {(product, True) for product, _ in reached}
        if not all(fits(product) for product, left_out in reached if left_out):
            return False
    return True
