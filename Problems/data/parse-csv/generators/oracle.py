"""Independent oracle for Parse CSV: Python's csv module.

The module says [] for an empty line, where the statement wants one empty field.
On top, the text is taken to pieces by one regular expression for a field and what
follows it, and the rows, written out again with every field quoted, must be read
back as they were.
"""

import csv
import io
import re

FIELD = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*)?)(,|\r?\n|\Z)')
ROUND_TRIP_LIMIT = 20_000
csv.field_size_limit(10_000_000)


def by_module(text):
    return [row or [""] for row in csv.reader(io.StringIO(text, newline=""), strict=True)]


def by_expression(text):
    rows, row, place = [], [], 0
    while place < len(text) or row:
        found = FIELD.match(text, place)
        quoted, plain, end = found.groups()
        row.append(quoted.replace('""', '"') if quoted is not None else plain or "")
        place = found.end()
        if end != ",":
            rows.append(row)
            row = []
    return rows


def solve(text):
    rows = by_module(text)
    assert rows == by_expression(text), "the two ways disagree"
    if len(text) <= ROUND_TRIP_LIMIT:
        file = io.StringIO(newline="")
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
        assert by_module(file.getvalue()) == rows
    return rows
