#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy; see authoring.py."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402


def check(replicas, steps, prefix, first, keys):
    assert 1 <= replicas <= 1_000 and 1 <= len(steps) <= 60 and 1 <= keys <= 20_000
    assert len(prefix) <= 20 and 0 <= first <= 1_000_000_000
    nodes = set()
    for step in steps:
        assert step["action"] in ("add", "remove")
        assert re.fullmatch(r"[a-z0-9.-]{1,20}", step["node"]) and step["node"] != "nil"
        (nodes.add if step["action"] == "add" else nodes.discard)(step["node"])
        assert len(nodes) <= 50


def plan(text):
    """`+a -b`: a comes, b goes."""
    return [{"action": "add" if part[0] == "+" else "remove", "node": part[1:]}
            for part in text.split()]


def adds(names):
    return plan(" ".join(f"+{name}" for name in names))


def numbered(prefix, count, first=1):
    return [f"{prefix}{first + i}" for i in range(count)]


def edge():
    yield "01-one-key", "a single key", (1, plan("+a"), "k", 0, 1)
    yield "02-one-node", "a single node", (10, plan("+a"), "key", 1, 1_000)
    yield "03-never-filled", "a node that is not there is taken off", (10, plan("-a"), "key", 1, 1_000)
    yield "04-comes-and-goes", "the only node goes", (10, plan("+a -a +b"), "key", 1, 1_000)
    yield "05-added-twice", "a node that is there is added", (100, plan("+a +b +a +c +b"), "key", 1, 5_000)
    yield "06-twice-and-gone", "a node is added twice and goes", (100, plan("+a +b +c +b -b"), "key", 1, 5_000)
    yield "07-gone-twice", "a node goes twice", (100, plan("+a +b +c -b -b +d"), "key", 1, 5_000)
    yield "08-one-point", "one point for each node", (1, adds(numbered("n", 8)) + plan("-n3 +n9"), "key", 1, 5_000)
    yield "09-two-nodes", "two nodes", (200, plan("+a +b -a"), "key", 1, 20_000)
    yield "10-comes-back", "a node comes back", (200, plan("+a +b +c -a +a"), "key", 1, 10_000)
    yield "11-like-names", "nodes with nearly equal names", (150, adds(["web-1", "web-11", "web-111", "web-1-1", "web-1.1"]) + plan("-web-11"), "key", 1, 10_000)
    yield "12-longest-names", "long names", (150, adds(numbered("a-very-long-name-00", 9)) + plan("-a-very-long-name-004"), "a-very-long-prefix-0", 1_000_000_000, 10_000)
    yield "13-keys-are-numbers", "keys that are numbers", (150, adds(numbered("10.0.0.", 6)), "", 1, 10_000)
    yield "14-empty-in-between", "all nodes go and others come", (150, plan("+a +b -b -a +c +d"), "key", 1, 5_000)


def small():
    yield "01-grows", "nodes come", (200, adds(numbered("node-", 8)), "user:", 1, 10_000)
    yield "02-shrinks", "nodes go", (200, adds(numbered("node-", 8)) + plan("-node-1 -node-5 -node-8 -node-2"), "user:", 1, 10_000)
    yield "03-first-goes", "the first node goes", (200, adds(numbered("cache", 5)) + plan("-cache1"), "session/", 7, 10_000)
    yield "04-replaced", "a node is replaced", (200, adds(numbered("cache", 5)) + plan("-cache3 +cache6"), "session/", 7, 10_000)
    yield "05-most-points", "many points for each node", (1_000, adds(numbered("db", 10)), "row-", 0, 20_000)


def walk(seed, count, most):
    """Random steps over 2 * most names."""
    rng, nodes, steps = random.Random(seed), set(), []
    while len(steps) < count:
        if len(nodes) == most or (nodes and rng.random() < 0.35):
            node = rng.choice(sorted(nodes))
            nodes.remove(node)
            steps += plan("-" + node)
        else:
            node = f"gpu-{rng.randrange(2 * most)}"
            nodes.add(node)
            steps += plan("+" + node)
    return steps


def medium():
    for i, (count, most) in enumerate([(15, 6), (25, 10), (40, 15)]):
        yield f"0{i + 1}-random", "nodes come and go", \
            (150, walk(70 + i, count, most), "prompt-", 1_000 * i, 10_000)


def large():
    yield "01-grows", "many nodes come", (1_000, adds(numbered("shard-", 50)), "customer-", 500_000, 20_000)
    yield "02-comes-and-goes", "many nodes come and some go", \
        (1_000, adds(numbered("shard-", 50)) + plan(" ".join(f"-shard-{5 * i + 1}" for i in range(10))),
         "customer-", 700_000, 20_000)
    yield "03-random", "nodes come and go", (1_000, walk(80, 60, 40), "customer-", 1, 20_000)


def tests(rows):
    return [Test(*row) for row in rows]


GENERATED = [
    Generated("04-walk", "most keys and points; nodes come and go", "walk", 20_000, 4_004),
    Generated("05-alike", "nodes with nearly equal names", "alike", 20_000, 4_005),
]


if __name__ == "__main__":
    Package(
        __file__,
        [Test("01-three-nodes", "", (100, plan("+a +b +c"), "key-", 1, 1_000)),
         Test("02-one-goes", "", (100, plan("+a +b +b -a -b"), "key-", 1, 1_000))],
        [Group("1-edge", "No node, one node, steps that change nothing.", tests(edge())),
         Group("2-small", "Up to 12 steps.", tests(small())),
         Group("3-medium", "Up to 40 steps.", tests(medium())),
         Group("4-large", "Up to 50 nodes of 1000 points, 20000 keys; going through all points "
               "for each key is too slow.", tests(large()) + GENERATED)],
        oracle.solve, check,
    ).main(sys.argv[1:])
