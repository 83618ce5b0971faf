"""Independent oracle for Sessionise a Clickstream: pandas, as one would in SQL.

The events are sorted by user and time, a pause above the gap or a change of user
starts a session, and a running sum of the starts numbers the sessions. On small
inputs the sessions are checked to be the connected parts of the graph that joins
any two events of a user that are at most `gap` apart.
"""

import pandas as pd

ALL_PAIRS_LIMIT = 200


def by_pandas(events, gap):
    if not events:
        return []
    table = pd.DataFrame({"user": [e["user"] for e in events],
                          "time": pd.Series([e["time"] for e in events], dtype="int64")})
    table = table.sort_values(["user", "time"], kind="stable")
    starts = table["user"].ne(table["user"].shift()) | (table["time"].diff() > gap)
    found = [[int(i) for i in part.index] for _, part in table.groupby(starts.cumsum())]
    return sorted(found, key=lambda part: (events[part[0]]["time"], part[0]))


def check_connected(events, gap, sessions):
    group = {}
    for number, part in enumerate(sessions):
        times = [events[i]["time"] for i in part]
        assert all((a, i) < (b, j) for a, b, i, j in zip(times, times[1:], part, part[1:]))
        assert len({events[i]["user"] for i in part}) == 1
        assert all(b - a <= gap for a, b in zip(times, times[1:]))
        group.update(dict.fromkeys(part, number))
    assert sorted(group) == list(range(len(events)))
    for i, one in enumerate(events):
        for j, other in enumerate(events):
            if one["user"] == other["user"] and abs(one["time"] - other["time"]) <= gap:
                assert group[i] == group[j]


def solve(events, gap):
    sessions = by_pandas(events, gap)
    if len(events) <= ALL_PAIRS_LIMIT:
        check_connected(events, gap, sessions)
    return sessions
