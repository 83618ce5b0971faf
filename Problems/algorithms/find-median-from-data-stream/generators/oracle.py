"""Independent oracle for Find Median From Data Stream.

The numbers are kept in a sorted list with bisect.insort, and the middle is read
off. Where there are few calls, statistics.median says the same about the numbers
in the order of their arrival; otherwise numpy.median does so from time to time.
"""

import statistics
from bisect import insort

import numpy as np

FEW_CALLS = 1_000
CHECK_EVERY = 4_999


def solve(operations, arguments):
    arrived, ordered, answers = [], [], [None]
    for time, (name, given) in enumerate(zip(operations[1:], arguments[1:])):
        if name == "addNum":
            arrived.append(given[0])
            insort(ordered, given[0])
            answers.append(None)
            continue
        count = len(ordered)
        median = (ordered[(count - 1) // 2] + ordered[count // 2]) / 2
        if len(operations) <= FEW_CALLS:
            assert median == statistics.median(arrived), "the two ways disagree"
        elif time % CHECK_EVERY < 2:
            assert median == np.median(np.array(arrived, dtype=np.int64)), "the two ways disagree"
        answers.append(median)
    return answers
