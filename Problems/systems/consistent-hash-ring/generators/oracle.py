"""Independent oracle: one right ring, by SHA-256 and numpy.

The shares are held against tighter bounds than the statement's.
"""

import hashlib
import math

import numpy as np


def place(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def owners(nodes, replicas, keys):
    """The number of the node of each key, by the sorted names of the nodes."""
    points = np.array([place(f"{node}/{i}") for node in nodes for i in range(replicas)], np.uint64)
    order = np.argsort(points)
    return order[np.searchsorted(points[order], keys) % len(points)] // replicas


def solve(replicas, steps, prefix, first, keys):
    places = np.array([place(f"{prefix}{first + i}") for i in range(keys)], np.uint64)
    nodes, before, rows = set(), np.full(keys, "", dtype="U20"), []
    for step in steps:
        node, changes = step["node"], (step["node"] in nodes) == (step["action"] == "remove")
        (nodes.add if step["action"] == "add" else nodes.discard)(node)
        names = np.array(sorted(nodes), dtype="U20")
        now = names[owners(names, replicas, places)] if nodes else np.full(keys, "", dtype="U20")
        moved = now != before
        astray = moved & (not changes or (now if step["action"] == "add" else before) != node)
        counts = [int((now == name).sum()) for name in names] or [0]
        if nodes:
            spread = math.sqrt(1 / replicas + len(nodes) / keys)
            for count in counts:
                off = math.sqrt(count * len(nodes) / keys) - 1
                assert len(nodes) == 1 or abs(off) < 2.8 * spread, "an unlucky hash"
        assert not astray.any()
        rows.append({"moved": int(moved.sum()), "astray": 0, "strangers": 0,
                     "least": min(counts), "most": max(counts)})
        before = now
    return {"steps": rows, "unsteady": 0, "differing": 0}
