"""Independent oracle for Pipeline DAG Scheduler, on a graph of networkx.

Machine       plays the calls one by one; the graph says whether the pipeline is
              valid and who comes behind whom
by_history    for few tasks: keeps no state at all, but derives each answer from
              the definition and the whole history of calls before it
check_end     in the end nothing behind a failed task was ever handed out, and if
              the pipeline is over, everything else was
"""

import networkx as nx

HISTORY_LIMIT = 3_000


class Machine:
    def __init__(self, tasks, retries):
        self.names = [task["name"] for task in tasks]
        self.place = {name: i for i, name in enumerate(self.names)}
        self.graph = nx.DiGraph()
        self.graph.add_nodes_from(self.names)
        self.graph.add_edges_from((dep, task["name"]) for task in tasks for dep in task["deps"])
        self.valid = (len(self.graph) == len(tasks) and nx.is_directed_acyclic_graph(self.graph))
        self.left = dict.fromkeys(self.names, retries + 1)
        self.missing = dict(self.graph.in_degree())
        self.done, self.failed, self.running, self.seen = set(), set(), set(), set()
        self.queue = [n for n in self.names if not self.missing[n]] if self.valid else []

    def ready(self):
        handed, self.queue = self.queue, []
        self.running.update(handed)
        self.seen.update(handed)
        return handed

    def report(self, name, success):
        if name not in self.running:
            return
        self.running.remove(name)
        self.left[name] -= 1
        if success:
            self.done.add(name)
            behind = sorted(self.graph.successors(name), key=self.place.get)
            for other in behind:
                self.missing[other] -= 1
            self.queue += [other for other in behind if not self.missing[other]]
        elif self.left[name]:
            self.queue.append(name)
        else:
            self.failed.add(name)

    def status(self):
        if not self.valid:
            return "invalid"
        if self.queue or self.running:
            return "running"
        return "succeeded" if len(self.done) == len(self.names) else "failed"


def by_history(operations, arguments):
    """For each call anew: when did each task become ready, and was it handed out since?"""
    tasks, retries = arguments[0]
    names = {task["name"] for task in tasks}
    left = [task for task in tasks]
    while True:
        rest = [t for t in left if any(d not in names or any(d == o["name"] for o in left)
                                       for d in t["deps"])]
        if len(rest) == len(left):
            break
        left = rest
    valid = not left
    log = []  # (time, "out" | "ok" | "bad", name)
    answers = [None]

    def ends(name, kind):
        return [time for time, what, other in log if what == kind and other == name]

    def ready_since(task):
        """When the task became ready, or None where it is not ready."""
        name, deps = task["name"], task["deps"]
        outs, bad, good = (ends(name, kind) for kind in ("out", "bad", "ok"))
        if good or len(outs) > len(bad) + len(good) or len(bad) > retries:
            return None
        if bad:
            return bad[-1]
        times = [ends(dep, "ok") for dep in deps]
        return max([0] + [t[0] for t in times]) if all(times) else None

    for time, (name, given) in enumerate(zip(operations[1:], arguments[1:]), 1):
        waiting = [(ready_since(t), i, t["name"]) for i, t in enumerate(tasks)] if valid else []
        waiting = sorted(w for w in waiting if w[0] is not None)
        running = {t["name"] for t in tasks
                   if len(ends(t["name"], "out")) > len(ends(t["name"], "bad") + ends(t["name"], "ok"))}
        if name == "ready":
            answers.append([w[2] for w in waiting])
            log += [(time, "out", w[2]) for w in waiting]
        elif name == "report":
            answers.append(None)
            if given[0] in running:
                log.append((time, "ok" if given[1] else "bad", given[0]))
        elif not valid:
            answers.append("invalid")
        elif waiting or running:
            answers.append("running")
        else:
            answers.append("succeeded" if all(ends(n, "ok") for n in names) else "failed")
    return answers


def check_end(machine):
    doomed = set(machine.failed)
    wave = list(machine.failed)
    while wave:
        wave = [o for name in wave for o in machine.graph.successors(name) if o not in doomed]
        doomed.update(wave)
    doomed -= machine.failed
    assert not doomed & machine.seen
    if machine.status() in ("succeeded", "failed"):
        assert machine.seen == set(machine.names) - doomed


def solve(operations, arguments):
    machine = Machine(*arguments[0])
    answers = [None]
    for name, given in zip(operations[1:], arguments[1:]):
        answers.append(getattr(machine, name)(*given))
    check_end(machine)
    if len(arguments[0][0]) * len(operations) <= HISTORY_LIMIT:
        assert answers == by_history(operations, arguments), "the two ways disagree"
    return answers
