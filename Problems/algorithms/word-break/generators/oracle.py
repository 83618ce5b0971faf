"""Independent oracle for Word Break: a graph of all occurrences, and a search in it.

Python's str.find lists where each word occurs in the text; each occurrence is an
edge from its beginning to its end, and the question is whether a path leads from 0
to the end. Short texts also go to Python's regular expressions, and to trying all
ways to cut; all must agree.
"""

import re

REGEX_LIMIT = 24
ALL_CUTS_LIMIT = 12


def by_search(s, words):
    edges = {}
    for word in words:
        start = s.find(word)
        while start >= 0:
            edges.setdefault(start, []).append(start + len(word))
            start = s.find(word, start + 1)
    seen = {0}
    stack = [0]
    while stack:
        for end in edges.get(stack.pop(), ()):
            if end not in seen:
                seen.add(end)
                stack.append(end)
    return len(s) in seen


def by_regex(s, words):
    return re.fullmatch(f"(?:{'|'.join(words)})*", s) is not None


def by_all_cuts(s, words):
    """Every subset of the places between letters, as a number whose bits are cuts."""
    for cuts in range(1 << (len(s) - 1)):
        places = [0] + [i + 1 for i in range(len(s) - 1) if cuts >> i & 1] + [len(s)]
        if all(s[a:b] in words for a, b in zip(places, places[1:])):
            return True
    return False


def solve(s, words):
    answer = by_search(s, words)
    if len(s) <= REGEX_LIMIT and answer != by_regex(s, words):
        raise AssertionError("search and regular expression disagree")
    if len(s) <= ALL_CUTS_LIMIT and answer != by_all_cuts(s, words):
        raise AssertionError("search and trying all cuts disagree")
    return answer
