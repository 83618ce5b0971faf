"""Independent oracle for Group Anagrams: sorts all by key and cuts into runs.

The strings are sorted by their letters in order, and each run of equal letters
is a group; no dictionary of keys is involved. Where that is affordable, the
definition itself is checked on top: strings are in the same group exactly when
one of them can be used up by striking out the letters of the other.
"""

from itertools import groupby

ALL_PAIRS_LIMIT = 60


def by_sorting(strs):
    ranked = sorted(strs, key=lambda text: (sorted(text), text))
    return [list(run) for _, run in groupby(ranked, key=sorted)]


def are_anagrams(one, other):
    """Strikes out in one string what stands in the other, letter by letter."""
    left = list(other)
    for letter in one:
        if letter not in left:
            return False
        left.remove(letter)
    return not left


def as_sets(groups):
    """The groups without the order that does not matter."""
    return sorted(sorted(group) for group in groups)


def same(want, got):
    return as_sets(want) == as_sets(got)


def solve(strs):
    """The groups, and the strings in each, in the order of first appearance."""
    first = {}
    for i, text in enumerate(strs):
        first.setdefault(text, i)
    groups = [sorted(group, key=first.get) for group in by_sorting(strs)]
    groups.sort(key=lambda group: first[group[0]])
    if len(strs) <= ALL_PAIRS_LIMIT:
        place = {text: i for i, group in enumerate(groups) for text in group}
        for one in strs:
            for other in strs:
                if are_anagrams(one, other) != (place[one] == place[other]):
                    raise AssertionError("the groups break the definition")
    return groups
