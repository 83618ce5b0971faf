#!/usr/bin/env python3
"""Writes every file under data/. Needs numpy.

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
MAX_COUNT = 100_000
MAX_VALUE = 1_000_000_000

GROUPS = {
    "1-edge": "Shortest arrays, extreme values, equal numbers, lone halves.",
    "2-small": "Up to 20 numbers.",
    "3-medium": "Up to 5000 numbers.",
    "4-large": "Up to 100000 numbers; trying all pairs is too slow here.",
}


def filled(seed, count, low, high, pair, places, lone_half=False):
    """A random array with `pair` at `places` and no second pair of that sum.

    With `lone_half`, half of the sum stands in the array exactly once, before
    the pair, where a search that pairs a number with itself meets it first.
    """
    rng = random.Random(seed)
    target = sum(pair)
    nums = [None] * count
    for value, place in zip(pair, places):
        nums[place] = value
    used = set(pair)
    free = [i for i in range(count) if nums[i] is None]
    if lone_half:
        place = free.pop(rng.randrange(min(places)))
        nums[place] = target // 2
        used.add(target // 2)
    for i in free:
        while True:
            value = low + int(rng.random() * (high - low + 1))
            if 2 * value != target and target - value not in used:
                break
        nums[i] = value
        used.add(value)
    return nums, target


def samples():
    yield "01-distinct", "", [8, 3, 14, 5], 19
    yield "02-equal-numbers", "", [20, 4, 7, 20], 40
    yield "03-negative", "", [-2, 9, 4, -13, 1], -4


def edge():
    top = MAX_VALUE
    yield "01-two-numbers", "the shortest array", [5, 8], 13
    yield "02-two-equal", "the shortest array, both numbers equal", [17, 17], 34
    yield "03-largest", "the largest numbers and the largest target", \
        [top, top], 2 * top
    yield "04-smallest", "the smallest numbers and the smallest target", \
        [-top, -top], -2 * top
    yield "05-opposite", "opposite extremes that cancel out", \
        [3, top, 12, -top], 0
    yield "06-two-zeros", "two zeros among other numbers, target zero", \
        [0, 31, -8, 0, 4], 0
    yield "07-lone-half-first", "half of the target stands in the array once", \
        [6, 1, 3, 11], 12
    yield "08-lone-zero", "target zero and a single zero", \
        [25, 0, -9, 4, 9], 0
    yield "09-first-and-last", "the pair is the first and the last number", \
        [2, 90, 70, 50, 60, 11], 13
    yield "10-above-target", "numbers larger than the target", \
        [40, 7, -25, 30], 15
    yield "11-all-negative", "only negative numbers", \
        [-14, -3, -50, -8, -21], -29
    yield "12-decoys-repeat", "numbers outside the pair repeat many times", \
        [9, 9, 9, 2, 9, 9, 14, 9, 9], 16
    yield "13-far-complement", "target minus a number needs more than 32 bits", \
        [-top, top, -top + 1, top], 2 * top


def small():
    rng = random.Random(2_001)
    plans = [
        ("01-random-a", "random small numbers", 6, -20, 20, False),
        ("02-random-b", "random small numbers", 9, -30, 30, False),
        ("03-positive", "positive numbers only", 12, 1, 60, False),
        ("04-negative", "negative numbers only", 12, -60, -1, False),
        ("05-few-values", "few different numbers, many repeats", 20, 1, 6, False),
        ("06-lone-half", "half of the target stands in the array once", 15, -50, 50, True),
        ("07-wide", "numbers from the whole range", 20, -MAX_VALUE, MAX_VALUE, False),
    ]
    for name, hint, count, low, high, lone in plans:
        first = low + rng.randrange(high - low + 1)
        second = low + rng.randrange(high - low + 1)
        if name == "05-few-values":
            first, second = 8, 13
        if lone and (first + second) % 2:
            second += 1 if second < high else -1
        if lone and first == second:
            first, second = first - 3, second + 3
        i = 1 + rng.randrange(count - 2)
        j = i + 1 + rng.randrange(count - 1 - i)
        yield name, hint, *filled(rng.random(), count, low, high, (first, second), (i, j), lone)
    yield "08-equal-pair", "the pair is made of equal numbers far apart", \
        *filled(2_002, 18, -40, 40, (13, 13), (2, 15))


def medium():
    yield "01-random", "random numbers", \
        *filled(3_001, 1_000, -9_999, 9_999, (4_321, -77), (310, 655))
    yield "02-first-and-last", "the pair is the first and the last number", \
        *filled(3_002, 2_000, -MAX_VALUE, MAX_VALUE, (123_456_789, 987_654_321), (0, 1_999))
    yield "03-equal-pair", "the pair is made of equal numbers", \
        *filled(3_003, 2_000, -5_000, 5_000, (-2_718, -2_718), (40, 1_960))
    yield "04-lone-half", "half of the target stands in the array once", \
        *filled(3_004, 3_000, -50_000, 50_000, (-31_415, 31_515), (1_200, 2_900), True)
    descending = sorted(set(filled(3_005, 2_000, -9_999, -1, (-9_998, -9_999), (0, 1))[0]))[::-1]
    yield "05-descending", "negative numbers in descending order", descending, -19_997
    yield "06-neighbours", "the pair stands side by side", \
        *filled(3_006, 5_000, -MAX_VALUE, MAX_VALUE, (-999_999_937, 5), (2_500, 2_501))


def large():
    last_two = (MAX_COUNT - 2, MAX_COUNT - 1)
    yield "01-ascending", "longest array, ascending numbers", \
        list(range(MAX_COUNT)), 2 * MAX_COUNT - 3
    yield "02-wide", "longest array, numbers from the whole range", \
        *filled(4_002, MAX_COUNT, -MAX_VALUE, MAX_VALUE, (-271_828_182, 314_159_265), last_two)
    yield "03-few-values", "longest array, few different numbers", \
        *filled(4_003, MAX_COUNT, 1, 5, (7, 8), last_two)
    yield "04-all-but-two-equal", "longest array, all numbers equal but two", \
        [5] * (MAX_COUNT - 2) + [3, 3], 6
    yield "05-lone-half", "longest array, half of the target stands in it once", \
        *filled(4_005, MAX_COUNT, 31, 99, (-12, 36), last_two, True)
    yield "06-far-apart", "the pair is the first and the last number", \
        *filled(4_006, 20_000, -99_999, 99_999, (-54_321, 12_345), (0, 19_999))


def as_json(values):
    return json.dumps(values, separators=(", " if len(values) <= 40 else ",", ":"))


def add_tests(files, folder, tests):
    for name, hint, nums, target in tests:
        assert 2 <= len(nums) <= MAX_COUNT, name
        assert max(map(abs, nums)) <= MAX_VALUE and abs(target) <= 2 * MAX_VALUE, name
        files[f"{folder}/{name}.in"] = f"{as_json(nums)}\n{target}\n"
        files[f"{folder}/{name}.ans"] = as_json(oracle.solve(nums, target)) + "\n"
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
