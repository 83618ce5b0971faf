"""Independent oracle for Rotting Oranges.

networkx finds the distance of each orange from the nearest rotten one in the graph
of all oranges. For small boxes, numpy also plays it minute by minute on the whole
grid, as the statement says.
"""

import networkx as nx
import numpy as np

SMALL = 2_000


def by_distances(grid):
    cells = {(i, j): value for i, row in enumerate(grid) for j, value in enumerate(row) if value}
    rotten = {cell for cell, value in cells.items() if value == 2}
    if len(rotten) == len(cells):
        return 0
    if not rotten:
        return -1
    graph = nx.Graph()
    graph.add_nodes_from(cells)
    graph.add_edges_from((cell, other) for cell in cells
                         for other in ((cell[0] + 1, cell[1]), (cell[0], cell[1] + 1))
                         if other in cells)
    minutes = nx.multi_source_dijkstra_path_length(graph, rotten)
    return max(minutes.values()) if len(minutes) == len(cells) else -1


def by_minutes(grid):
    now = np.array(grid)
    minutes = 0
    while (now == 1).any():
        rotten = np.pad(now == 2, 1)
        near = rotten[:-2, 1:-1] | rotten[2:, 1:-1] | rotten[1:-1, :-2] | rotten[1:-1, 2:]
        if not ((now == 1) & near).any():
            return -1
        now[(now == 1) & near] = 2
        minutes += 1
    return minutes


def solve(grid):
    answer = by_distances(grid)
    if len(grid) * len(grid[0]) <= SMALL:
        assert answer == by_minutes(grid), "the two ways disagree"
    return answer
