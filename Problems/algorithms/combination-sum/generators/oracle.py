"""Independent oracle for Combination Sum, without backtracking.

Candidate by candidate, it makes all combinations of each sum up to the target
from those without the candidate: a loop over how often it is taken. The number of
combinations must be the coefficient of the target in the product of the power
series 1 + x^c + x^2c + ..., and for small tests they must be those that
itertools finds among all choices of every length.
"""

from itertools import combinations_with_replacement
from math import comb

BRUTE_FORCE_CHOICES = 100_000


def by_candidate(candidates, target):
    by_sum = {0: [()]}
    for candidate in candidates:
        more = {}
        for total, known in by_sum.items():
            for times in range((target - total) // candidate + 1):
                more.setdefault(total + times * candidate, []).extend(
                    one + (candidate,) * times for one in known)
        by_sum = more
    return by_sum.get(target, [])


def number(candidates, target):
    ways = [1] + [0] * target
    for candidate in candidates:
        for total in range(candidate, target + 1):
            ways[total] += ways[total - candidate]
    return ways[target]


def by_brute_force(candidates, target):
    return [choice for length in range(1, target // min(candidates) + 1)
            for choice in combinations_with_replacement(candidates, length)
            if sum(choice) == target]


def choices(candidates, target):
    """How many choices the brute force would look at."""
    longest = target // min(candidates)
    return comb(len(candidates) + longest, longest)


def as_sets(combinations):
    return sorted(sorted(one) for one in combinations)


def same(want, got):
    return as_sets(want) == as_sets(got)


def solve(candidates, target):
    found = [list(one) for one in by_candidate(candidates, target)]
    assert len(found) == number(candidates, target)
    assert len({tuple(one) for one in as_sets(found)}) == len(found)
    assert all(sum(one) == target for one in found)
    if choices(candidates, target) <= BRUTE_FORCE_CHOICES:
        assert same(found, by_brute_force(candidates, target)), "the two ways disagree"
    place = {candidate: i for i, candidate in enumerate(candidates)}
    return sorted(found, key=lambda one: [place[number] for number in one])
