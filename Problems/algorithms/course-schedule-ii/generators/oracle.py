"""Independent oracle for Course Schedule II.

Whether there is an order is decided by scipy: the graph has none when some
strongly connected component holds more than one course. The order itself is the
smallest one by number, found with a heap. The submissions use neither. Every
answer is checked against all pairs.
"""

import heapq

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components


def has_circle(count, pairs):
    course, before = np.array(pairs, dtype=int).reshape(-1, 2).T
    graph = coo_array((np.ones(len(pairs)), (before, course)), shape=(count, count)).tocsr()
    return connected_components(graph, connection="strong")[0] < count


def smallest_order(count, pairs):
    """The courses that can be taken, always the one with the smallest number next."""
    missing, waiting = [0] * count, [[] for _ in range(count)]
    for course, before in pairs:
        missing[course] += 1
        waiting[before].append(course)
    ready = [course for course in range(count) if missing[course] == 0]
    order = []
    while ready:
        order.append(heapq.heappop(ready))
        for course in waiting[order[-1]]:
            missing[course] -= 1
            if missing[course] == 0:
                heapq.heappush(ready, course)
    return order


def is_right(count, pairs, order):
    """Whether this is an order of all courses that respects all pairs."""
    if sorted(order) != list(range(count)):
        return False
    place = {course: k for k, course in enumerate(order)}
    return all(place[before] < place[course] for course, before in pairs)


def solve(count, pairs):
    order = smallest_order(count, pairs)
    if has_circle(count, pairs):
        assert len(order) < count, "the two ways disagree"
        return []
    assert is_right(count, pairs, order), "not an order"
    return order
