#!/usr/bin/env python3
"""Writes the tables of this folder from scikit-learn, which is needed for this only.

    export.py            write every table
    export.py --check    compare only; exit 1 where a file differs

A table begins with the names of its columns; the last is the target. Numbers are the
shortest that are read back as the same doubles.
"""

import csv
import io
import sys
from pathlib import Path

from sklearn import datasets

TABLES = {
    "iris": datasets.load_iris,
    "wine": datasets.load_wine,
    "breast-cancer": datasets.load_breast_cancer,
    "diabetes": datasets.load_diabetes,
    "digits": datasets.load_digits,
}


def number(value):
    value = float(value)
    return str(int(value)) if value.is_integer() else repr(value)


def table(bunch):
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow([*bunch.feature_names, "target"])
    rows.writerows([number(v) for v in (*row, target)] for row, target in zip(bunch.data, bunch.target))
    return out.getvalue().encode()


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    folder = Path(__file__).resolve().parent
    tables = {f"{name}.csv": table(load()) for name, load in TABLES.items()}
    wrong = sorted({p.name for p in folder.glob("*.csv")} ^ tables.keys())
    for name, data in tables.items():
        path = folder / name
        if not arguments:
            path.write_bytes(data)
        elif path.exists() and path.read_bytes() != data:
            wrong.append(name)
    for name in wrong if arguments else []:
        print(f"differs: {name}")
    sys.exit(1 if arguments and wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
