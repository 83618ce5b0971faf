#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_ROWS, MAX_FIELDS, MAX_LENGTH = 4_000, 12, 20


def check(rows, schema):
    assert 0 <= len(rows) <= MAX_ROWS and 1 <= len(schema) <= MAX_FIELDS
    for row in [*rows, schema]:
        assert len(row) <= MAX_FIELDS
        assert all(re.fullmatch("[a-zA-Z_]{1,12}", name) for name in row)
    assert all(len(value) <= MAX_LENGTH for row in rows for value in row.values())
    assert all(kind.removesuffix("?") in oracle.EXPRESSIONS for kind in schema.values())


def column(kind, *values):
    """One field, one row for each value."""
    return [{"v": value} for value in values], {"v": kind}


GOOD = {
    "string": ["", "x", "a b", "Ünal", "12"],
    "int": ["0", "5", "-7", "0012", "-0", "12345678901234567890"],
    "decimal": ["0", "-1.5", "12.50", "007.070", "3"],
    "bool": ["true", "false"],
    "date": ["2024-02-29", "1999-12-31", "2023-06-30", "0001-01-01"],
}
BAD = {
    "string": ["fine"],
    "int": ["", "-", "+5", "1.0", "a", " 1", "1 ", "1e3", "--2", "٣", "1,000"],
    "decimal": ["", ".5", "5.", "-", "1.2.3", "1e5", "nan", "inf", "+1.5", "0x1p3", "1,5", "½"],
    "bool": ["", "True", "1", "yes", "tru", "falsee", "FALSE"],
    "date": ["", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31",
             "2024-1-05", "24-01-05", "2024/01/05", "2024-01-00", "0000-01-01", "2024-01-05 "],
}
NAMES = ["id", "name", "age", "price", "sold", "born", "Name", "note", "a_b", "ab"]


def drawn(seed, count, kinds, bad=0.3, gone=0.2, extra=0.2):
    """Random rows for a schema of these types."""
    rng = random.Random(seed)

    def one(items):
        return items[int(rng.random() * len(items))]

    schema = dict(zip(NAMES, kinds))
    rows = []
    for _ in range(count):
        row = {}
        for name, kind in schema.items():
            if rng.random() >= gone:
                values = (BAD if rng.random() < bad else GOOD)[kind.removesuffix("?")]
                row[name] = one(values)
        if rng.random() < extra:
            row[one(NAMES[len(kinds):])] = one(GOOD["string"])
        rows.append(row)
    return rows, schema


SAMPLES = [
    Test("01-all-kinds-of-errors", "",
         ([{"id": "17", "name": "Ann", "born": "1990-02-29"}, {"id": "x1", "name": ""},
           {"name": "Bob", "phone": "555", "born": "2000-02-29"}],
          {"id": "int", "name": "string", "born": "date?"})),
    Test("02-decimals", "",
         ([{"price": "-12.50", "sold": "true"}, {"price": "007", "sold": "True"},
           {"price": ".5", "sold": ""}], {"price": "decimal", "sold": "bool?"})),
]

