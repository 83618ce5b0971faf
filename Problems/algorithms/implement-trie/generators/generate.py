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

MAX_LENGTH = 200
MAX_LETTERS = 300_000
MAX_CALLS = 30_000
KINDS = {"+": "insert", "=": "search", "^": "startsWith"}


def check(operations, arguments):
    assert operations[0] == "Trie" and arguments[0] == []
    assert len(operations) == len(arguments)
    assert 1 <= len(operations) - 1 <= MAX_CALLS
    for name, given in zip(operations[1:], arguments[1:]):
        assert name in KINDS.values() and len(given) == 1
        assert re.fullmatch("[a-z]+", given[0]) and len(given[0]) <= MAX_LENGTH
    assert sum(len(given[0]) for given in arguments[1:]) <= MAX_LETTERS


def calls(text):
    """A test's arguments: "+no" inserts, "=no" searches, "^no" asks for a prefix."""
    given = text.split()
    return (["Trie"] + [KINDS[one[0]] for one in given], [[]] + [[one[1:]] for one in given])


def word(rng, shortest, longest, alphabet):
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(shortest, longest)))


def mixed(seed, count, longest, alphabet, kinds="+=^", near=0.5):
    """Random calls; a part of the questions is about a known word, cut or made longer."""
    rng = random.Random(seed)
    known, given = [], []
    for _ in range(count):
        kind = rng.choice(kinds)
        text = word(rng, 1, longest, alphabet)
        if known and rng.random() < near:
            text = rng.choice(known)
            if rng.random() < 0.6:
                text = text[:rng.randint(1, len(text))]
            elif len(text) < MAX_LENGTH and rng.random() < 0.4:
                text += rng.choice(alphabet)
        if kind == "+":
            known.append(text)
        given.append(kind + text)
    return calls(" ".join(given))


def every_prefix(text, kinds):
    return [kind + text[:length] for length in range(1, len(text) + 1) for kind in kinds]


def phases(seed, count, longest, alphabet):
    """First all insertions, then questions about all of them and about others."""
    rng = random.Random(seed)
    words = [word(rng, 1, longest, alphabet) for _ in range(count)]
    given = ["+" + one for one in words]
    for one in words:
        given.append("=" + one[:rng.randint(1, len(one))])
        given.append("^" + one[:rng.randint(1, len(one))] + rng.choice(["", rng.choice(alphabet)]))
        given.append(rng.choice("=^") + one[::-1])
    return calls(" ".join(given))


SAMPLES = [
    Test("01-word-and-prefix", "", calls("+carpet =carpet =car ^car +car =car")),
    Test("02-prefixes", "", calls("^o +on ^o ^on ^one")),
]

LONG = "abcdefghij" * 20

EDGE = [
    Test("01-one-search", "a search in an empty trie", calls("=a")),
    Test("02-one-prefix", "a prefix in an empty trie", calls("^z")),
    Test("03-one-insert", "nothing is asked", calls("+word")),
    Test("04-one-letter", "words of one letter", calls("=m +m =m ^m =n ^n ^mm =mm")),
    Test("05-prefix-is-no-word", "only a longer word is there",
         calls("+stream =s =stre =strea =stream ^s ^strea ^stream ^streams =streams")),
    Test("06-short-then-long", "a word, then a longer one that begins with it",
         calls("+plan =plan +planet =plan =planet =plane ^plan ^plane ^planet")),
    Test("07-long-then-short", "a word, then a shorter one that it begins with",
         calls("+planet =plan +plan =plan =planet =plane ^planet ^plan")),
    Test("08-inserted-twice", "the same word twice", calls("+echo +echo =echo ^ech ^echo =ech")),
    Test("09-inside", "parts from the middle and the end of a word",
         calls("+notebook ^book =book ^te =ote ^note =note ^notebook")),
    Test("10-crossed", "two words that share letters at the same places",
         calls("+cat +dog =cog =dat =cag ^co ^da ^do ^ca =cat =dog")),
    Test("11-shared-end", "words that end alike",
         calls("+rating +dating =ating ^ating ^rat =rat ^dati =dating =rating ^ing")),
    Test("12-first-and-last-letter", "the first and the last letter of the alphabet",
         calls("+az +za =a =z ^a ^z =az =za =aa =zz ^az ^zz +a =a =z")),
    Test("13-same-letter", "one letter, many lengths",
         calls("+aaa =a =aa =aaa =aaaa ^a ^aaa ^aaaa +a =a =aa +aaaaa =aaaa =aaaaa ^aaaa =aaa")),
    Test("14-whole-alphabet", "a word for each letter",
         calls(" ".join([f"+{c}x" for c in "abcdefghijklmnopqrstuvwxyz"]
                        + [f"={c}x" for c in "abcdefghijklmnopqrstuvwxyz"]
                        + [f"={c}" for c in "abcxyz"] + ["^q", "^xx", "=xy", "^xy"]))),
    Test("15-longest", "the longest words and prefixes",
         calls(f"+{LONG} ={LONG} ^{LONG} ={LONG[:-1]} ^{LONG[:-1]} ={LONG[:-1]}k ^{LONG[:-1]}k "
               f"^{LONG[1:]} +{LONG[:100]} ={LONG[:100]} ={LONG[:99]} ={LONG}")),
    Test("16-asked-before", "the same questions before and after an insertion",
         calls("=owl ^ow =ow +owl =owl ^ow =ow ^owl ^owls =owls +owls =owls =owl")),
    Test("17-branch-in-the-middle", "words that part after some letters",
         calls("+interval +internet +interim =inter ^inter ^intern =intern ^interv ^interx "
               "=interval =internet =interim =internal =intervet ^intervi")),
    Test("18-reversed", "words and the same words backwards",
         calls("+star +live =rats ^ra =evil ^ev =star =live +rats =rats ^evil ^rats")),
    Test("19-anagrams", "words of the same letters", calls("+tea =eat =ate ^at ^te ^et =tea =tae")),
]

