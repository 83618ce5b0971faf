#!/usr/bin/env python3
"""Writes every file under data/. Needs scipy; see authoring.py."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402


def check(salt, other_salt, steps, prefix, first, users):
    assert 1 <= len(salt) <= 20 and 1 <= len(other_salt) <= 20 and salt != other_salt
    assert 1 <= len(steps) <= 20 and 1 <= users <= 20_000
    assert 0 <= len(prefix) <= 20 and 0 <= first <= 1_000_000_000
    now = {}
    for step in steps:
        model, percent = step["model"], step["percent"]
        assert re.fullmatch(r"[a-z0-9-]{1,20}", model) and model != "stable"
        assert 0 <= percent <= 100 and round(percent, 2) == percent
        now[model] = round(percent * 100)
        assert sum(now.values()) <= 10_000


def plan(text):
    return [{"model": part.split("=")[0], "percent": float(part.split("=")[1])}
            for part in text.split()]


def edge():
    yield "01-one-user", "a single user", ("a", "b", plan("m=100"), "u", 0, 1)
    yield "02-everybody", "everybody gets one model", ("s", "t", plan("m=100"), "u", 1, 2_000)
    yield "03-nobody", "nobody gets the model", ("s", "t", plan("m=0"), "u", 1, 2_000)
    yield "04-half", "half of the users", ("s", "t", plan("m=50"), "u", 1, 20_000)
    yield "05-smallest-share", "the smallest share", ("launch", "launch2", plan("canary=0.01"), "u", 0, 20_000)
    yield "06-half-a-percent", "a part of one per cent", ("launch", "lunch", plan("canary=0.5 canary=1.5 canary=2.75"), "u", 0, 20_000)
    yield "07-roll-back", "a model that is taken back", ("s", "t", plan("m=20 m=0"), "user-", 1, 10_000)
    yield "08-set-again", "the same percent again", ("s", "t", plan("m=30 m=30 n=10 m=30"), "user-", 1, 10_000)
    yield "09-two-fill-all", "two models share all users", ("x1", "x2", plan("a=50 b=50"), "id", 10, 10_000)
    yield "10-thirds", "three models share all users", ("x1", "x2", plan("a=33.33 b=33.33 c=33.34"), "id", 10, 10_000)
    yield "11-decimals", "percents with two decimals", ("x1", "x2", plan("a=1.1 b=0.29 c=0.57 d=98.04"), "id", 10, 10_000)
    yield "12-longest-names", "long names", ("a-very-long-salt-001", "a-very-long-salt-002", plan("a-very-long-model-01=40 a-very-long-model-02=40"), "a-very-long-prefix-0", 1_000_000_000, 10_000)
    yield "13-names-are-numbers", "users named by numbers", ("7", "8", plan("m=25 n=25"), "", 1, 10_000)
    yield "14-like-salts", "salts that differ in their order of letters", ("ab", "ba", plan("m=50 n=20"), "user", 1, 20_000)


def small():
    yield "01-ramp-up", "one model ramps up", ("r1", "r2", plan("m=1 m=5 m=20 m=50 m=100"), "user-", 1, 10_000)
    yield "02-first-grows", "the first of two models grows", ("r1", "r2", plan("a=10 b=10 a=30"), "user-", 1, 10_000)
    yield "03-second-grows", "the second of two models grows", ("r1", "r2", plan("a=10 b=10 b=40"), "user-", 1, 10_000)
    yield "04-first-shrinks", "the first of two models shrinks", ("r3", "r4", plan("a=30 b=30 a=5"), "user-", 1, 10_000)
    yield "05-swap", "one model makes room for another", ("r5", "r6", plan("a=100 a=60 b=40 a=20 b=80 a=0 b=100"), "user-", 1, 10_000)
    yield "06-back-again", "a model comes back", ("r7", "r8", plan("a=25 b=25 a=0 c=50 a=25"), "user-", 1, 10_000)


def walk(seed, models, count):
    """Random steps that never add up to more than 100."""
    rng, now, steps = random.Random(seed), {}, []
    while len(steps) < count:
        model = f"m{rng.randrange(models)}"
        room = 10_000 - sum(now.values()) + now.get(model, 0)
        now[model] = rng.choice([0, room, rng.randrange(room + 1), rng.randrange(room + 1)])
        steps.append({"model": model, "percent": now[model] / 100})
    return steps


def medium():
    for i, (models, count) in enumerate([(2, 6), (3, 8), (4, 10), (6, 10)]):
        yield f"0{i + 1}-random", "several models, random steps", \
            (f"exp-{i}", f"exp-{i + 10}", walk(50 + i, models, count), "visitor/", 1_000 * i, 5_000)


def large():
    for i, (models, count) in enumerate([(3, 12), (10, 20)]):
        yield f"0{i + 1}-random", "most users, many steps", \
            (f"prod-{i}", f"prod-{i + 10}", walk(60 + i, models, count), "customer-", 500_000, 20_000)
    yield "03-all-taken", "ten models share all users and take turns", \
        ("fleet-1", "fleet-2",
         plan("a=40 b=20 c=10 d=10 e=5 f=5 g=4.5 h=3 i=2 j=0.5 "
              "a=25 j=15.5 b=12.34 c=17.66 d=0 e=15 h=2.5 i=2.5 g=0.25 f=9.25"),
         "client-", 7_000, 20_000)


def tests(rows):
    return [Test(*row) for row in rows]


GENERATED = [
    Generated("04-walk", "most users, any steps", "walk", 20_000, 4_004),
    Generated("05-full", "most users, models take all there is and make room again", "full", 20_000, 4_005),
]


if __name__ == "__main__":
    Package(
        __file__,
        [Test("01-ramp-up", "", ("spring", "autumn", plan("canary=10 canary=25"), "user-", 1, 1_000)),
         Test("02-two-models", "", ("spring", "autumn", plan("a=20 b=30 a=0"), "user-", 1, 1_000))],
        [Group("1-edge", "Extreme shares, each rule on its own.", tests(edge())),
         Group("2-small", "Up to 7 steps.", tests(small())),
         Group("3-medium", "Up to 10 random steps with 6 models.", tests(medium())),
         Group("4-large", "20000 users, up to 20 steps.", tests(large()) + GENERATED)],
        oracle.solve, check,
    ).main(sys.argv[1:])
