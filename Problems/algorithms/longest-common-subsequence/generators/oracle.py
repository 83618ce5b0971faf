"""Independent oracle for Longest Common Subsequence: increasing positions.

For each letter of the first text come its positions in the second, from the last to
the first; a longest strictly increasing subsequence of all of them is a longest
common one (Hunt and Szymanski). Where that is too much, numpy fills the table row by
row. Up to TABLE_LIMIT both are done, and short texts also go through all
subsequences; all must agree.
"""

from bisect import bisect_left
from itertools import combinations

import numpy as np

PAIRS_LIMIT = 300_000
TABLE_LIMIT = 1_000
ALL_SUBSEQUENCES_LIMIT = 12


def by_positions(text1, text2):
    places = {}
    for place in reversed(range(len(text2))):
        places.setdefault(text2[place], []).append(place)
    tails = []
    for letter in text1:
        for place in places.get(letter, ()):
            k = bisect_left(tails, place)
            tails[k:k + 1] = [place]
    return len(tails)


def by_table(text1, text2):
    second = np.frombuffer(text2.encode(), dtype=np.uint8)
    row = np.zeros(len(text2) + 1, dtype=np.int64)
    for letter in text1.encode():
        following = row.copy()
        following[1:] = np.maximum(following[1:], row[:-1] + (second == letter))
        row = np.maximum.accumulate(following)
    return int(row[-1])


def by_all_subsequences(text1, text2):
    def subsequences(text):
        return {"".join(chosen) for size in range(len(text) + 1)
                for chosen in combinations(text, size)}
    return max(map(len, subsequences(text1) & subsequences(text2)))


def solve(text1, text2):
    pairs = sum(text1.count(letter) * text2.count(letter) for letter in set(text1))
    answers = set()
    if pairs <= PAIRS_LIMIT:
        answers.add(by_positions(text1, text2))
    if pairs > PAIRS_LIMIT or max(len(text1), len(text2)) <= TABLE_LIMIT:
        answers.add(by_table(text1, text2))
    if max(len(text1), len(text2)) <= ALL_SUBSEQUENCES_LIMIT:
        answers.add(by_all_subsequences(text1, text2))
    if len(answers) != 1:
        raise AssertionError(f"the ways disagree: {answers}")
    return answers.pop()
