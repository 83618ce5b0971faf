#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library.

    generate.py            write the files
    generate.py --check    compare only; exit 1 when a file differs
"""

import json
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import oracle  # noqa: E402

DATA = Path(__file__).resolve().parent.parent / "data"
MAX_LENGTH = 200_000
OPENING = "([{"
CLOSING = {"(": ")", "[": "]", "{": "}"}

GROUPS = {
    "1-edge": "Shortest strings; each way to fail on its own.",
    "2-small": "Up to 30 brackets.",
    "3-medium": "Up to 2000 brackets.",
    "4-large": "Up to 200000 brackets; removing pairs round by round is too slow.",
}


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


def samples():
    yield "01-nested-and-side-by-side", "", "{[]()}[]"
    yield "02-crossing", "", "[{]}"
    yield "03-left-open", "", "(([])"


def edge():
    yield "01-one-opening", "a single bracket", "["
    yield "02-one-closing", "a single bracket", "}"
    yield "03-one-pair", "a single pair", "[]"
    yield "04-two-opening", "two opening brackets", "{{"
    yield "05-two-closing", "two closing brackets", "))"
    yield "06-closing-first", "the closing bracket stands first", ")("
    yield "07-other-kind", "a pair of two different kinds", "{)"
    yield "08-side-by-side", "one pair of each kind", "[](){}"
    yield "09-all-inside", "one pair of each kind", "([{}])"
    yield "10-crossing", "equally many brackets of each kind", "{(})"
    yield "11-left-open", "one opening bracket too many", "()[]{"
    yield "12-closed-twice", "one closing bracket too many", "[()])"
    yield "13-closing-then-fine", "one closing bracket too many", "]{}()"
    yield "14-dip-below", "opening and closing in balance overall", "())(()"
    yield "15-around-a-pair", "a pair of two different kinds around a fine one", "[()}"


def small():
    yield "01-matching", "a matching string", mixed(2_001, 8)
    yield "02-flat", "little nesting", mixed(2_002, 12, 0.2)
    yield "03-deep", "much nesting", mixed(2_003, 12, 0.8)
    yield "04-one-kind", "one kind of bracket only", "((()())(()))()"
    yield "05-one-changed", "a single bracket is of the wrong kind", \
        changed(mixed(2_005, 10), 7)
    yield "06-swapped", "two neighbouring brackets change places", \
        swapped_pair(mixed(2_006, 12, 0.7))
    yield "07-first-missing", "a bracket is missing", mixed(2_007, 10, 0.6)[1:]
    yield "08-last-missing", "a bracket is missing", mixed(2_008, 10, 0.6)[:-1]
    yield "09-turned-round", "one bracket faces the other way", \
        changed("[({})]{[]()}", -1, "{")
    yield "10-random", "random brackets", \
        "".join("()[]{}"[int(x * 6)] for x in _uniform(2_010, 30))


def _uniform(seed, count):
    rng = random.Random(seed)
    return [rng.random() for _ in range(count)]


def medium():
    yield "01-nested-24", "24 levels", nested(3_001, 24)
    yield "02-nested-80", "80 levels", nested(3_002, 80)
    yield "03-outermost-changed", "80 levels, a bracket of the wrong kind", \
        changed(nested(3_003, 80), -1)
    yield "04-level-20-changed", "50 levels, a bracket of the wrong kind", \
        changed(nested(3_004, 50), -20)
    yield "05-300-levels", "300 levels", nested(3_005, 300)
    yield "06-mixed", "1000 pairs at random", mixed(3_006, 1_000)
    yield "07-mixed-swapped", "two neighbouring brackets change places", \
        swapped_pair(mixed(3_007, 1_000, 0.52))
    yield "08-left-open", "one opening bracket too many", "(" + mixed(3_008, 900, 0.4)


def large():
    half = MAX_LENGTH // 2
    yield "01-nested", "the longest string, as deep as possible", nested(4_001, half)
    yield "02-innermost-changed", "the longest string, one wrong bracket in the middle", \
        changed(nested(4_002, half), half)
    yield "03-outermost-changed", "the longest string, one wrong bracket at the end", \
        changed(nested(4_003, half), -1)
    yield "04-all-opening", "the longest string, opening brackets only", \
        openers(4_004, MAX_LENGTH)
    yield "05-flat", "the longest string without any nesting", \
        "".join(b + CLOSING[b] for b in openers(4_005, half))
    yield "06-mixed", "the longest string, pairs at random", mixed(4_006, half, 0.6)
    yield "07-closed-twice", "one closing bracket too many at the end", \
        mixed(4_007, half - 1, 0.5) + "]"


def add_tests(files, folder, tests):
    for name, hint, text in tests:
        assert 1 <= len(text) <= MAX_LENGTH and set(text) <= set("()[]{}"), name
        files[f"{folder}/{name}.in"] = json.dumps(text) + "\n"
        files[f"{folder}/{name}.ans"] = json.dumps(oracle.solve(text)) + "\n"
        if hint:
            files[f"{folder}/{name}.yaml"] = f"hint: {json.dumps(hint)}\n"


def all_files():
    files = {}
    add_tests(files, "sample", samples())
    for (group, about), tests in zip(GROUPS.items(), [edge(), small(), medium(), large()]):
        files[f"secret/{group}/test_group.yaml"] = f"# {about}\n{{}}\n"
        add_tests(files, f"secret/{group}", tests)
    inputs = [text for name, text in files.items() if name.endswith(".in")]
    assert len(inputs) == len(set(inputs)), "two tests have the same input"
    return files


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    files = all_files()
    found = {str(p.relative_to(DATA)): p for p in DATA.rglob("*") if p.is_file()}
    if sys.argv[1:]:
        wrong = sorted(found.keys() ^ files.keys())
        wrong += [n for n in files if n in found and found[n].read_bytes() != files[n].encode()]
        for name in wrong:
            print(f"differs: {name}")
        sys.exit(1 if wrong else 0)
    for name in found.keys() - files.keys():
        found[name].unlink()
    for name, text in files.items():
        path = DATA / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


if __name__ == "__main__":
    main()
