"""Independent oracle for Copy List With Random Pointer.

A copy is written like its original, so the answer is the input. For lists of up
to DEEPCOPY_LIMIT nodes it is found a second time: objects are built from the
input, copied by copy.deepcopy, checked to share nothing with the old ones and
read back.
"""

import copy

DEEPCOPY_LIMIT = 100


class Node:
    def __init__(self, value):
        self.value, self.next, self.random = value, None, None


def chain(first):
    nodes = []
    while first is not None:
        nodes.append(first)
        first = first.next
    return nodes


def by_deepcopy(pairs):
    """What a copy that Python makes looks like."""
    nodes = [Node(value) for value, _ in pairs]
    for node, follower in zip(nodes, nodes[1:]):
        node.next = follower
    for node, (_, random) in zip(nodes, pairs):
        node.random = None if random is None else nodes[random]
    new = chain(copy.deepcopy(nodes[0]))
    place = {id(node): k for k, node in enumerate(new)}
    assert not place.keys() & {id(node) for node in nodes}
    return [[node.value, node.random and place[id(node.random)]] for node in new]


def solve(pairs):
    if 0 < len(pairs) <= DEEPCOPY_LIMIT:
        assert by_deepcopy(pairs) == pairs, "the copy differs"
    return pairs
