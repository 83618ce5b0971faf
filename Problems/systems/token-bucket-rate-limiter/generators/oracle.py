"""Independent oracle for Token Bucket Rate Limiter, in exact fractions.

replay         the level of each bucket as a Fraction of a token
by_definition  keeps no level at all: a request is allowed when, for every
               earlier request of the key that was allowed, the requests allowed
               from that one on, this one included, are at most what a full
               bucket and the inflow since then can serve
"""

from fractions import Fraction

DEFINITION_LIMIT = 500


def replay(operations, arguments):
    capacity, rate = arguments[0][0], Fraction(repr(arguments[0][1])) / 1000
    buckets, answers = {}, [None]
    for key, now in arguments[1:]:
        level, then = buckets.get(key, (Fraction(capacity), now))
        now = max(now, then)
        level = min(Fraction(capacity), level + rate * (now - then))
        answers.append(level >= 1)
        buckets[key] = (level - 1 if level >= 1 else level), now
    return answers


def by_definition(operations, arguments):
    capacity, rate = arguments[0][0], Fraction(repr(arguments[0][1])) / 1000
    allowed, latest, answers = {}, {}, [None]
    for key, now in arguments[1:]:
        now = latest[key] = max(now, latest.get(key, now))
        times = allowed.setdefault(key, [])
        fits = capacity >= 1 and all(
            len(times) - i + 1 <= capacity + rate * (now - times[i]) for i in range(len(times)))
        answers.append(fits)
        if fits:
            times.append(now)
    return answers


def solve(operations, arguments):
    answers = replay(operations, arguments)
    if len(operations) <= DEFINITION_LIMIT:
        assert answers == by_definition(operations, arguments), "the two ways disagree"
    return answers
