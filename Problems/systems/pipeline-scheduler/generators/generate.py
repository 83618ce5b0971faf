#!/usr/bin/env python3
"""Writes every file under data/. Needs networkx; see authoring.py."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_TASKS = 20_000
MAX_DEPS = 10_000
MAX_EDGES = 40_000
MAX_RETRIES = 100
MAX_CALLS = 60_000


def named(text):
    return re.fullmatch(r"[A-Za-z0-9_-]{1,20}", text)


def check(operations, arguments):
    assert operations[0] == "Pipeline" and len(operations) == len(arguments)
    assert 1 <= len(operations) - 1 <= MAX_CALLS
    tasks, retries = arguments[0]
    assert len(tasks) <= MAX_TASKS and type(retries) is int and 0 <= retries <= MAX_RETRIES
    assert len({task["name"] for task in tasks}) == len(tasks)
    for task in tasks:
        assert set(task) == {"name", "deps"} and named(task["name"])
        assert len(task["deps"]) <= MAX_DEPS and all(map(named, task["deps"]))
        assert len(set(task["deps"])) == len(task["deps"])
    assert sum(len(task["deps"]) for task in tasks) <= MAX_EDGES
    for name, given in zip(operations[1:], arguments[1:]):
        if name == "report":
            assert len(given) == 2 and named(given[0]) and type(given[1]) is bool
        else:
            assert name in ("ready", "status") and given == []


def graph(text):
    """Tasks from a text: "a, b: a, c: a b"."""
    rows = [row.strip() for row in text.split(",") if row.strip()]
    parts = [row.partition(":") for row in rows]
    return [{"name": name.strip(), "deps": deps.split()} for name, _, deps in parts]


def script(tasks, retries, text):
    """The calls of a text: `?` is ready, `!` is status, `+a` and `-a` are reports."""
    names, given = ["Pipeline"], [[graph(tasks) if isinstance(tasks, str) else tasks, retries]]
    for word in text.split():
        names.append({"?": "ready", "!": "status"}.get(word, "report"))
        given.append([] if word in "?!" else [word[1:], word[0] == "+"])
    return names, given


def drawn(seed, count, most, prefix="t"):
    """A random graph: up to `most` dependencies a task, in random order."""
    rng = random.Random(seed)
    order = [f"{prefix}{i}" for i in range(count)]
    rng.shuffle(order)
    tasks = [{"name": name, "deps": rng.sample(order[:i], min(i, rng.randint(0, most)))}
             for i, name in enumerate(order)]
    rng.shuffle(tasks)
    return tasks


def played(seed, tasks, retries, failing=0.2, eager=0.5, noise=0.1, limit=400):
    """A run of the pipeline to its end, with some calls that change nothing."""
    rng = random.Random(seed)
    machine = oracle.Machine(tasks, retries)
    words, running = [], []
    while len(words) < limit:
        if rng.random() < noise:
            words.append(rng.choice(["!", "?", rng.choice("+-") + rng.choice(tasks)["name"]]))
        elif running and (not machine.queue or rng.random() < eager):
            success = rng.random() >= failing
            words.append(("+" if success else "-") + running.pop(rng.randrange(len(running))))
        elif machine.queue:
            words.append("?")
        else:
            break
        word = words[-1]
        if word == "?":
            running += machine.ready()
        elif word != "!":
            machine.report(word[1:], word[0] == "+")
            running = [name for name in running if name in machine.running]
    return script(tasks, retries, " ".join(words + ["?", "!"]))


LONG = "a-task_with-a-name-0", "a-task_with-a-name-1"

SAMPLES = [
    Test("01-retry", "", script("load, fit: x y, x: load, y: load", 1,
                                "? +load ? -x ? +y +x ? +fit !")),
    Test("02-failed-for-good", "", script("a, b: a, c", 0, "? -a ! ? +c !")),
    Test("03-circle", "", script("a, b: c, c: b", 3, "! ? +a !")),
]

EDGE = [
    Test("01-no-tasks", "a pipeline without tasks", script("", 2, "! ? +a !")),
    Test("02-one-task", "a single task", script("a", 0, "! ? ! +a ! ?")),
    Test("03-one-retry", "a task that fails again and again", script("a", 1, "? -a ! ? -a ! ? !")),
    Test("04-last-retry-succeeds", "a task that fails again and again",
         script("a, b: a", 3, "? -a ? -a ? -a ! ? +a ! ? +b !")),
    Test("05-handed-out-once", "ready is asked twice", script("a, b, c: a", 1, "? ? +a ? ? +b ? !")),
    Test("06-not-started", "reports on tasks that have not started",
         script("a, b: a", 2, "+a ! ? +b ? +a ? +b !")),
    Test("07-reported-twice", "a task is reported twice",
         script("a, b: a c, c", 1, "? +a +a ? ! +c +a ? +b !")),
    Test("08-failure-twice", "a failure is reported twice",
         script("a, b", 1, "? -a -a ? -a ! +b !")),
    Test("09-late-success", "a success after the last failure",
         script("a, b: a, c", 0, "? -a +a ? +c ? !")),
    Test("10-unknown-report", "a report on no task", script("a", 0, "? +b -c ! +a +b !")),
    Test("11-unknown-dependency", "a dependency that is no task",
         script("a, b: a c", 1, "! ? +a ! ?")),
    Test("12-on-itself", "a task that depends on itself", script("a, b: b", 1, "! ? +a !")),
    Test("13-circle-behind", "a circle that begins behind other tasks",
         script("a, b: a d, c: b, d: c, e: a", 0, "! ? +a ? !")),
    Test("14-two-ways", "two ways to one task",
         script("a, b: a, c: a, d: b c", 0, "? +a ? +c ? +b ? +d !")),
    Test("15-one-fails-of-two", "a task with two dependencies, of which one fails",
         script("a, b, c: a b, d: c, e: b", 0, "? -a +b ? ! +e ? !")),
    Test("16-order-of-retries", "a task that fails while others become ready",
         script("a, b: a, c: a, d", 2, "? -d +a ? -c -b ? +b -c ? !")),
    Test("17-retries-each", "several tasks fail, each once",
         script("a, b, c", 1, "? -a -b -c ? +c +b +a !")),
    Test("18-retries-after-success", "tasks fail, one after the other",
         script("a, b: a, c: b", 2, "? -a ? -a ? +a ? -b ? -b ? +b ? -c ? -c ? +c !")),
    Test("19-order-of-tasks", "several tasks become ready at once",
         script("z: m, b: m, y: m, a: m, m, x, c: m", 0, "? +m ? +x +a +y +c +b +z !")),
    Test("20-no-retry-pending", "a retry is waiting, nothing is running",
         script("a, b: a", 1, "? -a ! ! ? ! +a ! ?")),
    Test("21-most-retries", "a task that fails more often than is allowed",
         script("a, b", MAX_RETRIES, "? +b " + "-a ? " * (MAX_RETRIES - 1) + "! -a ? ! -a ! ?")),
    Test("22-names", "long names", script(
        [{"name": LONG[0], "deps": []}, {"name": LONG[1], "deps": [LONG[0]]},
         {"name": "-", "deps": [LONG[1]]}], 0, f"? +{LONG[1]} +{LONG[0]} ? +{LONG[1]} ? +- !")),
    Test("23-status-only", "nothing but the status", script("a, b: a", 0, "!")),
]

SMALL = [
    Test("01-random", "a random pipeline", played(2_001, drawn(2_001, 6, 2), 1)),
    Test("02-no-failures", "a random pipeline, no failures", played(2_002, drawn(2_002, 8, 3), 0, 0)),
    Test("03-no-retries", "a random pipeline, no retries",
         played(2_003, drawn(2_003, 9, 2), 0, 0.15)),
    Test("04-many-failures", "many failures, some retries",
         played(2_004, drawn(2_004, 7, 2), 2, 0.5)),
    Test("05-much-noise", "many calls that change nothing",
         played(2_005, drawn(2_005, 6, 2), 2, 0.3, 0.5, 0.5)),
    Test("06-lazy", "many tasks run at once", played(2_006, drawn(2_006, 10, 1), 1, 0.2, 0.9)),
]

MEDIUM = [
    Test("01-random", "100 tasks", played(3_001, drawn(3_001, 100, 3), 2, 0.1)),
    Test("02-sparse", "120 tasks, few dependencies", played(3_002, drawn(3_002, 120, 1), 1, 0.2)),
    Test("03-dense", "60 tasks, many dependencies", played(3_003, drawn(3_003, 60, 20), 3, 0.15)),
    Test("04-noise", "many calls that change nothing",
         played(3_004, drawn(3_004, 60, 2), 2, 0.2, 0.5, 0.5)),
    Test("05-circle", "a circle far behind", script(
        drawn(3_005, 60, 2) + graph("p: t3 r, q: p, r: q, s: t5"), 1, "! ? +t1 ? !")),
]

LARGE = [
    Generated("01-chain", "most tasks, one behind the other", "chain", MAX_CALLS, 4_001),
    Generated("02-random", "most tasks, random dependencies", "random", MAX_CALLS, 4_002),
    Generated("03-through-one", "very many tasks before one, very many behind it", "one",
              MAX_CALLS, 4_003),
    Generated("04-failures", "many tasks, many failures", "failures", MAX_CALLS, 4_004),
    Generated("05-circle", "a circle of most tasks", "circle", MAX_CALLS, 4_005),
    Generated("06-many-fail-late", "most tasks, some fail for good", "doomed", MAX_CALLS, 4_006),
]

GROUPS = [
    Group("1-edge", "Short runs; each rule on its own.", EDGE),
    Group("2-small", "Up to 10 tasks.", SMALL),
    Group("3-medium", "Up to 120 tasks.", MEDIUM),
    Group("4-large", "Up to 20000 tasks; a look at all of them in each call is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
