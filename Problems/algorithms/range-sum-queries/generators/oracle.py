"""Independent oracle for Range Sum Queries With Updates: adds the numbers up with numpy.

No structure is kept besides the list itself. For short inputs, plain Python adds up
as well.
"""

import numpy as np

SHORT = 3_000


def by_numpy(numbers, commands):
    values, sums = np.array(numbers, dtype=np.int64), []
    for name, first, second in commands:
        if name == "set":
            values[first - 1] = second
        else:
            sums.append(int(values[first - 1:second].sum()))
    return sums


def by_definition(numbers, commands):
    """Keeps the list as a dictionary and adds up number by number."""
    values, sums = dict(enumerate(numbers, 1)), []
    for name, first, second in commands:
        if name == "set":
            values[first] = second
        else:
            sums.append(sum(values[i] for i in range(first, second + 1)))
    return sums


def solve(numbers, commands):
    sums = by_numpy(numbers, commands)
    if len(numbers) + len(commands) <= SHORT:
        assert sums == by_definition(numbers, commands), "the two ways disagree"
    return sums
