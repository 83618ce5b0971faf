"""Independent oracle for Implement Trie, without a tree.

by_definition     a set of words; a prefix is looked for in each of them
by_sorted_words   a sorted list: where a prefix is there, the first word that
                  does not come before it begins with it

The first is used as well where there are few calls.
"""

from bisect import bisect_left, insort

BRUTE_FORCE_CALLS = 1_000


def by_definition(operations, arguments):
    words, answers = set(), [None]
    for name, given in zip(operations[1:], arguments[1:]):
        text = given[0]
        if name == "insert":
            words.add(text)
            answers.append(None)
        elif name == "search":
            answers.append(text in words)
        else:
            answers.append(any(word.startswith(text) for word in words))
    return answers


def by_sorted_words(operations, arguments):
    words, answers = [], [None]
    for name, given in zip(operations[1:], arguments[1:]):
        text = given[0]
        place = bisect_left(words, text)
        following = words[place] if place < len(words) else ""
        if name == "insert":
            if following != text:
                insort(words, text)
            answers.append(None)
        elif name == "search":
            answers.append(following == text)
        else:
            answers.append(following[:len(text)] == text)
    return answers


def solve(operations, arguments):
    answers = by_sorted_words(operations, arguments)
    if len(operations) <= BRUTE_FORCE_CALLS:
        assert answers == by_definition(operations, arguments), "the two ways disagree"
    return answers
