"""Independent oracle for Dynamic Micro-Batcher, from the whole list of calls.

offline      no batcher: cuts the list of requests into batches one after the
             other. A batch that begins with a request at time t takes those
             that come before t + wait, up to the largest number, and leaves at
             the call that fills it, else at the first one from t + wait on.
by_timers    a simulation of events: each batch sets a timer when it begins, and
             timers are events that wait in a heap for a call to notice them
"""

from bisect import bisect_left
from heapq import heappop, heappush


def offline(operations, arguments):
    most, wait = arguments[0]
    answers = [None] + [[] for _ in operations[1:]]
    times = [given[-1] for given in arguments[1:]]
    places = [i for i, name in enumerate(operations) if name == "submit"]
    begins = [arguments[i][1] for i in places]
    first = 0
    while first < len(places):
        due = begins[first] + wait
        behind = max(bisect_left(begins, due, first), first + 1)
        if behind - first >= most:
            behind = first + most
            leaves = places[behind - 1]
        else:
            leaves = bisect_left(times, due, places[first] - 1) + 1
        if leaves < len(answers):
            answers[leaves].append([arguments[i][0] for i in places[first:behind]])
        first = behind
    return answers


def by_timers(operations, arguments):
    most, wait = arguments[0]
    timers, batches, open_batch, answers = [], {}, None, [None]
    for number, (name, given) in enumerate(zip(operations[1:], arguments[1:])):
        now, gone = given[-1], []

        def expire():
            nonlocal open_batch
            while timers and timers[0][0] <= now:
                batch = heappop(timers)[1]
                if batch in batches:
                    gone.append(batches.pop(batch))
                    if batch == open_batch:
                        open_batch = None

        expire()
        if name == "submit":
            if open_batch is None:
                open_batch = number
                batches[number] = []
                heappush(timers, (now + wait, number))
            batches[open_batch].append(given[0])
            if len(batches[open_batch]) == most:
                gone.append(batches.pop(open_batch))
                open_batch = None
            expire()
        answers.append(gone)
    return answers


def solve(operations, arguments):
    answers = offline(operations, arguments)
    assert answers == by_timers(operations, arguments), "the two ways disagree"
    return answers
