"""Independent oracle for Validate Binary Search Tree: works on the written array.

The reference submissions pass bounds down or walk in order. Here every entry's
parent is known from the written form, and smallest and largest numbers are handed
up from the last entry to the first. The second opinion is the definition: each
node against all of its ancestors. It is quadratic for deep trees, so it is left
out for big ones.
"""

ANCESTORS_LIMIT = 2_500


def parents(entries):
    """For each entry its parent's index and its side; None for the root."""
    place = [None]
    for i, entry in enumerate(entries):
        if entry is not None:
            place += [(i, 0), (i, 1)]
    return place[:len(entries)]


def from_below(entries):
    places = parents(entries)
    smallest, largest = list(entries), list(entries)
    for i in range(len(entries) - 1, 0, -1):
        if entries[i] is None:
            continue
        parent, side = places[i]
        # Everything below entry i has been handed up to it.
        if side == 0 and largest[i] >= entries[parent]:
            return False
        if side == 1 and smallest[i] <= entries[parent]:
            return False
        smallest[parent] = min(smallest[parent], smallest[i])
        largest[parent] = max(largest[parent], largest[i])
    return True


def by_definition(entries):
    places = parents(entries)
    for i, entry in enumerate(entries):
        place = places[i] if entry is not None else None
        while place is not None:
            ancestor, side = place
            if not (entry < entries[ancestor] if side == 0 else entry > entries[ancestor]):
                return False
            place = places[ancestor]
    return True


def solve(entries):
    answer = from_below(entries)
    if len(entries) <= ANCESTORS_LIMIT:
        assert answer == by_definition(entries), "the two ways disagree"
    return answer