EDGE = [
    Test("01-no-rows", "no rows", ([], {"id": "int"})),
    Test("02-no-errors", "a single row", ([{"id": "1"}], {"id": "int"})),
    Test("03-empty-row", "a row without fields", ([{}], {"id": "int", "note": "string?"})),
    Test("04-unknown-only", "fields that the schema does not know",
         ([{"a": "1", "b": "2", "c": "3"}], {"a": "int"})),
    Test("05-int", "whole numbers", column("int", "0", "7", "-7", "-0", "00", "-007", "10")),
    Test("06-not-int", "what may pass for whole numbers",
         column("int", "", "-", "--1", "1-", "1.0", "1.", "1e2", "0x1F", "1_000", "1,000", "a",
                "1a", "1 000")),
    Test("07-sign", "signs in front of numbers", column("int", "+5", "+0", "-5", "+-5", "- 5")),
    Test("08-many-digits", "numbers of many digits",
         column("int", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
                "99999999999999999999", "0" * 20)),
    Test("09-blanks", "white space around values",
         column("int", " 1", "1 ", "1\n", "\t1", " ", "1\r\n", "1")),
    Test("10-other-digits", "digits and numbers of other scripts",
         column("int", "٣", "१२", "½", "²", "５", "Ⅳ", "一", "1２")),
    Test("11-decimal", "decimal numbers",
         column("decimal", "0", "-0.0", "1.5", "-12", "00.00", "0.1234567890123456",
                "99999999999999999999", "12.")),
    Test("12-not-decimal", "what may pass for decimal numbers",
         column("decimal", "", ".", "-", "-.5", ".5", "5.", "1..2", "1.2.3", "1.-2", "1,5",
                "--1.5", "1.5-", "1.5 ")),
    Test("13-floating-point", "floating-point numbers",
         column("decimal", "1e5", "1E-3", "nan", "NaN", "inf", "-inf", "Infinity", "infinity",
                "0x1p3", "+1.5", "1.5f", "5e")),
    Test("14-bool", "truth values",
         column("bool", "true", "false", "True", "FALSE", "1", "0", "yes", "", "t", "true ",
                "truefalse")),
    Test("15-dates", "days that exist",
         column("date", "2024-01-31", "2024-04-30", "2023-02-28", "1999-12-31", "0001-01-01",
                "9999-12-31", "2024-10-09")),
    Test("16-no-such-day", "days that do not exist",
         column("date", "2024-01-32", "2024-04-31", "2024-06-31", "2024-09-31", "2024-11-31",
                "2024-02-30", "2024-13-01", "2024-00-01", "2024-01-00", "0000-05-05",
                "2024-12-99")),
    Test("17-leap-years", "the end of February",
         column("date", "2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2100-02-29",
                "2400-02-29", "0004-02-29", "0100-02-29", "2022-02-28")),
    Test("18-date-forms", "dates in other forms",
         column("date", "2024-1-05", "2024-01-5", "24-01-05", "02024-01-05", "20240105",
                "2024/01/05", "05-01-2024", "2024-01-05T00:00", "2024-01", "2024", "-024-01-05",
                "2024-+1-05", "2024--1-05", "2024-01--5", "٢٠٢٤-01-05", "", "a-b-c",
                "2024-01-05-", "-2024-01-05", "2024-W01-1")),
    Test("19-optional", "fields that may be left out",
         ([{}, {"n": "5"}, {"n": ""}, {"n": "x"}, {"d": "2024-01-01"}, {"d": ""}, {"s": ""}],
          {"n": "int?", "d": "date?", "s": "string?"})),
    Test("20-empty-values", "empty values",
         ([{"i": "", "f": "", "b": "", "d": "", "s": ""}],
          {"i": "int", "f": "decimal", "b": "bool", "d": "date", "s": "string"})),
    Test("21-several-errors", "many errors in a row",
         ([{"a": "x", "b": "y", "e": "1", "f": "2"}, {"a": "1", "b": "true", "c": "", "d": "0"}],
          {"a": "int", "b": "bool", "c": "string", "d": "decimal"})),
    Test("22-case-of-names", "names that differ in case",
         ([{"Id": "1"}, {"ID": "1", "id": "x"}, {"id": "1"}], {"id": "int"})),
    Test("23-most-fields", "as many fields as there may be",
         ([{"f" * k: "1" for k in range(1, 13)}, {"g" * k: "1" for k in range(1, 13)}],
          {"f" * k: ["int", "bool", "date?", "decimal"][k % 4] for k in range(1, 13)})),
    Test("24-strings", "texts of all kinds",
         column("string", "", " ", "null", "日本", "🙂🙂", "a:b", "\n", "x" * 20, "\"")),
    Test("25-unknown-like-known", "unknown fields that look like known ones",
         ([{"name": "a", "name_": "b", "_name": "c", "nam": "d"}], {"name": "string"})),
]

SMALL = [
    Test("01-two-fields", "random rows of two fields", drawn(2_001, 8, ["int", "string?"])),
    Test("02-three-fields", "random rows of three fields",
         drawn(2_002, 12, ["int", "bool", "date?"])),
    Test("03-all-types", "random rows with all types",
         drawn(2_003, 12, ["int", "string", "decimal?", "bool", "date"])),
    Test("04-mostly-right", "random rows, most values right",
         drawn(2_004, 15, ["int", "decimal", "date"], 0.1, 0.1, 0.1)),
]

MEDIUM = [
    Test("01-all-types", "many random rows with all types",
         drawn(3_001, 60, ["int", "string?", "decimal", "bool?", "date"])),
    Test("02-mostly-wrong", "many random rows, most values wrong",
         drawn(3_002, 60, ["date", "decimal", "int?", "bool"], 0.8, 0.3, 0.8)),
    Test("03-mostly-right", "many random rows, few errors",
         drawn(3_003, 80, ["string", "int", "date", "decimal"], 0.02, 0.02, 0.02)),
]

LARGE = [
    Generated("01-mostly-wrong", "most rows, errors nearly everywhere", "wrong", MAX_ROWS, 4_001),
    Generated("02-missing", "most rows, most fields are missing", "missing", MAX_ROWS, 4_002),
    Generated("03-unknown", "most rows, most fields are unknown", "unknown", MAX_ROWS, 4_003),
    Generated("04-mixed", "most rows, errors of all kinds", "mixed", MAX_ROWS, 4_004),
    Generated("05-few-errors", "most rows, few errors", "right", MAX_ROWS, 4_005),
]

GROUPS = [
    Group("1-edge", "Each type and each kind of error on its own.", EDGE),
    Group("2-small", "Up to 15 rows.", SMALL),
    Group("3-medium", "Up to 80 rows.", MEDIUM),
    Group("4-large", "Up to 4000 rows; searching the list of errors is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=oracle.same).main(sys.argv[1:])
