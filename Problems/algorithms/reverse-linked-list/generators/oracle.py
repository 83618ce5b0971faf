"""Independent oracle for Reverse Linked List: arrays, without any nodes.

The reference submissions turn references round. Here the values are read
backwards by Python, and once more by giving each its place counted from the
end; both must agree.
"""


def by_reading_backwards(values):
    return list(reversed(values))


def by_place(values):
    """Writes each value to the place that it must have in the answer."""
    answer = [None] * len(values)
    for i, value in enumerate(values):
        answer[len(values) - 1 - i] = value
    return answer


def solve(values):
    answer = by_reading_backwards(values)
    if answer != by_place(values):
        raise AssertionError("the two ways of reversing disagree")
    return answer
