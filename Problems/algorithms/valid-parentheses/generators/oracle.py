"""Independent oracle for Valid Parentheses: elimination, without a stack.

A string of brackets matches up exactly when removing adjacent pairs `()`, `[]`
and `{}` again and again leaves nothing. Strings up to FIXPOINT_LIMIT go through
that definition literally, by regular expression. Longer ones would take too
many rounds, so they are checked by depth: with a matching string, the brackets
that open or close level d alternate between an opening bracket and a closing
one of the same kind, for every d. Where both are affordable they must agree.
"""

import re

FIXPOINT_LIMIT = 5_000
ADJACENT_PAIR = re.compile(r"\(\)|\[\]|\{\}")
PARTNER = {"(": ")", "[": "]", "{": "}"}


def matches_by_elimination(text):
    """Removes adjacent pairs until nothing changes."""
    while True:
        shorter = ADJACENT_PAIR.sub("", text)
        if shorter == text:
            return text == ""
        text = shorter


def matches_by_depth(text):
    """Sorts the brackets by level and compares neighbours of one level."""
    level = 0
    levels = []
    for bracket in text:
        if bracket in PARTNER:
            level += 1
            levels.append(level)
        else:
            levels.append(level)
            level -= 1
        if level < 0:
            return False
    if level != 0:
        return False
    order = sorted(range(len(text)), key=lambda i: (levels[i], i))
    return all(
        PARTNER.get(text[i]) == text[j] for i, j in zip(order[0::2], order[1::2])
    )


def solve(text):
    answer = matches_by_depth(text)
    if len(text) <= FIXPOINT_LIMIT and answer != matches_by_elimination(text):
        raise AssertionError("the two ways of deciding disagree")
    return answer
