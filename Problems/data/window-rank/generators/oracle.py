"""Independent oracle for Window Functions: sqlite3 runs the very query.

On small tables the three definitions are counted out row by row, with exact sums.
"""

import math
import sqlite3

ALL_PAIRS_LIMIT = 400

QUERY = """
select rank() over w, dense_rank() over w, sum(value) over w
from r window w as (partition by p order by o) order by r.rowid
"""


def by_database(rows):
    base = sqlite3.connect(":memory:")
    base.execute("create table r (p text, o integer, value real)")
    base.executemany("insert into r values (?, ?, ?)",
                     [(row["partition"], row["order"], row["value"]) for row in rows])
    return [list(row) for row in base.execute(QUERY)]


def by_definition(rows, row):
    peers = [other for other in rows if other["partition"] == row["partition"]]
    smaller = [other["order"] for other in peers if other["order"] < row["order"]]
    running = math.fsum(other["value"] for other in peers if other["order"] <= row["order"])
    return [1 + len(smaller), 1 + len(set(smaller)), running]


def near(a, b):
    return math.isclose(a, b, rel_tol=1e-13, abs_tol=1e-8)


def solve(rows):
    found = by_database(rows)
    if len(rows) <= ALL_PAIRS_LIMIT:
        for i, row in enumerate(rows):
            want = by_definition(rows, row)
            assert found[i][:2] == want[:2] and near(found[i][2], want[2])
            found[i] = want
    return [{"rank": rank, "denseRank": dense, "running": running}
            for rank, dense, running in found]


def same(want, got):
    return len(want) == len(got) and all(
        a["rank"] == b["rank"] and a["denseRank"] == b["denseRank"]
        and near(a["running"], b["running"]) for a, b in zip(want, got))
