#!/usr/bin/env python3
"""Writes every file under data/. Needs mpmath, numpy and scipy.

    generate.py            write the files
    generate.py --check    compare only; exit 1 when a file differs
"""

import json
import math
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import oracle  # noqa: E402

DATA = Path(__file__).resolve().parent.parent / "data"
MAX_COUNT = 20_000
MAX_VALUE = 10_000.0
MASK = -math.inf

GROUPS = {
    "1-edge": "Single entries, extreme scores, masks, overflow and underflow.",
    "2-small": "Up to 16 scores.",
    "3-medium": "Up to 1000 scores.",
    "4-large": "Up to 20000 scores; a sum for each entry is too slow here.",
}


def uniform(seed, count, low, high, digits=3):
    """Random scores with few decimals, which keeps the files small."""
    rng = random.Random(seed)
    return [round(low + rng.random() * (high - low), digits) for _ in range(count)]


def bell(seed, count, centre, spread, digits=3):
    """Scores that gather round a centre (a sum of twelve uniform numbers)."""
    rng = random.Random(seed)
    return [
        round(centre + spread * (sum(rng.random() for _ in range(12)) - 6), digits)
        for _ in range(count)
    ]


def masked(seed, x, share):
    """Masks about `share` of the entries, but never all."""
    rng = random.Random(seed)
    keep = int(rng.random() * len(x))
    return [
        MASK if i != keep and rng.random() < share else value
        for i, value in enumerate(x)
    ]


def samples():
    yield "01-three-scores", "", [1.0, 3.0, 2.0]
    yield "02-overflow", "", [1000.0, 1000.0]
    yield "03-masked", "", [-4.5, MASK, -7.25]


def edge():
    top = MAX_VALUE
    yield "01-single-zero", "a single score", [0.0]
    yield "02-single-largest", "a single score, the largest", [top]
    yield "03-single-smallest", "a single score, the smallest", [-top]
    yield "04-opposite", "the largest and the smallest score", [top, -top]
    yield "05-all-smallest", "all scores are the smallest", [-top] * 5
    yield "06-all-largest", "all scores are the largest", [top] * 3
    yield "07-mask-first", "the first entries are masked", [MASK, MASK, 0.25, -1.5, 2.0]
    yield "08-mask-last", "the last entries are masked", [0.5, 3.75, -2.0, MASK, MASK]
    yield "09-one-left", "all entries but one are masked", [MASK, MASK, -3.5, MASK]
    yield "10-mask-and-smallest", "masked entries beside the smallest score", \
        [-top, MASK, 0.5 - top, MASK, -top]
    yield "11-mask-and-largest", "masked entries beside the largest score", \
        [MASK, top, MASK, top - 1]
    yield "12-just-overflows", "scores about where exp overflows", \
        [709.5, 709.78, 709.79, 710.0]
    yield "13-just-vanishes", "scores about where exp rounds to 0", \
        [-744.0, -745.0, -745.5, -746.0]
    yield "14-tiny-shares", "some probabilities are tiny", \
        [0.0, -40.0, -300.0, -600.0, -690.0]
    yield "15-log-near-zero", "logSumExp is close to 0", \
        [-0.6931471805599453, -0.6931471805599453]
    yield "16-sum-beyond", "each exponential fits into a Double, their sum does not", \
        [709.0, 709.25, 709.5, 708.75]
    yield "17-signed-zero", "positive and negative zero", [0.0, -0.0, 0.0]


def small():
    yield "01-random", "random scores", uniform(2_001, 6, -3, 3)
    yield "02-decimals", "random scores with many decimals", uniform(2_002, 8, -2, 2, 15)
    yield "03-negative", "all scores far below 0", uniform(2_003, 10, -2_000, -1_980)
    yield "04-positive", "all scores far above 0", uniform(2_004, 10, 3_000, 3_020)
    yield "05-masked", "random scores, some masked", masked(2_005, uniform(2_005, 16, -8, 8), 0.4)
    x = uniform(2_006, 9, -6, 6, 0)
    oracle.check_shift_invariance(x, 8_192.0)
    yield "06-shift", "whole numbers far above 0", [v + 8_192.0 for v in x]
    yield "07-close", "scores that differ in late decimals", \
        [5.0 + k * 1e-7 for k in (3, 0, 2, 7, 5)]


def medium():
    yield "01-bell", "1000 scores of a usual size", bell(3_001, 1_000, 0, 2)
    yield "02-far-below", "many scores far below 0", bell(3_002, 500, -9_900, 3)
    yield "03-one-winner", "one score towers above the others", \
        uniform(3_003, 300, -5, 5) + [60.0] + uniform(3_004, 300, -5, 5)
    yield "04-small-terms", "one large term and very many small ones", \
        [-15.0] * 500 + [0.0] + [-15.0] * 499
    yield "05-masked", "many masked entries", masked(3_005, bell(3_005, 800, 40, 5), 0.7)
    yield "06-wide", "scores from the whole range", uniform(3_006, 1_000, -MAX_VALUE, MAX_VALUE)
    yield "07-masked-far-below", "many masked entries, the others far below 0", \
        masked(3_007, uniform(3_007, 400, -MAX_VALUE, -9_990), 0.6)


def large():
    yield "01-close-scores", "most scores allowed, none dominates", \
        uniform(4_001, MAX_COUNT, -5, 5)
    yield "02-all-equal", "most scores allowed, all equal and the largest", \
        [MAX_VALUE] * MAX_COUNT
    yield "03-wide", "most scores allowed, from the whole range", \
        uniform(4_003, MAX_COUNT, -MAX_VALUE, MAX_VALUE, 1)
    yield "04-mostly-masked", "most scores allowed, nearly all masked", \
        masked(4_004, bell(4_004, MAX_COUNT, -9_980, 3), 0.95)
    yield "05-ascending", "most scores allowed, ascending through the whole range", \
        [-MAX_VALUE + k for k in range(MAX_COUNT)]


def as_json(values):
    texts = ['"-Infinity"' if v == MASK else repr(v) for v in values]
    return "[" + (", " if len(values) <= 16 else ",").join(texts) + "]"


def answer(x):
    probs, log_sum_exp = oracle.solve(x)
    return f'{{"probs": {as_json(probs)}, "logSumExp": {log_sum_exp!r}}}'


def add_tests(files, folder, tests):
    for name, hint, x in tests:
        assert 1 <= len(x) <= MAX_COUNT, name
        assert any(v != MASK for v in x), name
        assert all(v == MASK or abs(v) <= MAX_VALUE for v in x), name
        files[f"{folder}/{name}.in"] = as_json(x) + "\n"
        files[f"{folder}/{name}.ans"] = answer(x) + "\n"
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
