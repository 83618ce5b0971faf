"""Independent oracle for Merge k Sorted Lists: heapq.merge on arrays, without nodes.

It is held against the definition: all numbers together, sorted.
"""

import heapq
from itertools import chain


def solve(lists):
    answer = list(heapq.merge(*lists))
    assert answer == sorted(chain(*lists)), "the two ways disagree"
    return answer
