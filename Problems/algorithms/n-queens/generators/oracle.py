"""Independent oracle for N-Queens.

Up to 8 rows it takes those of all permutations in which no diagonal holds two
queens. Above, it extends all partial boards row by row, breadth first. In any
case every board is tested pair by pair, all are different, and their number is
that of the OEIS, sequence A000170: so none is missing.
"""

from itertools import combinations, permutations

KNOWN = [1, 1, 0, 0, 2, 10, 4, 40, 92, 352, 724, 2_680, 14_200]
MOST_PERMUTED = 8


def is_peaceful(columns):
    return all(a != b and abs(a - b) != j - i
               for (i, a), (j, b) in combinations(enumerate(columns), 2))


def by_permutations(n):
    return [columns for columns in permutations(range(n)) if is_peaceful(columns)]


def row_by_row(n):
    boards = [()]
    for row in range(n):
        boards = [board + (column,) for board in boards for column in range(n)
                  if all(column != other and abs(column - other) != row - i
                         for i, other in enumerate(board))]
    return boards


def solve(n):
    found = by_permutations(n) if n <= MOST_PERMUTED else row_by_row(n)
    assert len(set(found)) == len(found) == KNOWN[n]
    assert all(map(is_peaceful, found))
    return [["." * column + "Q" + "." * (n - 1 - column) for column in columns]
            for columns in found]


def same(want, got):
    """The boards in any order, each as often."""
    return sorted(want) == sorted(got)
