"""Independent oracle for Network Delay Time.

scipy finds the distances; it takes 0 for "no edge" in places, so each time t is
given to it as t * (n + 1) + 1, which changes no order and is undone by a division
that rounds down. For small networks, the times of arrival are also found by
relaxing all lines n times, as the definition of a shortest path has it.
"""

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

SMALL = 300


def by_scipy(times, n, k):
    fastest = {}
    for a, b, t in times:
        fastest[a, b] = min(t, fastest.get((a, b), t))
    rows = np.array([a - 1 for a, _ in fastest], dtype=int)
    columns = np.array([b - 1 for _, b in fastest], dtype=int)
    weights = np.array([t * (n + 1) + 1 for t in fastest.values()], dtype=float)
    graph = csr_array((weights, (rows, columns)), shape=(n, n))
    last = dijkstra(graph, indices=k - 1).max()
    assert np.isinf(last) or last < 2 ** 53
    return -1 if np.isinf(last) else int(last) // (n + 1)


def by_relaxing(times, n, k):
    arrival = {k: 0}
    for _ in range(n):
        for a, b, t in times:
            if a in arrival:
                arrival[b] = min(arrival[a] + t, arrival.get(b, arrival[a] + t))
    return max(arrival.values()) if len(arrival) == n else -1


def solve(times, n, k):
    answer = by_scipy(times, n, k)
    if n <= SMALL:
        assert answer == by_relaxing(times, n, k), "the two ways disagree"
    return answer
