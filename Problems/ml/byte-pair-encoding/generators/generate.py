#!/usr/bin/env python3
"""Writes every file under data/. Needs only the standard library; see authoring.py."""

import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_WORDS, MAX_LETTERS, MAX_MERGES, MAX_LENGTH, MAX_CALLS = 1_000, 5_000, 200, 1_000, 100
MAX_HANDLED = 5_000
LETTERS = set("abcdefghijklmnopqrstuvwxyz")


def check(operations, arguments):
    assert operations[0] == "BPE" and set(operations[1:]) <= {"encode", "decode"}
    assert len(operations) == len(arguments) and 1 <= len(operations) - 1 <= MAX_CALLS
    corpus, merges = arguments[0]
    assert len(corpus) <= MAX_WORDS and sum(map(len, corpus)) <= MAX_LETTERS
    assert all(len(word) <= MAX_LENGTH for word in corpus) and 0 <= merges <= MAX_MERGES
    handled = {"encode": 0, "decode": 0}
    for name, (given,) in zip(operations[1:], arguments[1:]):
        if name == "encode":
            assert type(given) is str and len(given) <= MAX_LENGTH
            handled[name] += len(given)
        else:
            assert len(given) <= MAX_LENGTH and all(1 <= len(t) <= MAX_LENGTH for t in given)
            handled[name] += sum(map(len, given))
        assert set("".join(given)) <= LETTERS
    assert set("".join(corpus)) <= LETTERS and max(handled.values()) <= MAX_HANDLED


def calls(corpus, merges, *given):
    """A string is encoded, a list is decoded."""
    names = ["BPE"] + ["encode" if type(one) is str else "decode" for one in given]
    return names, [[list(corpus), merges]] + [[one] for one in given]


def string(rng, alphabet, shortest, longest):
    length = shortest + int(rng.random() * (longest - shortest + 1))
    return "".join(alphabet[int(rng.random() * len(alphabet))] for _ in range(length))


def drawn(seed, words, merges, alphabet, longest, queries, query):
    """Random words; half of the queries consist of words of the corpus."""
    rng = random.Random(seed)
    corpus = [string(rng, alphabet, 1, longest) for _ in range(words)]
    given = []
    for k in range(queries):
        if k % 2:
            given.append(string(rng, alphabet, 1, query))
        else:
            given.append((corpus[int(rng.random() * words)] + corpus[int(rng.random() * words)])[:query])
    return calls(corpus, merges, *given)


def language(seed, words, merges, queries):
    """Words made of syllables, the first ones more frequent."""
    rng = random.Random(seed)
    syllables = [string(rng, "aeiou", 1, 1) + string(rng, "lmnrst", 1, 2) for _ in range(12)]
    stems = ["".join(syllables[int(rng.random() * 12)] for _ in range(1 + int(rng.random() * 3)))
             for _ in range(40)]

    def word():
        return stems[int(40 * rng.random() * rng.random())]

    corpus = [word() for _ in range(words)]
    given = [word() + word() for _ in range(queries)]
    learned, _ = oracle.learn(corpus, merges)
    given.append(oracle.encode(learned, given[0]))
    return calls(corpus, merges, *given)


SAMPLES = [
    Test("01-three-merges", "", calls(["low", "lower", "lower", "low", "newer"], 3,
                                      "slower", "lowlow", ["s", "low", "er"])),
    Test("02-run", "", calls(["aaaaa"], 10, "aaa", "", [])),
]