SMALL = [
    Test("01-random-two-letters", "random calls, two letters", mixed(2_001, 30, 4, "ab")),
    Test("02-random-three-letters", "random calls, three letters", mixed(2_002, 40, 4, "xyz")),
    Test("03-few-insertions", "random calls, few insertions",
         mixed(2_003, 40, 6, "abc", "+===^^^", 0.8)),
    Test("04-many-insertions", "random calls, most of them insertions",
         mixed(2_004, 40, 3, "pq", "+++=^", 0.3)),
    Test("05-phases", "first insertions, then questions", phases(2_005, 10, 5, "lmn")),
    Test("06-every-prefix", "all prefixes of a word",
         calls(" ".join(["+transformer"] + every_prefix("transformer", "=^")))),
    Test("07-word-by-word", "each word one letter longer, from the longest down",
         calls(" ".join(one for text in ["tttttt", "ttttt", "tttt", "ttt", "tt", "t"]
                        for one in ("=" + text, "+" + text, "=" + text, "^" + text + "t")))),
    Test("08-near-misses", "questions that differ from a word in one letter",
         calls("+bread +break +broad +bead =bread =break =broad =bead =bream =brood =beads "
               "^breal ^bro ^brea ^bee ^be =bre =broa")),
]

MEDIUM = [
    Test("01-random", "random calls", mixed(3_001, 500, 7, "abc")),
    Test("02-whole-alphabet", "random calls, all letters",
         mixed(3_002, 500, 8, "abcdefghijklmnopqrstuvwxyz")),
    Test("03-phases", "first insertions, then questions", phases(3_003, 130, 6, "abcd")),
    Test("04-long-words", "long words of two letters", mixed(3_004, 110, 190, "ab", near=0.85)),
    Test("05-one-letter", "one letter, many lengths", mixed(3_005, 150, 100, "g", near=0.2)),
    Test("06-short-words", "short words, nearly all of them there",
         mixed(3_006, 600, 2, "abcdefgh", "+++==^^", 0.1)),
]

LARGE = [
    Generated("01-random", "the most calls, at random", "random", 30_000, 4_001),
    Generated("02-prefixes", "many words, then many prefixes", "prefixes", 30_000, 4_002),
    Generated("03-searches", "many words, then many searches", "searches", 30_000, 4_003),
    Generated("04-long-words", "the longest words, which begin alike", "long", 1_500, 4_004),
    Generated("05-short-words", "the most calls, short words", "short", 30_000, 4_005),
]

GROUPS = [
    Group("1-edge", "Few words; each rule on its own.", EDGE),
    Group("2-small", "Up to 40 calls.", SMALL),
    Group("3-medium", "Up to 600 calls.", MEDIUM),
    Group("4-large", "Up to 30000 calls and 300000 letters; going through all words is too slow.",
          LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
