"""Independent oracle for Hash Join: sqlite3 does it.

Empty keys become NULL in a column of their own, so that the cells stay as they
are. On small tables a nested loop over all pairs must agree.
"""

import sqlite3

ALL_PAIRS_LIMIT = 20_000


def by_database(left, right, left_key, right_key, kind):
    base = sqlite3.connect(":memory:")
    for name, rows, key in (("l", left, left_key), ("r", right, right_key)):
        columns = [f"{name}{i}" for i in range(len(rows[0]))]
        base.execute(f"create table {name} (k text, {', '.join(c + ' text' for c in columns)})")
        marks = ", ".join("?" for _ in range(len(columns) + 1))
        base.executemany(f"insert into {name} values ({marks})",
                         [[row[key] or None, *row] for row in rows])
    base.execute("create index byKey on r (k)")
    chosen = ", ".join([f"l{i}" for i in range(len(left[0]))]
                       + [f"r{i}" for i in range(len(right[0]))])
    found = base.execute(f"select {chosen} from l {kind} join r on l.k = r.k "
                         "order by l.rowid, r.rowid")
    return [list(row) for row in found]


def by_pairs(left, right, left_key, right_key, kind):
    rows = []
    for one in left:
        before = len(rows)
        for other in right:
            if one[left_key] == other[right_key] != "":
                rows.append(one + other)
        if len(rows) == before and kind == "left":
            rows.append(one + [None] * len(right[0]))
    return rows


def bag(rows):
    return sorted(rows, key=lambda row: [(cell is None, cell or "") for cell in row])


def same(want, got):
    return bag(want) == bag(got)


def solve(left, right, left_key, right_key, kind):
    rows = by_database(left, right, left_key, right_key, kind)
    if len(left) * len(right) <= ALL_PAIRS_LIMIT:
        assert same(rows, by_pairs(left, right, left_key, right_key, kind)), \
            "the two ways disagree"
    return rows
