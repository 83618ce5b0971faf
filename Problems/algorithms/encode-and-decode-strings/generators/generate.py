#!/usr/bin/env python3
"""Writes the tests of Encode and Decode Strings; see Problems/authoring.py."""

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

MAX_COUNT = 5_000
MAX_LENGTH = 10_000
MAX_CHARACTERS = 20_000


def stands_alone(text):
    """Whether neither end of a string merges with what is written next to it."""
    if not text:
        return True
    flags = "[\U0001F1E6-\U0001F1FF]"
    return (
        unicodedata.category(text[0]) not in ("Mn", "Mc", "Me", "Cf")
        and unicodedata.category(text[-1]) != "Cf"
        and not re.search("^[\U0001F3FB-\U0001F3FF\u1160-\u11ff\ud7b0-\ud7fb]", text)
        and not re.search("[\u1100-\u115f\ua960-\ua97c]$", text)
        and all(len(run) % 2 == 0 for run in re.findall(flags + "+", text))
    )


def check(strs):
    # A Character has at least one code point, so these bounds are safe.
    assert len(strs) <= MAX_COUNT
    assert all(type(text) is str and len(text) <= MAX_LENGTH for text in strs)
    assert sum(map(len, strs)) <= MAX_CHARACTERS
    for text in strs:
        assert not re.search("\r(?!\n)", text) and stands_alone(text), repr(text)


def words(seed, count, shortest, longest, alphabet):
    """Random strings of the pieces in `alphabet`."""
    rng = random.Random(seed)

    def word():
        length = shortest + int(rng.random() * (longest - shortest + 1))
        return "".join(alphabet[int(rng.random() * len(alphabet))] for _ in range(length))
    return ([word() for _ in range(count)],)


SCRIPTS = ["a", "é", "e\u0301", "ß", "ж", "ا", "न", "語", "한", "🙂", "👩‍🔬", "🇩🇪", "👍🏽", "√"]
MARKS = list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def samples():
    yield "01-comma-and-empty", "", (["to", "be, or", "", "not"],)
    yield "02-no-strings", "", ([],)
    yield "03-anything", "", (["4:four", "C:\\temp", "naïve 🙂"],)


def edge():
    yield "01-single", "a single string", (["word"],)
    yield "02-one-empty", "a single string, the shortest one", ([""],)
    yield "03-two-empty", "empty strings only", (["", ""],)
    yield "04-empty-ends", "empty strings at both ends", (["", "mid", ""],)
    yield "05-empty-middle", "empty strings between others", (["a", "", "", "b"],)
    yield "06-blanks", "strings of blanks", ([" ", "  ", "", " a ", "\t"],)
    yield "07-equal", "equal strings", (["la", "la", "la", "lala", "la"],)
    yield "08-commas", "commas in the strings", ([",", "a,b", ",,", "end,", ",begin"],)
    yield "09-digits", "strings of digits", (["1", "12", "0", "", "007", "3", "99999999999999999999"],)
    yield "10-colons", "colons and numbers", (["5:hello", "0:", ":", "2:ab1:c", "-1:", "10", ":3"],)
    yield "11-hashes", "number signs and numbers", (["#", "3#abc", "##", "1#", "#2", "0#0#"],)
    yield "12-backslashes", "backslashes at every place", \
        (["\\", "\\\\", "a\\", "\\b", "\\,", ",\\", "\\n", "\\\\,\\"],)
    yield "13-backslash-last", "each string ends with a backslash", (["one\\", "two\\", "\\"],)
    yield "14-slashes", "slashes at every place", (["/", "//", "a/", "/:", "/;", "/#", ":/"],)
    yield "15-line-ends", "line ends in the strings", (["\n", "a\nb", "\r\n", "c\r\n", "\n\n", ""],)
    yield "16-zero", "code point 0 and other control characters", \
        (["\0", "a\0b", "\x01\x02", "\x1e\x1f", "\x1b[0m", "\x7f", "\0\0"],)
    yield "17-brackets", "strings that look like lists", \
        (["[\"a\", \"b\"]", "[]", "\"", "\",\"", "null", "['x']", "]", "{}"],)
    yield "18-percent", "strings that look encoded", \
        (["%2C", "%", "%%", "%25", "&amp;", "&#44;", "\\u002c", "=?", "aGVsbG8=", "+"],)
    yield "19-accents", "letters with accents, some of two code points", \
        (["é", "e\u0301", "Zoë", "Zoe\u0308", "A\u030a", "Å", "ñandú"],)
    yield "20-emoji", "Characters of several code points", \
        (["👩‍👩‍👧‍👦", "🇩🇪🇫🇷", "👍🏽!", "🙂🙃", "1️⃣2", "❤️", "x"],)
    yield "21-scripts", "letters of many scripts", \
        (["Straße", "жук", "مرحبا", "नमस्", "日本語", "한국어", "ελιά", "שלום"],)
    yield "22-rare", "code points at the ends of their ranges", \
        (["\ue000", "\uf8ff", "\uffff", "\ufffd", "\U0010ffff", "\U00010000", "\ud7ff", "\x80", "\u07ff"],)
    yield "23-one-each", "strings of one mark each", (MARKS,)
    yield "24-bits-of-words", "words that people put between strings", \
        (["<sep>", "END", "nil", "\\0", "|||", "###", "::", "--", "</>", "$$", "☃", "EOF", "¶"],)


