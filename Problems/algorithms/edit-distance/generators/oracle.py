"""Independent oracle for Edit Distance: bits of differences, and real edits.

Neighbours in the table of distances differ by -1, 0 or 1. Myers' algorithm (in
Hyyrö's form for whole words) keeps a column of these differences as the bits of
two large whole numbers; no table is filled. For very short words the definition
itself is tried as well: a breadth-first search over all words, edit by edit.
"""

ALL_EDITS_LIMIT = 5


def by_bits(word1, word2):
    m = len(word1)
    if m == 0:
        return len(word2)
    mask = (1 << m) - 1
    top = 1 << (m - 1)
    places = {}
    for i, letter in enumerate(word1):
        places[letter] = places.get(letter, 0) | 1 << i
    plus, minus, score = mask, 0, m
    for letter in word2:
        equal = places.get(letter, 0)
        vertical = equal | minus
        horizontal = (((equal & plus) + plus) ^ plus) | equal
        up = minus | (mask & ~(horizontal | plus))
        down = plus & horizontal
        if up & top:
            score += 1
        if down & top:
            score -= 1
        up = (up << 1 | 1) & mask
        down = (down << 1) & mask
        plus = down | (mask & ~(vertical | up))
        minus = up & vertical
    return score


def by_all_edits(word1, word2):
    """How many rounds of all possible edits it takes until the other word comes up."""
    letters = sorted(set(word1 + word2))
    longest = max(len(word1), len(word2))
    seen = level = {word1}
    rounds = 0
    while word2 not in level:
        following = set()
        for word in level:
            for i in range(len(word) + 1):
                if len(word) < longest:
                    following.update(word[:i] + c + word[i:] for c in letters)
                if i < len(word):
                    following.add(word[:i] + word[i + 1:])
                    following.update(word[:i] + c + word[i + 1:] for c in letters)
        level = following - seen
        seen = seen | level
        rounds += 1
    return rounds


def solve(word1, word2):
    answer = by_bits(word1, word2)
    if by_bits(word2, word1) != answer:
        raise AssertionError("the distance depends on the direction")
    if len(word1) <= ALL_EDITS_LIMIT and len(word2) <= ALL_EDITS_LIMIT:
        if answer != by_all_edits(word1, word2):
            raise AssertionError("bits and trying all edits disagree")
    return answer
