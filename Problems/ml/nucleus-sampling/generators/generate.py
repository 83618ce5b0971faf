#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

DRAWS = 4_000


def check(logits, temperature, top_k, top_p, draws, seed):
    assert 1 <= len(logits) <= 1_000 and len(set(logits)) == len(logits)
    assert all(-10_000 <= x <= 10_000 for x in logits)
    assert 0.05 <= temperature <= 100 and 0 <= top_k <= len(logits) and 0.05 <= top_p <= 1
    assert 4_000 <= draws <= 20_000 and 1 <= seed <= 1_000_000
    oracle.distribution(logits, temperature, top_k, top_p)


def scores(seed, count, spread=2.0):
    rng = random.Random(seed)
    picked = set()
    while len(picked) < count:
        picked.add(round(rng.gauss(0, spread), 3))
    values = list(picked)
    rng.shuffle(values)
    return values


def edge():
    yield "01-single", "a vocabulary of one token", ([0.5], 1.0, 0, 1.0, DRAWS, 1)
    yield "02-single-kept", "one token is kept", ([0.5, 2.0, 1.0], 1.0, 1, 1.0, DRAWS, 2)
    yield "03-smallest-p", "the smallest topP", ([0.5, 2.0, 1.9], 1.0, 0, 0.05, DRAWS, 3)
    yield "04-largest-logits", "very large scores", ([10_000.0, 9_999.0, 9_998.5], 1.0, 0, 1.0, DRAWS, 4)
    yield "05-smallest-logits", "very small scores", ([-10_000.0, -9_999.0, -9_999.5], 1.0, 0, 1.0, DRAWS, 5)
    yield "06-far-apart", "scores that are far apart", ([-10_000.0, 10_000.0], 1.0, 0, 1.0, DRAWS, 6)
    yield "07-cold", "the lowest temperature", ([1.0, 1.05, 1.02], 0.05, 0, 1.0, DRAWS, 7)
    yield "08-hot", "the highest temperature", ([1.0, 30.0, -40.0, 9.0], 100.0, 0, 1.0, DRAWS, 8)
    yield "09-all-kept", "topK keeps all", ([1.0, 2.0, 0.5, 1.5], 1.0, 4, 1.0, DRAWS, 9)
    yield "10-one-crosses", "the most probable token reaches topP alone", ([5.0, 1.0, 0.0], 1.0, 0, 0.5, DRAWS, 10)
    yield "11-crossing-token", "the second token crosses topP", ([2.0, 1.9, 1.0, 0.0], 1.0, 0, 0.6, DRAWS, 11)
    yield "12-k-before-p", "topP is reached only after topK has cut", ([2.0, 1.5, 1.2, 1.0, 0.9, 0.8], 1.0, 3, 0.7, DRAWS, 12)
    yield "13-negative", "negative scores only", ([-3.0, -1.0, -2.0], 0.7, 2, 0.99, DRAWS, 13)
    yield "14-two", "two tokens", ([0.0, 0.25], 1.0, 0, 1.0, DRAWS, 1_000_000)


def small():
    for i, (temperature, k, p) in enumerate([
            (1.0, 0, 1.0), (0.7, 0, 0.9), (1.3, 5, 1.0), (1.0, 6, 0.8), (2.0, 0, 0.5), (0.4, 4, 0.95)]):
        yield f"0{i + 1}-random", "a small vocabulary", \
            (scores(200 + i, 8), temperature, k, p, DRAWS, 20 + i)


def medium():
    for i, (temperature, k, p) in enumerate([
            (1.0, 0, 1.0), (0.8, 20, 1.0), (1.0, 0, 0.9), (1.2, 30, 0.75), (3.0, 10, 0.6)]):
        yield f"0{i + 1}-random", "a vocabulary of fifty", \
            (scores(300 + i, 50), temperature, k, p, 8_000, 30 + i)


def large():
    for i, (temperature, k, p) in enumerate([(1.0, 0, 1.0), (0.9, 50, 0.95), (1.5, 100, 0.7), (1.0, 300, 0.9)]):
        yield f"0{i + 1}-random", "a vocabulary of three hundred", \
            (scores(400 + i, 300, 3.0), temperature, k, p, 20_000, 40 + i)
    yield "05-many-tokens", "the largest vocabulary", \
        (scores(405, 1_000, 1.0), 0.8, 0, 0.9, 5_000, 45)


def tests(rows):
    return [Test(*row) for row in rows]


GENERATED = [
    Generated("06-half-cut", "the largest vocabulary, cut twice", "random", 1_000, 4_006),
    Generated("07-long-tail", "very large scores, the smallest first", "tail", 1_000, 4_007),
]


if __name__ == "__main__":
    Package(
        __file__,
        [Test("01-top-k", "", ([1.0, 3.0, 2.0], 1.0, 2, 1.0, DRAWS, 1)),
         Test("02-top-p", "", ([1.0, 3.0, 2.0], 0.5, 0, 0.9, DRAWS, 2))],
        [Group("1-edge", "Cuts at every place, extreme scores and temperatures.", tests(edge())),
         Group("2-small", "8 tokens.", tests(small())),
         Group("3-medium", "50 tokens.", tests(medium())),
         Group("4-large", "300 and 1000 tokens; O(V * V) for a draw is too slow.", tests(large()) + GENERATED)],
        oracle.solve, check,
    ).main(sys.argv[1:])
