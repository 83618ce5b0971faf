"""Independent oracle for Validate Rows: regular expressions and datetime.

Every value is also judged by a second set of rules without expressions: by the
characters that are left when the allowed ones are stripped, and by the calendar
module. The two must agree.
"""

import calendar
import datetime
import re

DIGITS = set("0123456789")


def is_date(text):
    found = re.fullmatch("([0-9]{4})-([0-9]{2})-([0-9]{2})", text)
    try:
        return bool(found and datetime.date(*map(int, found.groups())))
    except ValueError:
        return False


EXPRESSIONS = {
    "string": lambda text: True,
    "int": lambda text: bool(re.fullmatch("-?[0-9]+", text)),
    "decimal": lambda text: bool(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text)),
    "bool": lambda text: bool(re.fullmatch("true|false", text)),
    "date": is_date,
}


def digits(text):
    return text != "" and set(text) <= DIGITS


def by_characters(kind, text):
    if kind == "string":
        return True
    if kind == "bool":
        return text in ("true", "false")
    if kind == "date":
        parts = text.split("-")
        if [len(part) for part in parts] != [4, 2, 2] or not all(map(digits, parts)):
            return False
        year, month, day = map(int, parts)
        return year > 0 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    parts = text.removeprefix("-").split(".")
    return len(parts) <= (2 if kind == "decimal" else 1) and all(map(digits, parts))


def is_valid(kind, text):
    valid = EXPRESSIONS[kind](text)
    assert valid == by_characters(kind, text), (kind, text)
    return valid


def solve(rows, schema):
    errors = []
    for number, row in enumerate(rows):
        for field in sorted(row.keys() | schema.keys(), key=[*schema, *row].index):
            kind = schema.get(field)
            if kind is None:
                errors.append(f"{number}:{field}:unknown")
            elif field not in row:
                if not kind.endswith("?"):
                    errors.append(f"{number}:{field}:missing")
            elif not is_valid(kind.removesuffix("?"), row[field]):
                errors.append(f"{number}:{field}:invalid")
    return errors


def same(want, got):
    return sorted(want) == sorted(got)
