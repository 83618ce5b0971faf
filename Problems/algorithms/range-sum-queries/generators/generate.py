#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 150_000
MAX_COMMANDS = 100_000
MAX_NUMBER = 1_000_000_000


def read(text):
    rows = text.split("\n")
    assert rows.pop() == ""
    n, q = map(int, rows[0].split(" "))
    numbers = [int(word) for word in rows[1].split(" ")]
    assert len(numbers) == n and len(rows) == q + 2
    commands = [(name, int(first), int(second))
                for name, first, second in (row.split(" ") for row in rows[2:])]
    return numbers, commands


def write(arguments):
    numbers, commands = arguments
    rows = [(len(numbers), len(commands)), numbers, *commands]
    return "".join(" ".join(map(str, row)) + "\n" for row in rows)


def answer_text(sums):
    return "".join(f"{one}\n" for one in sums)


def check(numbers, commands):
    n = len(numbers)
    assert 1 <= n <= MAX_COUNT and 1 <= len(commands) <= MAX_COMMANDS
    assert all(abs(number) <= MAX_NUMBER for number in numbers)
    for name, first, second in commands:
        if name == "set":
            assert 1 <= first <= n and abs(second) <= MAX_NUMBER
        else:
            assert name == "sum" and 1 <= first <= second <= n
    assert any(name == "sum" for name, _, _ in commands)


def commands(text):
    """Commands from "2=10" (set) and "2-4" (sum)."""
    made = []
    for word in text.split():
        if "=" in word:
            position, number = word.split("=")
            made.append(("set", int(position), int(number)))
        else:
            made.append(("sum", *map(int, word.split("-"))))
    return made


def noise(seed, n, q, top, share=0.5, low=None):
    """Random numbers and commands; this share of them are sums, the last one, too."""
    rng = random.Random(seed)
    low = -top if low is None else low
    made = []
    for k in range(q):
        if k == q - 1 or rng.random() < share:
            made.append(("sum", *sorted((rng.randint(1, n), rng.randint(1, n)))))
        else:
            made.append(("set", rng.randint(1, n), rng.randint(low, top)))
    return [rng.randint(low, top) for _ in range(n)], made


def all_ranges(numbers):
    n = len(numbers)
    return numbers, [("sum", first, last) for first in range(1, n + 1)
                     for last in range(first, n + 1)]


def prefixes_after_each_set(n, seed):
    """Each position is set once, in random order; all prefixes are asked for now and then."""
    rng = random.Random(seed)
    made = []
    for k, position in enumerate(rng.sample(range(1, n + 1), n)):
        made.append(("set", position, rng.randint(-99, 99)))
        if k % 5 == 0:
            made += [("sum", 1, last) for last in range(1, n + 1)]
    return [0] * n, made


SAMPLES = [
    Test("01-sums-and-changes", "", ([4, -1, 7, 0, 3], commands("2-4 3=10 2-4 2=1 1-5"))),
    Test("02-set-twice", "", ([5, 8], commands("1=6 1=2 1-1 1-2"))),
]

HIGH = MAX_NUMBER

