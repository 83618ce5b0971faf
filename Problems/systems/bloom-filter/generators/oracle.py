"""Independent oracle for Bloom Filter: a filter in Python, and the rules once more.

The filter uses all bits that are allowed and takes its positions from BLAKE2b, where
the submissions have small hash functions of their own. `complaint` judges the answers
of any filter by the rules of the statement.
"""

import hashlib
import math


def budget(expected, rate):
    return 1.1 * expected * math.log(1 / rate) / math.log(2) ** 2 + 64


def positions(key, size, count):
    raw = hashlib.blake2b(key.encode(), digest_size=32).digest()
    one, two = int.from_bytes(raw[:16], "big"), int.from_bytes(raw[16:], "big") | 1
    return [(one + i * two) % size for i in range(count)]


def solve(operations, arguments):
    expected, rate = arguments[0]
    size = math.floor(budget(expected, rate))
    count = max(1, round(math.log2(1 / rate)))
    flags, answers = bytearray(size), [None]
    for name, given in zip(operations[1:], arguments[1:]):
        if name == "bits":
            answers.append(size)
        elif name == "add":
            for position in positions(given[0], size, count):
                flags[position] = 1
            answers.append(None)
        else:
            answers.append(all(flags[p] for p in positions(given[0], size, count)))
    problem = complaint(operations, arguments, answers)
    assert problem is None, problem
    return answers


def complaint(operations, arguments, answers):
    """What is wrong with the answers; None where they are right."""
    if len(answers) != len(operations):
        return "length"
    expected, rate = arguments[0]
    claimed = {answer for name, answer in zip(operations, answers) if name == "bits"}
    if len(claimed) > 1 or not all(1 <= b <= budget(expected, rate) for b in claimed):
        return f"bits: {claimed}"
    bits = claimed.pop() if claimed else budget(expected, rate)
    added, asked, found, inevitable = set(), set(), 0, 0.0
    for name, given, answer in zip(operations[1:], arguments[1:], answers[1:]):
        if name == "add":
            added.add(given[0])
        elif name == "mightContain" and given[0] in added:
            if answer is not True:
                return "a false negative"
        elif name == "mightContain" and given[0] not in asked:
            asked.add(given[0])
            found += answer
            if added:
                inevitable += 2 ** (-bits / len(added))
    mean = 1.5 * rate * len(asked)
    if found > mean + 3 * math.sqrt(mean) + 3:
        return f"{found} false positives of {len(asked)}"
    if inevitable >= 100 and found < inevitable / 2:
        return f"only {found} false positives, {inevitable} must be expected"
    return None
