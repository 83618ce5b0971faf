#!/usr/bin/env python3
"""Writes every file under data/. Needs pandas; see authoring.py."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_EVENTS = 40_000
MAX_TIME = 2_000_000_000_000
MAX_GAP = 86_400_000


def check(events, gap):
    assert 0 <= len(events) <= MAX_EVENTS and 0 <= gap <= MAX_GAP
    for event in events:
        assert set(event) == {"user", "time"}
        assert re.fullmatch("[a-zA-Z0-9]{1,12}", event["user"])
        assert 0 <= event["time"] <= MAX_TIME


def log(text, gap):
    """Events written short: "ann 5, bob 7"."""
    pairs = [part.split() for part in text.split(",")]
    return [{"user": user, "time": int(time)} for user, time in pairs], gap


def drawn(seed, count, users, span, gap, base=0):
    """Random users at random times."""
    rng = random.Random(seed)
    return [{"user": users[int(rng.random() * len(users))],
             "time": base + int(rng.random() * span)} for _ in range(count)], gap


def visits(seed, users, sessions, longest, gap, base=0):
    """Sessions with pauses of up to the gap, and just above it between them."""
    rng = random.Random(seed)
    events = []
    for user in users:
        time = base + int(rng.random() * 3 * gap)
        for _ in range(1 + int(rng.random() * sessions)):
            for _ in range(1 + int(rng.random() * longest)):
                events.append({"user": user, "time": time})
                time += [0, 1, gap // 2, gap - 1, gap, gap][int(rng.random() * 6)]
            time += [1, 1, 2, gap][int(rng.random() * 4)] + gap
    for last in range(len(events) - 1, 0, -1):
        other = int(rng.random() * (last + 1))
        events[last], events[other] = events[other], events[last]
    return events, gap


SAMPLES = [
    Test("01-exactly-the-gap", "", log("ann 100, bob 105, ann 130, ann 161", 30)),
    Test("02-not-in-order", "", log("ann 50, bob 20, ann 30, bob 20, ann 10", 20)),
    Test("03-no-events", "", ([], 1000)),
]

EDGE = [
    Test("01-one-event", "a single event", log("ann 7", 10)),
    Test("02-gap-reached", "a pause of exactly the gap", log("ann 0, ann 10, ann 20", 10)),
    Test("03-gap-passed", "a pause of one more than the gap", log("ann 0, ann 11, ann 22", 10)),
    Test("04-gap-zero", "the gap is 0", log("a 5, a 5, a 6, b 6, b 6, a 6, a 8", 0)),
    Test("05-two-users", "two users in turn", log("a 1, b 2, a 3, b 4, a 5, b 6", 2)),
    Test("06-other-users-between", "other users fill a pause",
         log("a 0, b 4, b 8, b 12, b 16, a 20", 10)),
    Test("07-reversed", "the latest event stands first",
         log("a 90, a 60, b 55, a 50, b 20, a 10", 30)),
    Test("08-long-session", "a session much longer than the gap",
         log("a 0, a 9, a 18, a 27, a 36, a 45, a 54", 10)),
    Test("09-same-time", "events of a user at the same time", log("a 5, b 1, a 5, a 5, b 1", 3)),
    Test("10-sessions-start-together", "sessions that begin at the same time",
         log("zoe 3, ann 3, bob 3, ann 4, zoe 4", 5)),
    Test("11-start-together-later", "sessions that begin at the same time, out of order",
         log("c 70, b 70, a 10, a 70, b 10, c 10", 30)),
    Test("12-case", "names that differ in case", log("Ann 1, ann 2, ANN 3, ann 4, Ann 5", 10)),
    Test("13-long-names", "the longest names, nearly equal",
         log("abcdefghijkl 1, abcdefghijkm 2, abcdefghijkl 3, abcdefghijk 4", 10)),
    Test("14-largest", "the largest times and gap",
         log(f"a {MAX_TIME}, a 0, b {MAX_TIME - MAX_GAP}, a {MAX_TIME - MAX_GAP}, "
             f"b {MAX_TIME}, b {MAX_TIME - 2 * MAX_GAP - 1}", MAX_GAP)),
    Test("15-closed-late", "one session spans several others",
         log("a 0, b 1, b 9, a 5, b 20, a 10, c 12, a 15, b 31, a 20", 5)),
    Test("16-around-midnight", "a session across midnight",
         log("a 86399000, a 86400000, a 86401000, b 86399999, b 86400001", 1000)),
    Test("17-multiples", "times that are multiples of the gap",
         log("a 0, a 20, a 10, a 50, a 40, b 30, b 50, b 20, b 60", 10)),
    Test("18-user-comes-back", "the same user again and again",
         log("a 0, a 100, b 50, a 200, b 150, a 300, b 250", 30)),
    Test("19-digits", "names with digits", log("u1 10, u10 12, u1 14, 1u 15, u01 15, u10 30", 5)),
]

SMALL = [
    Test("01-random", "random events", drawn(2_001, 12, "ab", 60, 6)),
    Test("02-one-user", "random events of one user", drawn(2_002, 15, "a", 60, 4)),
    Test("03-same-times", "random events, few different times", drawn(2_003, 20, "abcd", 8, 1)),
    Test("04-visits", "sessions close to each other", visits(2_004, ["ann", "bob"], 3, 4, 10)),
    Test("05-many-users", "random events of many users", drawn(2_005, 20, "abcdefghij", 30, 5)),
    Test("06-gap-zero", "random events, the gap is 0", drawn(2_006, 20, "abc", 10, 0)),
]

MEDIUM = [
    Test("01-random", "many random events", drawn(3_001, 300, "abcdefgh", 20_000, 300)),
    Test("02-visits", "sessions close to each other",
         visits(3_002, [f"user{i}" for i in range(20)], 4, 6, 1_800_000, 1_700_000_000_000)),
    Test("03-one-user", "one user", visits(3_003, ["me"], 40, 12, 1_000)),
    Test("04-same-times", "few different times", drawn(3_004, 300, "abcdefghijkl", 40, 1)),
    Test("05-real-times", "times of a few days",
         drawn(3_005, 250, ["ann", "bob", "cleo"], 200_000_000, 1_800_000, 1_750_000_000_000)),
]

LARGE = [
    Generated("01-all-users-differ", "most events, each by another user", "users", MAX_EVENTS,
              4_001),
    Generated("02-one-user", "most events by one user, short sessions", "one-user", MAX_EVENTS,
              4_002),
    Generated("03-visits", "many users with a few sessions each", "visits", MAX_EVENTS, 4_003),
    Generated("04-one-session", "most events in one session, the latest first", "one-session",
              MAX_EVENTS, 4_004),
    Generated("05-few-times", "many events at few times", "few-times", 35_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Fewest events; each rule on its own.", EDGE),
    Group("2-small", "Up to 20 events.", SMALL),
    Group("3-medium", "Up to 300 events.", MEDIUM),
    Group("4-large", "Up to 40000 events; searching the sessions or the log for each event is "
          "too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
