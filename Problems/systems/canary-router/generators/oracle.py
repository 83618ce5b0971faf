"""Independent oracle: one right router, in Python, by SHA-256.

Each model owns hundredths of a per cent; who grows takes the free ones with the
largest numbers. The counts are checked here with SciPy's binomial distribution.
"""

import hashlib

from scipy.stats import binom

BUCKETS = 10_000


def buckets(salt, names):
    found = []
    for name in names:
        mark = hashlib.sha256(f"{len(salt)}:{salt}{name}".encode()).digest()
        found.append(int.from_bytes(mark[:8], "big") % BUCKETS)
    return found


def solve(salt, other_salt, steps, prefix, first, users):
    names = [f"{prefix}{first + i}" for i in range(users)]
    mine, others = buckets(salt, names), buckets(other_salt, names)
    owner = ["stable"] * BUCKETS
    before, answer = ["stable"] * users, []
    for step in steps:
        model, want = step["model"], round(step["percent"] * 100)
        own = [i for i in range(BUCKETS) if owner[i] == model]
        free = [i for i in range(BUCKETS) if owner[i] == "stable"]
        for i in own[want:]:
            owner[i] = "stable"
        if want > len(own):
            assert len(free) >= want - len(own), "more than 100 per cent"
            for i in free[len(own) - want:]:
                owner[i] = model
        now = [owner[i] for i in mine]
        counts, moves = {}, {}
        for old, new in zip(before, now):
            counts[new] = counts.get(new, 0) + 1
            if old != new:
                moves[f"{old} > {new}"] = moves.get(f"{old} > {new}", 0) + 1
        alike = sum(a == owner[b] for a, b in zip(now, others))
        shares = {name: owner.count(name) / BUCKETS for name in set(owner)}
        for name, count in [*((n, counts.get(n, 0)) for n in shares),
                            (None, alike)]:
            share = shares[name] if name else sum(s * s for s in shares.values())
            tails = binom.cdf(count, users, share), binom.sf(count - 1, users, share)
            assert min(tails) > 1e-6, "an unlucky hash; take another salt"
        answer.append({"counts": counts, "moves": moves, "unsteady": 0, "differing": 0,
                       "alike": alike})
        before = now
    return answer
