"""Independent oracle for k-Anonymity: every choice of levels, with numpy.

For each of the choices the groups are counted with numpy.unique; of those with the
smallest loss the first one in lexicographic order is taken. On small tables the groups
are counted anew by comparing the hidden texts of all pairs of rows, and hiding one more
digit must never break a choice that works.
"""

import itertools

import numpy as np

TOP = 4
ALL_PAIRS_LIMIT = 14


def smallest_group(table, levels):
    hidden = table // np.array([10 ** level for level in levels])
    keys = hidden @ np.array([10_000 ** j for j in range(table.shape[1])])
    return int(np.unique(keys, return_counts=True)[1].min())


def looks(row, levels):
    """The row as text, with stars for hidden digits."""
    return [f"{cell:04}"[:4 - level] + "*" * level for cell, level in zip(row, levels)]


def smallest_by_pairs(rows, levels):
    texts = [looks(row, levels) for row in rows]
    return min(sum(one == other for other in texts) for one in texts)


def choices(columns):
    return itertools.product(range(TOP + 1), repeat=columns)


def solve(rows, k):
    table = np.array(rows, dtype=np.int64)
    works = [levels for levels in choices(len(rows[0])) if smallest_group(table, levels) >= k]
    if len(rows) <= ALL_PAIRS_LIMIT:
        known = set(works)
        for levels in choices(len(rows[0])):
            assert (levels in known) == (smallest_by_pairs(rows, levels) >= k)
            for j, level in enumerate(levels):
                if levels in known and level < TOP:
                    assert (*levels[:j], level + 1, *levels[j + 1:]) in known
    return list(min(works, key=lambda levels: (sum(levels), levels))) if works else []


def is_right(rows, k, want, got):
    if not want or not got:
        return want == got
    return (len(got) == len(rows[0]) and all(0 <= level <= TOP for level in got)
            and smallest_group(np.array(rows, dtype=np.int64), got) >= k
            and sum(got) == sum(want))