EDGE = [
    Test("01-empty-corpus", "no words at all", calls([], 5, "abc", ["ab", "c"])),
    Test("02-no-merges", "no merges allowed", calls(["aaaa", "aaaa"], 0, "aaaa", ["a", "aa"])),
    Test("03-one-merge", "a single merge", calls(["ab", "abc", "abc"], 1, "abcab", "ba")),
    Test("04-nothing-twice", "no pair occurs twice", calls(["abc", "cde"], 5, "abcde", "cd")),
    Test("05-empty-words", "empty words in the corpus", calls(["", "abab", ""], 3, "abab", "")),
    Test("06-single-letters", "words of one letter", calls(["a", "b", "a", "b", "a"], 4, "aab", "ba")),
    Test("07-tie-by-first", "two pairs are equally frequent",
         calls(["cd", "cd", "ab", "ab"], 1, "abcd", "cdab")),
    Test("08-tie-by-second", "two pairs with the same first letter are equally frequent",
         calls(["ac", "ac", "ab", "ab"], 1, "abac", "acab")),
    Test("09-tie-in-a-word", "equally frequent pairs that overlap", calls(["abc", "abc"], 1, "abc", "bc")),
    Test("10-tie-of-long-tokens", "equally frequent pairs, one of longer tokens",
         calls(["abc", "abc", "abd", "az", "az"], 2, "abcaz", "azabc")),
    Test("11-not-across-words", "frequent neighbours at the borders of words",
         calls(["ab", "ab", "ab", "cb"], 2, "baba", "abcb")),
    Test("12-frequent-word", "one word occurs often",
         calls(["xy"] * 4 + ["pq", "pqr", "pqs"], 1, "xypq", "pqxy")),
    Test("13-run-of-three", "three equal letters", calls(["aaa", "aaa"], 2, "aaa", "aaaa", "aaaaa")),
    Test("14-run-counts", "overlapping pairs", calls(["aaa", "bc", "bc"], 1, "aabc")),
    Test("15-run-odd-even", "runs of equal letters", calls(["aaaaaaa", "aaaa", "baa"], 4, "aaaaaaaaaaa", "baaa")),
    Test("16-unknown-letters", "letters that the corpus does not have",
         calls(["abab", "abab"], 3, "abzab", "zzz", "abababz")),
    Test("17-longest-misleads", "merges that compete for a letter",
         calls(["bc", "bc", "bc", "bcd", "ab", "ab", "abx"], 2, "abc", "abcd", "babc")),
    Test("18-long-token", "a word that becomes a single token",
         calls(["banana"] * 3, 20, "banana", "bananabanana", "ban", "nana")),
    Test("19-decode", "only decoding", calls(["ab"], 1, ["ab", "a", "zz"], ["x"], [])),
    Test("20-prefix-first", "tokens of which one begins like the other",
         calls(["abab", "abab", "abca", "abca", "aa", "aa"], 5, "abab", "abca", "abaabca")),
]

SMALL = [
    Test("01-random", "random words of two letters", drawn(2_001, 6, 5, "ab", 6, 4, 8)),
    Test("02-three-letters", "random words of three letters", drawn(2_002, 8, 8, "abc", 6, 4, 10)),
    Test("03-many-merges", "more merges than there are pairs", drawn(2_003, 8, 50, "ab", 8, 5, 12)),
    Test("04-more-letters", "random words of six letters", drawn(2_004, 12, 10, "abcdef", 6, 4, 12)),
    Test("05-one-letter", "words of one letter only", drawn(2_005, 5, 6, "z", 9, 5, 16)),
    Test("06-language", "words made of syllables", language(2_006, 12, 10, 3)),
]

MEDIUM = [
    Test("01-language", "300 words made of syllables", language(3_001, 300, 60, 12)),
    Test("02-random", "random words of four letters", drawn(3_002, 100, 60, "abcd", 12, 20, 40)),
    Test("03-two-letters", "random words of two letters", drawn(3_003, 60, 100, "ab", 25, 20, 60)),
    Test("04-many-ties", "random words of all letters",
         drawn(3_004, 150, 80, "abcdefghijklmnopqrstuvwxyz", 12, 20, 60)),
    Test("05-long-word", "one long word", drawn(3_005, 1, 80, "abc", 900, 6, 200)),
    Test("06-long-tokens", "long and many tokens to decode",
         calls(["ab"] * 3, 2, ["ab"] * 1_000, ["z" * 1_000], ["a", "b" * 500], "ab")),
    Test("07-many-calls", "most calls allowed", drawn(3_007, 40, 30, "abcde", 8, 100, 12)),
]

LARGE = [
    Generated("01-language", "a large corpus of words made of syllables", "language", 5_000, 4_001),
    Generated("02-noise", "a large corpus of random letters", "noise", 5_000, 4_002),
    Generated("03-long-words", "the longest words allowed", "long-words", 5_000, 4_003),
    Generated("04-runs", "a large corpus of long runs", "runs", 5_000, 4_004),
    Generated("05-single-letters", "most words allowed, half of them very short",
              "single-letters", 4_500, 4_005),
]

GROUPS = [
    Group("1-edge", "Ties, runs, borders of words, nothing to learn.", EDGE),
    Group("2-small", "Up to a dozen words.", SMALL),
    Group("3-medium", "Up to 300 words and 100 merges.", MEDIUM),
    Group("4-large", "Up to 5000 letters and 200 merges; a pass for each pair is too slow here.",
          LARGE),
]


if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check).main(sys.argv[1:])
