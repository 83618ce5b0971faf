"""Independent oracle for Daily Temperatures: the next day of each temperature.

The reference submissions use a stack or jumps. Here, from the last day to the
first, an array holds for each temperature the next day that has it, and numpy
takes the earliest of all warmer ones. Short inputs are held against the
definition: look forward from each day.
"""

import numpy as np

FORWARD_LIMIT = 3_000
COLDEST, WARMEST = -100, 100


def by_next_days(temperatures):
    never = len(temperatures)
    upcoming = np.full(WARMEST - COLDEST + 2, never, dtype=np.int64)
    answer = [0] * len(temperatures)
    for day in range(len(temperatures) - 1, -1, -1):
        place = temperatures[day] - COLDEST
        soonest = int(upcoming[place + 1:].min())
        answer[day] = soonest - day if soonest < never else 0
        upcoming[place] = day
    return answer


def by_definition(temperatures):
    return [next((d for d in range(1, len(temperatures) - i)
                  if temperatures[i + d] > temperature), 0)
            for i, temperature in enumerate(temperatures)]


def solve(temperatures):
    answer = by_next_days(temperatures)
    if len(temperatures) <= FORWARD_LIMIT:
        assert answer == by_definition(temperatures), "the two ways disagree"
    return answer
