"""Independent oracle for byte-pair encoding: text with separators, and regular expressions.

Every word is a string with a blank between its tokens, as in the program that made the
method known (Sennrich, Haddow, Birch 2016); a merge is a substitution in that text.
On short inputs a second way, with lists, must agree. Round trips are checked, too.
"""

import re
from collections import Counter

SMALL = 2_000


def substitute(pair, text):
    """Without regular expressions' own ideas of overlaps: each match is used once."""
    pattern = r"(?<!\S)" + re.escape(" ".join(pair)) + r"(?!\S)"
    return re.sub(pattern, "".join(pair), text)


def learn(corpus, merges):
    words = Counter(" ".join(word) for word in corpus)
    learned = []
    while len(learned) < merges:
        counts = Counter()
        for text, times in words.items():
            tokens = text.split()
            for pair in zip(tokens, tokens[1:]):
                counts[pair] += times
        frequent = [pair for pair, count in counts.items() if count >= 2]
        if not frequent:
            break
        pair = min(frequent, key=lambda pair: (-counts[pair], pair))
        learned.append(pair)
        merged = Counter()
        for text, times in words.items():
            merged[substitute(pair, text)] += times
        words = merged
    return learned, {text.replace(" ", ""): text.split() for text in words}


def encode(learned, s):
    text = " ".join(s)
    for pair in learned:
        text = substitute(pair, text)
    return text.split()


def with_lists(corpus, merges):
    """The same by index, pair by pair."""
    words, learned = [list(word) for word in corpus], []
    for _ in range(merges):
        places = [(word[i], word[i + 1]) for word in words for i in range(len(word) - 1)]
        ranked = sorted(set(places), key=lambda pair: (-places.count(pair), pair[0], pair[1]))
        if not ranked or places.count(ranked[0]) < 2:
            break
        learned.append(ranked[0])
        for word in words:
            i = 0
            while i < len(word) - 1:
                if (word[i], word[i + 1]) == ranked[0]:
                    word[i:i + 2] = ["".join(ranked[0])]
                i += 1
    return learned


def solve(operations, arguments):
    corpus, merges = arguments[0]
    learned, split = learn(corpus, merges)
    if sum(map(len, corpus)) * len(learned) <= SMALL:
        assert with_lists(corpus, merges) == learned
    assert all(encode(learned, word) == tokens for word, tokens in split.items())
    answers = [None]
    for name, (given,) in zip(operations[1:], arguments[1:]):
        if name == "encode":
            tokens = encode(learned, given)
            assert "".join(tokens) == given
            answers.append(tokens)
        else:
            answers.append("".join(given))
    return answers
