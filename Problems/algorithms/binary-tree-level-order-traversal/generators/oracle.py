"""Independent oracle for Level Order Traversal: arithmetic on the written array.

The reference submissions walk through linked nodes. Here no tree is built for
the first answer: the written form says whose child each entry is, so the depth
of an entry is that of its parent plus one, and the entries are grouped by it.

The second opinion is the definition: a node's place is the way from the root,
0 for left and 1 for right. Nodes are sorted by the length of the way and then
by the way itself, from a depth-first walk. Long ways make it quadratic, so it
is left out for big trees. Where both are affordable they must agree.
"""

WAYS_LIMIT = 5_000


def parents(entries):
    """For each entry its parent's index and its side; None for the root."""
    place = [None]
    for i, entry in enumerate(entries):
        if entry is not None:
            place += [(i, 0), (i, 1)]
    return place[:len(entries)]


def by_depth(entries):
    depths = []
    levels = []
    for entry, place in zip(entries, parents(entries)):
        depth = 0 if place is None else depths[place[0]] + 1
        depths.append(depth)
        if entry is not None:
            if depth == len(levels):
                levels.append([])
            levels[depth].append(entry)
    return levels


def by_ways(entries):
    """Sorts the nodes by their ways from the root."""
    children = {}
    for i, place in enumerate(parents(entries)):
        if place is not None and entries[i] is not None:
            children[place] = i
    found = []
    waiting = [(0, "")] if entries else []
    while waiting:
        i, way = waiting.pop()
        found.append((len(way), way, entries[i]))
        for side in (0, 1):
            if (i, side) in children:
                waiting.append((children[i, side], way + str(side)))
    levels = {}
    for depth, _, value in sorted(found, key=lambda node: node[:2]):
        levels.setdefault(depth, []).append(value)
    return [levels[depth] for depth in range(len(levels))]


def solve(entries):
    answer = by_depth(entries)
    if len(entries) <= WAYS_LIMIT and answer != by_ways(entries):
        raise AssertionError("the two ways of grouping disagree")
    return answer
