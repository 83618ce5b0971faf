"""Independent oracle for Meeting Rooms II: counting with numpy, and trying all plans.

For each start, the meetings that run at that moment are those that have started minus
those that have ended, both counted by binary search. For a few meetings all ways to
spread them over rooms are tried, in no particular order of time.
"""

import numpy as np

ALL_PLANS_LIMIT = 8


def by_counting(intervals):
    if not intervals:
        return 0
    pairs = np.array(intervals, dtype=np.int64)
    starts, ends = np.sort(pairs[:, 0]), np.sort(pairs[:, 1])
    started = np.searchsorted(starts, starts, side="right")
    ended = np.searchsorted(ends, starts, side="right")
    return int((started - ended).max())


def by_all_plans(intervals):
    def clash(one, other):
        return one[0] < other[1] and other[0] < one[1]

    def fewest(rest, rooms):
        if not rest:
            return len(rooms)
        meeting, *rest = rest
        counts = [fewest(rest, rooms + [[meeting]])]
        for i, room in enumerate(rooms):
            if not any(clash(meeting, other) for other in room):
                counts.append(fewest(rest, rooms[:i] + [room + [meeting]] + rooms[i + 1:]))
        return min(counts)

    return fewest(intervals, [])


def solve(intervals):
    answer = by_counting(intervals)
    if len(intervals) <= ALL_PLANS_LIMIT and answer != by_all_plans(intervals):
        raise AssertionError("counting and trying all plans disagree")
    return answer