EDGE = [
    Test("01-one-number", "one number, one command", ([7], commands("1-1"))),
    Test("02-one-number-set", "one number that changes", ([7], commands("1-1 1=-3 1-1 1=0 1-1"))),
    Test("03-sums-only", "nothing changes", ([3, 1, 4, 1, 5], commands("1-5 1-1 5-5 2-4 3-3"))),
    Test("04-first-position", "the first number changes", ([1, 2, 3], commands("1=10 1-3 1-1 2-3"))),
    Test("05-last-position", "the last number changes", ([1, 2, 3], commands("3=10 1-3 3-3 1-2"))),
    Test("06-same-value", "a number is set to what it is", ([4, 9], commands("1=4 1-2 2=9 1-2"))),
    Test("07-set-before-first-sum", "changes come first",
         ([0, 0, 0, 0], commands("2=5 3=6 2=1 1-4 2-3"))),
    Test("08-set-again-and-again", "one number changes several times",
         ([1, 1, 1], commands("2=4 2=9 1-3 2=-2 1-3 2=7 2-2"))),
    Test("09-outside-the-range", "a number outside the range changes",
         ([1, 2, 3, 4], commands("2-3 1=50 4=60 2-3 1-2 3-4"))),
    Test("10-negative", "negative numbers", ([-5, -6, -7], commands("1-3 2=-1 1-3 2-2"))),
    Test("11-zero-sum", "numbers that cancel out", ([5, -5, 8, -8], commands("1-4 1-2 3=9 1-4"))),
    Test("12-largest", "the largest numbers",
         ([HIGH] * 5, commands(f"1-5 3={-HIGH} 1-5 3-3 3={HIGH} 2-5"))),
    Test("13-smallest", "the smallest numbers",
         ([-HIGH] * 4, commands(f"1-4 1={HIGH} 4={HIGH} 1-4 2-3"))),
    Test("14-power-of-two", "eight numbers, all ranges",
         all_ranges([1, 2, 4, 8, 16, 32, 64, 128])),
    Test("15-no-power-of-two", "seven numbers, all ranges",
         all_ranges([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000])),
    Test("16-to-zero", "all numbers become zero", ([3, 4, 5], commands("1=0 2=0 1-3 3=0 1-3"))),
]

SMALL = [
    Test("01-random", "random commands", noise(2_001, 8, 20, 20)),
    Test("02-mostly-sums", "random commands, most of them sums", noise(2_002, 13, 30, 50, 0.8)),
    Test("03-mostly-changes", "random commands, most of them changes",
         noise(2_003, 5, 40, 9, 0.3)),
    Test("04-two-numbers", "two numbers", noise(2_004, 2, 30, 100)),
    Test("05-positive", "positive numbers", noise(2_005, 16, 40, 99, low=1)),
    Test("06-seventeen", "seventeen numbers", noise(2_006, 17, 40, 99)),
    Test("07-prefixes", "each number is set once, then all ranges from the first on",
         prefixes_after_each_set(11, 2_007)),
]

MEDIUM = [
    Test("01-random", "random commands", noise(3_001, 500, 800, 1_000)),
    Test("02-power-of-two", "as many numbers as a power of two", noise(3_002, 1_024, 600, 99)),
    Test("03-few-numbers", "few numbers, many commands", noise(3_003, 10, 1_500, 1_000)),
    Test("04-few-commands", "many numbers, few commands", noise(3_004, 1_500, 40, MAX_NUMBER)),
    Test("05-prefixes", "each number is set once, then ranges from the first on",
         prefixes_after_each_set(60, 3_005)),
]

LARGE = [
    Generated("01-random", "the most numbers and commands, at random", "random", MAX_COMMANDS,
              4_001),
    Generated("02-in-turn", "changes at the front and long ranges in turn", "in-turn",
              MAX_COMMANDS, 4_002),
    Generated("03-large-numbers", "the largest sums", "largest", MAX_COMMANDS, 4_003),
    Generated("04-sums-only", "many sums, no changes", "sums", MAX_COMMANDS, 4_004),
    Generated("05-one-sum", "many changes and a single sum", "changes", MAX_COMMANDS, 4_005),
]

GROUPS = [
    Group("1-edge", "Few numbers; first and last positions, large sums.", EDGE),
    Group("2-small", "Up to 17 numbers.", SMALL),
    Group("3-medium", "Up to 1500 numbers and commands.", MEDIUM),
    Group("4-large", "Up to 150000 numbers and 100000 commands; adding up each range, or all prefix "
          "sums after each change, is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, read=read, write=write,
            answer_text=answer_text, read_answer=lambda text: [*map(int, text.split())],
            shipped=16 * 1024).main(sys.argv[1:])
