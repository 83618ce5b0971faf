"""Independent oracle for Longest Palindromic Substring: all of the longest.

For all centers at once, NumPy lets the radius grow by one and keeps the centers whose next
pair of characters is equal. Short strings are also tried as it is defined: every substring
against its reverse.
"""

import numpy as np

ALL_SUBSTRINGS_LIMIT = 120


def by_all_centers(text):
    codes = np.frombuffer(text.encode("ascii"), dtype=np.uint8)
    count = len(codes)
    if count == 0:
        return {""}
    longest = (np.arange(count), 1)
    for width in (1, 2):  # Odd lengths, then even ones.
        starts, length = np.arange(count - width + 1), width
        if width == 2:
            starts = starts[codes[:-1] == codes[1:]]
        while len(starts):
            if length > longest[1]:
                longest = (starts, length)
            starts = starts[(starts > 0) & (starts + length < count)] - 1
            length += 2
            starts = starts[codes[starts] == codes[starts + length - 1]]
    starts, length = longest
    return {text[start:start + length] for start in starts.tolist()}


def by_all_substrings(text):
    found = {text[i:j] for i in range(len(text)) for j in range(i, len(text) + 1)} | {""}
    palindromes = {part for part in found if part == part[::-1]}
    longest = max(map(len, palindromes))
    return {part for part in palindromes if len(part) == longest}


def solve(s):
    answers = by_all_centers(s)
    if len(s) <= ALL_SUBSTRINGS_LIMIT and answers != by_all_substrings(s):
        raise AssertionError("centers and trying all substrings disagree")
    return sorted(answers, key=lambda part: (s.index(part), part))
