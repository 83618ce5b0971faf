#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import random
import re
import sys
import unicodedata
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_COUNT = 120_000
# A whole text: fields with what follows them.
FIELD = r'(?:"(?:[^"]|"")*"|(?:[^",\r\n][^,\r\n]*)?)'
TEXT = re.compile(f"(?:{FIELD}(?:,|\r?\n))*{FIELD}")


def check(text):
    assert len(text) <= MAX_COUNT
    assert TEXT.fullmatch(text), "not well-formed"
    assert not any(unicodedata.combining(c) or c in "\u200d\ufe0f" for c in text)


def pick(rng, items):
    return items[int(rng.random() * len(items))]


PIECES = ["a", "b", "1", " ", '"', ",", "\n", "\r\n", "", "xy"]


def content(rng, longest):
    return "".join(pick(rng, PIECES) for _ in range(int(rng.random() * (longest + 1))))


def written(rng, field, quote_share):
    """The field as it may stand in a text: quoted where it must be, else by chance."""
    must = field.startswith('"') or re.search("[,\r\n]", field)
    if must or rng.random() < quote_share:
        return '"' + field.replace('"', '""') + '"'
    return field


def table(seed, rows, widest, longest, ends, last=True, quote_share=0.3):
    """Random rows of random fields; `ends` are the line ends that occur."""
    rng = random.Random(seed)
    text = ""
    for row in range(rows):
        width = 1 + int(rng.random() * widest)
        text += ",".join(written(rng, content(rng, longest), quote_share) for _ in range(width))
        if last or row < rows - 1:
            text += pick(rng, ends)
    return (text,)


def report(seed, rows, end):
    """A table as people have them."""
    rng = random.Random(seed)
    names = ["Müller, Jörg", "O'Neill", 'Anna "Ann" Li', "Ng", "de la Cruz, Eva", "王芳"]
    notes = ["", "called\ntwice", 'wants 15" screen', "ok", "a,b", "line one\r\nline two", "🙂"]
    text = "id,name,note,amount" + end
    for row in range(rows):
        text += ",".join(written(rng, field, 0.1) for field in [
            str(row + 1), pick(rng, names), pick(rng, notes),
            "%.2f" % (rng.random() * 100)]) + end
    return (text,)


SAMPLES = [
    Test("01-quoted", "",
         ('id,name,quote\r\n1,"Lovelace, Ada","She said ""no""."\r\n',)),
    Test("02-empty-fields", "", ('a,"two\nlines"\n\n,\n""',)),
    Test("03-ordinary-quotes", "", ('15" screen, "new",x""y\n',)),
]

EDGE = [
    Test("01-empty", "an empty text", ("",)),
    Test("02-one-field", "a single field", ("word",)),
    Test("03-one-line-end", "nothing but a line end", ("\n",)),
    Test("04-one-crlf", "nothing but a line end", ("\r\n",)),
    Test("05-one-comma", "nothing but a comma", (",",)),
    Test("06-empty-quoted", "a single quoted field", ('""',)),
    Test("07-quote-of-a-quote", "a single quoted field", ('""""',)),
    Test("08-no-last-line-end", "the last row lacks its line end", ("a,b\nc,d",)),
    Test("09-crlf", "rows end with \\r\\n", ("a,b\r\nc,d\r\n",)),
    Test("10-both-line-ends", "both kinds of line ends", ("a\nb\r\nc\r\nd\ne",)),
    Test("11-empty-lines", "empty lines", ("\na\n\n\nb\r\n\r\n",)),
    Test("12-empty-fields", "empty fields at all places", (",a,,b,\n,,\n,",)),
    Test("13-comma-at-the-end", "the text ends with a comma", ("a,b,",)),
    Test("14-quoted-comma", "commas in quoted fields", ('"a,b",c,","\n",,",""\n',)),
    Test("15-quoted-line-end", "line ends in quoted fields", ('"a\nb","\n"\n"\n\n",c\n',)),
    Test("16-quoted-crlf", "line ends of both kinds in quoted fields",
         ('"a\r\nb",c\r\n"\r\n","\n"\n"\r"\n',)),
    Test("17-doubled-quotes", "doubled quotes in quoted fields",
         ('"""a""","b""c","""",""""""\n"a"",""b"\n"""\n"""\n',)),
    Test("18-quotes-in-the-middle", "quotes in fields that are not quoted",
         ('a"b,c""d,e"\nf"g,h"\n\'"\',i\n',)),
    Test("19-blank-first", "blanks around fields",
         (' a , b\t,c \n "d",  ,"e "\n " , "\n',)),
    Test("20-ends-quoted", "the text ends with a quoted field", ('a,"b"\nc,"d"',)),
    Test("21-last-row-empty-quoted", "the last row is short", ('a,b\n""',)),
    Test("22-empty-quoted-fields", "quoted empty fields", ('"",""\n"",a,""\n"",',)),
    Test("23-other-characters", "characters of many scripts",
         ('naïve,"Ünal, Öz",日本語\n🙂,"""ж""",€5\n',)),
    Test("24-other-separators", "characters that separate elsewhere",
         ("a;b\tc|d,e\\nf,\\\"g\n'x','y'\n`,`\n",)),
    Test("25-unusual-spaces", "unusual white space in fields",
         ("a\u000cb,c\u000bd\ne\u000bf,\u00a0g\u00a0\n\u3000,h\u000c\n",)),
]

SMALL = [
    Test("01-random", "a few random rows", table(2_001, 4, 3, 3, ["\n"])),
    Test("02-random-crlf", "a few random rows", table(2_002, 5, 3, 3, ["\r\n"], False)),
    Test("03-all-quoted", "random rows, all fields quoted",
         table(2_004, 6, 3, 4, ["\n", "\r\n"], False, 1.0)),
    Test("04-short", "very short fields", table(2_005, 12, 4, 1, ["\n", "\r\n"])),
    Test("05-report", "a small report", report(2_006, 5, "\r\n")),
]

MEDIUM = [
    Test("01-random", "many random rows", table(3_001, 150, 5, 6, ["\n"])),
    Test("02-both", "many random rows, both line ends",
         table(3_002, 150, 5, 6, ["\n", "\r\n"], False)),
    Test("03-long-fields", "long fields", table(3_003, 12, 4, 150, ["\r\n"])),
    Test("04-report", "a report", report(3_004, 150, "\r\n")),
]

LARGE = [
    Generated("01-numbers", "a long table of numbers", "numbers", MAX_COUNT, 4_001),
    Generated("02-quoted", "a long table, all fields quoted", "quoted", 110_000, 4_002),
    Generated("03-one-field", "one very long field", "one-field", 100_000, 4_003),
    Generated("04-empty-lines", "very many short rows", "empty-lines", 90_000, 4_004),
    Generated("05-one-row", "one very long row", "one-row", 110_000, 4_005),
    Generated("06-mixed", "a long text of all kinds of fields", "mixed", 110_000, 4_006),
]

GROUPS = [
    Group("1-edge", "Each rule on its own; where the text ends.", EDGE),
    Group("2-small", "Up to 12 rows.", SMALL),
    Group("3-medium", "Up to 150 rows.", MEDIUM),
    Group("4-large", "Up to 120000 characters; finding each position anew is too slow.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
