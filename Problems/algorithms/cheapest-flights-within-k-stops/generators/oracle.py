"""Independent oracle for Cheapest Flights Within K Stops.

The lowest prices with at most f flights are a vector; multiplying it by the
matrix of fares, with min for + and + for *, gives those with one flight more. The
diagonal of the matrix is 0, for staying. Where there are few trips, all of them
are tried as well.
"""

import numpy as np

MAX_TRIPS = 20_000


def by_matrix(n, flights, src, dst, k):
    fares = np.full((n, n), np.inf)
    np.fill_diagonal(fares, 0)
    for a, b, price in flights:
        fares[b, a] = min(fares[b, a], price)
    prices = np.full(n, np.inf)
    prices[src] = 0
    for _ in range(k + 1):
        following = (fares + prices).min(axis=1)
        if (following == prices).all():
            break
        prices = following
    return -1 if np.isinf(prices[dst]) else int(prices[dst])


def by_all_trips(n, flights, src, dst, k):
    """The answer, or None where there are too many trips."""
    leaving = [[] for _ in range(n)]
    for a, b, price in flights:
        leaving[a].append((b, price))
    best, trips, seen = None, [(src, 0)], 1
    for _ in range(min(k, n - 2) + 1):
        trips = [(b, paid + price) for a, paid in trips for b, price in leaving[a]]
        seen += len(trips)
        if seen > MAX_TRIPS:
            return None
        best = min([paid for a, paid in trips if a == dst] + ([] if best is None else [best]),
                   default=None)
    return -1 if best is None else best


def solve(n, flights, src, dst, k):
    answer = by_matrix(n, flights, src, dst, k)
    if len(flights) <= 100:
        assert by_all_trips(n, flights, src, dst, k) in (None, answer), "the two ways disagree"
    return answer
