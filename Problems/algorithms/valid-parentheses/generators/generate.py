#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_LENGTH = 200_000
OPENING = "([{"
CLOSING = {"(": ")", "[": "]", "{": "}"}


def mirrored(opening):
    """The closing brackets for a run of opening ones."""
    return "".join(CLOSING[b] for b in reversed(opening))


def openers(seed, count):
    rng = random.Random(seed)
    return "".join(OPENING[int(rng.random() * 3)] for _ in range(count))


def nested(seed, depth):
    """One bracket inside the other, `depth` levels."""
    opening = openers(seed, depth)
    return opening + mirrored(opening)


def mixed(seed, pairs, open_more=0.5):
    """A random matching string; a larger `open_more` nests deeper."""
    rng = random.Random(seed)
    text, waiting, left = [], [], pairs
    while left or waiting:
        if left and (not waiting or rng.random() < open_more):
            text.append(OPENING[int(rng.random() * 3)])
            waiting.append(CLOSING[text[-1]])
            left -= 1
        else:
            text.append(waiting.pop())
    return "".join(text)


def other_kind(bracket):
    """A bracket of another kind that faces the same way."""
    for family in ("([{", ")]}"):
        if bracket in family:
            return family[(family.index(bracket) + 1) % 3]
    raise ValueError(bracket)


def changed(text, place, bracket=None):
    place %= len(text)
    return text[:place] + (bracket or other_kind(text[place])) + text[place + 1:]


def swapped_pair(text):
    """Swaps the first two closing brackets in a row that differ in kind."""
    for i in range(len(text) // 2, len(text) - 1):
        if text[i] != text[i + 1] and text[i] in ")]}" and text[i + 1] in ")]}":
            return text[:i] + text[i + 1] + text[i] + text[i + 2:]
    raise ValueError("no such place")


def any_brackets(seed, count):
    rng = random.Random(seed)
    return "".join("()[]{}"[int(rng.random() * 6)] for _ in range(count))


SAMPLES = [
    Test("01-nested-and-side-by-side", "", ("{[]()}[]",)),
    Test("02-crossing", "", ("[{]}",)),
    Test("03-left-open", "", ("(([])",)),
]

EDGE = [
    Test("01-one-opening", "a single bracket", ("[",)),
    Test("02-one-closing", "a single bracket", ("}",)),
    Test("03-one-pair", "a single pair", ("[]",)),
    Test("04-two-opening", "two opening brackets", ("{{",)),
    Test("05-two-closing", "two closing brackets", ("))",)),
    Test("06-closing-first", "the closing bracket stands first", (")(",)),
    Test("07-other-kind", "a pair of two different kinds", ("{)",)),
    Test("08-side-by-side", "one pair of each kind", ("[](){}",)),
    Test("09-all-inside", "one pair of each kind", ("([{}])",)),
    Test("10-crossing", "equally many brackets of each kind", ("{(})",)),
    Test("11-left-open", "one opening bracket too many", ("()[]{",)),
    Test("12-closed-twice", "one closing bracket too many", ("[()])",)),
    Test("13-closing-then-fine", "one closing bracket too many", ("]{}()",)),
    Test("14-dip-below", "opening and closing in balance overall", ("())(()",)),
    Test("15-around-a-pair", "a pair of two different kinds around a fine one", ("[()}",)),
]

SMALL = [
    Test("01-matching", "a matching string", (mixed(2_001, 8),)),
    Test("02-flat", "little nesting", (mixed(2_002, 12, 0.2),)),
    Test("03-deep", "much nesting", (mixed(2_003, 12, 0.8),)),
    Test("04-one-kind", "one kind of bracket only", ("((()())(()))()",)),
    Test("05-one-changed", "a single bracket is of the wrong kind",
         (changed(mixed(2_005, 10), 7),)),
    Test("06-swapped", "two neighbouring brackets change places",
         (swapped_pair(mixed(2_006, 12, 0.7)),)),
    Test("07-first-missing", "a bracket is missing", (mixed(2_007, 10, 0.6)[1:],)),
    Test("08-last-missing", "a bracket is missing", (mixed(2_008, 10, 0.6)[:-1],)),
    Test("09-turned-round", "one bracket faces the other way",
         (changed("[({})]{[]()}", -1, "{"),)),
    Test("10-random", "random brackets", (any_brackets(2_010, 30),)),
]

MEDIUM = [
    Test("01-nested-24", "24 levels", (nested(3_001, 24),)),
    Test("02-nested-80", "80 levels", (nested(3_002, 80),)),
    Test("03-outermost-changed", "80 levels, a bracket of the wrong kind",
         (changed(nested(3_003, 80), -1),)),
    Test("04-level-20-changed", "50 levels, a bracket of the wrong kind",
         (changed(nested(3_004, 50), -20),)),
    Test("05-300-levels", "300 levels", (nested(3_005, 300),)),
    Test("06-mixed", "1000 pairs at random", (mixed(3_006, 1_000),)),
    Test("07-mixed-swapped", "two neighbouring brackets change places",
         (swapped_pair(mixed(3_007, 1_000, 0.52)),)),
    Test("08-left-open", "one opening bracket too many", ("(" + mixed(3_008, 900, 0.4),)),
]

LARGE = [
    Generated("01-nested", "the longest string, as deep as possible",
              "nested", MAX_LENGTH, 4_001),
    Generated("02-innermost-changed", "the longest string, one wrong bracket in the middle",
              "innermost-changed", MAX_LENGTH, 4_002),
    Generated("03-outermost-changed", "the longest string, one wrong bracket at the end",
              "outermost-changed", MAX_LENGTH, 4_003),
    Generated("04-all-opening", "the longest string, opening brackets only",
              "all-opening", MAX_LENGTH, 4_004),
    Generated("05-flat", "the longest string without any nesting", "flat", MAX_LENGTH, 4_005),
    Generated("06-mixed", "the longest string, pairs at random", "mixed", MAX_LENGTH, 4_006),
    Generated("07-closed-twice", "one closing bracket too many at the end",
              "closed-twice", MAX_LENGTH - 1, 4_007),
]

GROUPS = [
    Group("1-edge", "Shortest strings; each way to fail on its own.", EDGE),
    Group("2-small", "Up to 30 brackets.", SMALL),
    Group("3-medium", "Up to 2000 brackets.", MEDIUM),
    Group("4-large", "Up to 200000 brackets; removing pairs round by round is too slow.", LARGE),
]


def check(text):
    assert 1 <= len(text) <= MAX_LENGTH and set(text) <= set("()[]{}")


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
