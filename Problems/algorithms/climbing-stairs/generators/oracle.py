"""Independent oracle for Climbing Stairs: counting by the number of double moves.

With k moves of 2 there are n - 2k of 1, so n - k moves in all, of which any k may
be the doubles: the answer is the sum of the binomials C(n - k, k). No recurrence
is involved. Short staircases are climbed in all ways, one by one, too.
"""

from itertools import product
from math import comb

ALL_WAYS_LIMIT = 12


def by_binomials(n):
    return sum(comb(n - k, k) for k in range(n // 2 + 1))


def by_all_ways(n):
    return sum(
        sum(moves) == n
        for count in range(n + 1)
        for moves in product((1, 2), repeat=count)
    )


def solve(n):
    answer = by_binomials(n)
    if n <= ALL_WAYS_LIMIT and answer != by_all_ways(n):
        raise AssertionError("binomials and climbing in all ways disagree")
    return answer
