"""Independent oracle for Longest Substring Without Repeating Characters.

The third-party module regex cuts the text into characters (\\X, an extended
grapheme cluster), and NFC makes equal spellings equal. No window moves over
them. Short texts try every substring as it is defined. All texts ask for each
place where its character comes next; a substring from i is free of repeats
while it stays before all the next places of i and later ones.
"""

import unicodedata

import numpy as np
import regex

ALL_SUBSTRINGS_LIMIT = 60
FROM_EACH_PLACE_LIMIT = 3_000


def characters(text):
    return [unicodedata.normalize("NFC", cluster) for cluster in regex.findall(r"\X", text)]


def by_next_places(row):
    codes = {character: code for code, character in enumerate(dict.fromkeys(row))}
    values = np.array([codes[character] for character in row], dtype=np.int64)
    count = len(values)
    order = np.argsort(values, kind="stable")
    following = np.full(count, count)
    same = values[order[1:]] == values[order[:-1]]
    following[order[:-1][same]] = order[1:][same]
    ends = np.minimum.accumulate(following[::-1])[::-1]
    return int(np.max(ends - np.arange(count), initial=0))


def from_each_place(row):
    longest = 0
    for i in range(len(row)):
        seen = set()
        for character in row[i:]:
            if character in seen:
                break
            seen.add(character)
        longest = max(longest, len(seen))
    return longest


def by_all_substrings(row):
    return max(
        (j - i for i in range(len(row)) for j in range(i + 1, len(row) + 1)
         if len(set(row[i:j])) == j - i),
        default=0,
    )


def solve(text):
    row = characters(text)
    answer = by_next_places(row)
    if len(row) <= FROM_EACH_PLACE_LIMIT and answer != from_each_place(row):
        raise AssertionError("next places and extending from each place disagree")
    if len(row) <= ALL_SUBSTRINGS_LIMIT and answer != by_all_substrings(row):
        raise AssertionError("next places and trying all substrings disagree")
    return answer
