"""Independent oracle for Clone Graph: a copy is written like its original.

So the answer is the input. What is left to verify is that the input is a graph
as the statement promises: scipy says whether it is connected and symmetric. For
graphs of up to DEEPCOPY_LIMIT nodes the answer is found a second time: objects
are built from the input, copied by copy.deepcopy, checked to share nothing with
the old ones and read back.
"""

import copy

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

DEEPCOPY_LIMIT = 60


class Node:
    def __init__(self, number):
        self.number, self.neighbors = number, []


def matrix(lists):
    """The adjacency matrix; a neighbor that is listed twice counts twice."""
    rows = np.repeat(np.arange(len(lists)), [len(row) for row in lists])
    columns = np.array([j - 1 for row in lists for j in row], dtype=int)
    shape = (len(lists), len(lists))
    return coo_array((np.ones(len(rows), dtype=int), (rows, columns)), shape=shape).tocsr()


def check_graph(lists):
    """Raises unless this is a connected undirected graph without loops."""
    if not lists:
        return
    links = matrix(lists)
    assert links.nnz == 0 or links.data.max() == 1, "a neighbor twice"
    assert links.diagonal().sum() == 0, "a loop"
    assert (links != links.T).nnz == 0, "an edge in one direction only"
    assert connected_components(links, directed=False)[0] == 1, "not connected"


def reached(first):
    found = {id(first): first}
    rest = [first]
    while rest:
        for node in rest.pop().neighbors:
            if id(node) not in found:
                found[id(node)] = node
                rest.append(node)
    return found


def by_deepcopy(lists):
    """The adjacency list of a copy that Python makes."""
    nodes = [Node(k + 1) for k in range(len(lists))]
    for node, row in zip(nodes, lists):
        node.neighbors = [nodes[j - 1] for j in row]
    new = reached(copy.deepcopy(nodes[0]))
    assert not new.keys() & {id(node) for node in nodes}
    ordered = sorted(new.values(), key=lambda node: node.number)
    assert [node.number for node in ordered] == list(range(1, len(lists) + 1))
    return [[neighbor.number for neighbor in node.neighbors] for node in ordered]


def solve(lists):
    check_graph(lists)
    if 0 < len(lists) <= DEEPCOPY_LIMIT:
        assert by_deepcopy(lists) == lists, "the copy differs"
    return lists
