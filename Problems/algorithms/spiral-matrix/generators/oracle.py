"""Independent oracle for Spiral Matrix: numpy reads the top row and turns the rest.

The reference submissions keep borders or marks. The second opinion here is a
formula: every place has a ring and a position in it, and the places are sorted by
both.
"""

import numpy as np


def by_turning(matrix):
    rest = np.array(matrix, dtype=np.int64)
    parts = []
    while rest.size:
        parts.append(rest[0])
        rest = np.rot90(rest[1:])
    return np.concatenate(parts).tolist()


def by_rings(matrix):
    height, width = len(matrix), len(matrix[0])

    def key(place):
        i, j = place
        ring = min(i, j, height - 1 - i, width - 1 - j)
        h, w = height - 2 * ring, width - 2 * ring  # Of the ring.
        i, j = i - ring, j - ring
        if i == 0:
            return ring, j
        if j == w - 1:
            return ring, w - 1 + i
        if i == h - 1:
            return ring, (w - 1) + (h - 1) + (w - 1 - j)
        return ring, 2 * (w - 1) + (h - 1) + (h - 1 - i)

    places = sorted(((i, j) for i in range(height) for j in range(width)), key=key)
    return [matrix[i][j] for i, j in places]


def solve(matrix):
    answer = by_turning(matrix)
    assert answer == by_rings(matrix), "the two ways disagree"
    return answer