def small():
    yield "01-two-marks", "random strings of two marks", words(2_001, 20, 0, 5, ",\\")
    yield "02-prefixes", "random strings of digits and marks", words(2_002, 20, 0, 6, "0123:#")
    yield "03-slashes", "random strings of slashes and other marks", words(2_003, 20, 0, 5, "/\\:;|")
    yield "04-white-space", "random strings of white space", words(2_004, 20, 0, 4, [" ", "\n", "\t", "\r\n"])
    yield "05-scripts", "random strings of several scripts", words(2_005, 15, 0, 5, SCRIPTS)
    yield "06-mostly-empty", "mostly empty strings", words(2_006, 20, 0, 1, "ab")
    yield "07-quotes", "random strings of quotes and brackets", words(2_007, 20, 0, 6, "\"'[]{}, ")


def medium():
    yield "01-marks", "many strings of any marks", words(3_001, 400, 0, 12, MARKS)
    yield "02-scripts", "many strings of several scripts", words(3_002, 150, 0, 8, SCRIPTS)
    yield "03-digits", "many strings of digits", words(3_003, 500, 0, 11, "0123456789")
    yield "04-lengths", "one string of each length", (["m" * n for n in range(130)],)
    yield "05-escapes", "long strings of few marks", words(3_005, 30, 90, 200, "\\,n0")


def large():
    yield Generated("01-most-strings", "the most strings", "words", MAX_COUNT, 4_001)
    yield Generated("02-all-empty", "the most strings, all empty", "empty", MAX_COUNT, 0)
    yield Generated("03-longest", "the longest strings", "long", 2, 4_003)
    yield Generated("04-marks", "many strings, marks only", "marks", 4_000, 4_004)
    yield Generated("05-scripts", "many strings of several scripts", "scripts", 2_000, 4_005)


def tests(rows):
    return [Test(name, hint, arguments) for name, hint, arguments in rows]


if __name__ == "__main__":
    Package(
        __file__, tests(samples()),
        [
            Group("1-edge", "Empty lists and strings, every mark, all kinds of Characters.",
                  tests(edge())),
            Group("2-small", "Up to 20 strings.", tests(small())),
            Group("3-medium", "Up to 500 strings.", tests(medium())),
            Group("4-large", "Up to 5000 strings; walking from the beginning for each is too slow.",
                  list(large())),
        ],
        oracle.solve, check,
    ).main(sys.argv[1:])
