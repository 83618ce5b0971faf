"""Independent oracle for Minimum Window Substring: positions of letters.

The reference submissions move two ends along. Here, for each start i and each
letter that t holds m times, numpy looks up the m-th position of that letter from
i on; the largest of these is where the shortest good window from i ends. Small
inputs are held against the definition: all substrings, counted.
"""

from collections import Counter

import numpy as np

ALL_WINDOWS_LIMIT = 60


def shortest(s, t):
    """The bounds of all shortest good windows."""
    letters = np.frombuffer(s.encode(), dtype=np.uint8)
    starts = np.arange(len(s))
    ends = starts.copy()
    for letter, needed in Counter(t).items():
        places = np.flatnonzero(letters == ord(letter))
        last = np.searchsorted(places, starts) + needed - 1
        padded = np.append(places, len(s))  # len(s): there are not enough.
        ends = np.maximum(ends, padded[np.minimum(last, len(places))])
    possible = ends < len(s)
    if not possible.any():
        return []
    lengths = np.where(possible, ends - starts + 1, len(s) + 1)
    return [(int(i), int(ends[i]) + 1) for i in np.flatnonzero(lengths == lengths.min())]


def by_definition(s, t):
    needed = Counter(t)
    good = [(i, j) for i in range(len(s)) for j in range(i + 1, len(s) + 1)
            if not needed - Counter(s[i:j])]
    least = min((j - i for i, j in good), default=0)
    return [(i, j) for i, j in good if j - i == least]


def solve(s, t):
    windows = shortest(s, t)
    if len(s) <= ALL_WINDOWS_LIMIT:
        assert windows == by_definition(s, t), "the two ways disagree"
    if not windows:
        return ""
    (start, end), = windows
    return s[start:end]
