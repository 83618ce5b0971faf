"""Independent oracle for Deduplicate Records: pandas, sorted and cut.

The rows are sorted by version, which is stable, so that equally recent rows stay
in their order; drop_duplicates keeps the last row of each key, and the index
brings the rest back into the order of the table. On small tables the definition
is checked on top: a row stays exactly when no other row of its key beats it.
"""

import pandas as pd

ALL_PAIRS_LIMIT = 150


def by_pandas(rows, key, version):
    table = pd.DataFrame({"v": [int(row[version]) for row in rows]}, dtype="int64")
    for column in key:
        table[f"k{column}"] = pd.Series([row[column] for row in rows], dtype=object)
    latest = table.sort_values("v", kind="stable").drop_duplicates(
        subset=[f"k{column}" for column in key], keep="last")
    return sorted(int(i) for i in latest.index)


def by_definition(rows, key, version):
    def beats(i, j):
        same = all(rows[i][c] == rows[j][c] for c in key)
        return same and (int(rows[i][version]), i) > (int(rows[j][version]), j)
    return [j for j in range(len(rows)) if not any(beats(i, j) for i in range(len(rows)))]


def solve(rows, key, version):
    kept = by_pandas(rows, key, version)
    if len(rows) <= ALL_PAIRS_LIMIT:
        assert kept == by_definition(rows, key, version), "the two ways disagree"
    return [rows[i] for i in kept]
