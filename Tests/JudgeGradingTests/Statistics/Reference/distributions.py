"""Writes distributions.json, the reference that DistributionTests and
SampleTestTests compare with.

    pip install "numpy==2.4.6" "scipy==1.17.1" "mpmath==1.3.0"
    python3 distributions.py > distributions.json

For each function a list of cases, each a list: the arguments, then the
values. What they are stands beside each below.
"""

import json
import math

import mpmath
import numpy as np
from scipy import special, stats

random = np.random.default_rng(20260730)

# From the middle to the far tails, in either direction.
CHANCES = [0.5, 0.3, 0.1, 1e-2, 1e-4, 1e-6, 1e-9, 1e-12, 1e-20, 1e-50, 1e-150, 1e-290]


def short(value):
    return float(f"{value:.9g}")


def gamma():
    """a, x, P(a, x), Q(a, x); by mpmath, as SciPy's P(1e6, x) is off by 7e-6
    where it is 1e-6."""
    for a in [0.5, 1, 1.5, 2, 5, 10, 33.3, 100, 1000, 1e4, 1e6]:
        for p in CHANCES:
            for x in {short(special.gammaincinv(a, p)), short(special.gammainccinv(a, p))}:
                if math.isfinite(x) and x > 0:
                    yield a, x, *gamma_tails(a, x)
    for a, x in [(3, 0), (0.5, 1e-300), (0.5, 1e-10), (2, 700), (50, 1e-3)]:
        yield a, x, *gamma_tails(a, x)


def gamma_tails(a, x):
    with mpmath.workdps(340):
        total = term = mpmath.mpf(1)
        number = mpmath.mpf(a)
        while term > total * mpmath.mpf(10) ** -330:
            number += 1
            term *= x / number
            total += term
        power = mpmath.mpf(x) ** a * mpmath.exp(-mpmath.mpf(x)) / mpmath.gamma(mpmath.mpf(a) + 1)
        return float(power * total), float(1 - power * total)


def chi_square():
    """x, degrees, survival."""
    for degrees in [1, 2, 3, 4, 7, 10, 30, 100, 365, 1000, 10000, 1000000]:
        for p in CHANCES:
            x = short(stats.chi2.isf(p, degrees))
            yield x, degrees, stats.chi2.sf(x, degrees)
    yield -1, 3, 1
    yield 0, 3, 1


def beta():
    """x, a, b, lower, upper."""
    sizes = [0.5, 1, 2, 3.5, 10, 77, 1000, 1e5]
    for a in sizes:
        for b in sizes:
            for p in CHANCES[int(2 * a) % 3 :: 3]:
                for x in {short(special.betaincinv(a, b, p)), short(special.betainccinv(a, b, p))}:
                    if 1e-290 < x < 1:
                        yield x, a, b, special.betainc(a, b, x), special.betaincc(a, b, x)
    yield 0, 2, 3, 0, 1
    yield 1, 2, 3, 1, 0


def binomial():
    """Successes, trials, probability, at most, at least, two-sided p."""
    for trials in [1, 2, 5, 10, 37, 100, 1000, 10**5, 10**6, 10**7]:
        for probability in [1e-6, 0.01, 0.3, 0.5, 0.9, 0.999]:
            spread = math.sqrt(trials * probability * (1 - probability))
            for sigmas in [-30, -7, -5, -2, 0, 1, 3, 6, 10]:
                successes = round(trials * probability + sigmas * spread)
                if 0 <= successes <= trials:
                    yield binomial_row(successes, trials, probability)
    yield binomial_row(0, 0, 0.5)
    yield binomial_row(0, 9, 0.0)
    yield binomial_row(1, 9, 0.0)
    yield binomial_row(9, 9, 1.0)
    yield binomial_row(8, 9, 1.0)
    yield binomial_row(-1, 9, 0.2)
    yield binomial_row(10, 9, 0.2)


def binomial_row(successes, trials, probability):
    at_most = stats.binom.cdf(successes, trials, probability)
    at_least = stats.binom.sf(successes - 1, trials, probability)
    return successes, trials, probability, at_most, at_least, min(1, 2 * min(at_most, at_least))


def kolmogorov(counts):
    """n, d, survival."""
    for count in counts:
        for p in [0.999, 0.9, 0.5, 0.2, *CHANCES[2:9]]:
            d = short(math.sqrt(-math.log(p / 2) / 2 / count))
            yield count, d, stats.kstwo.sf(d, count)


def kolmogorov_exact():
    yield from kolmogorov([1, 2, 3, 4, 5, 7, 10, 20, 35, 50, 75, 100, 120, 139, 140])
    for count in [1, 2, 3, 10, 100, 140]:
        for d in [0, 0.3 / count, 0.51 / count, 1 / count, 0.5, 0.75, 1 - 0.5 / count, 1]:
            yield count, short(d), stats.kstwo.sf(short(d), count)


def kolmogorov_doubled():
    """n, d, survival where a sample of more than 140 is far off: there twice
    the one-sided chance is the two-sided one but for a part of 1e-11."""
    for count in [141, 200, 500, 1000, 10**4, 10**5, 10**6]:
        for p in CHANCES[3:10]:
            d = short(math.sqrt(-math.log(p / 2) / 2 / count))
            if count * d * d > 4.2 and d < 1:
                yield count, d, 2 * special.smirnov(count, d)


def kolmogorov_matrix():
    """n, d, survival for more than 140 by the exact matrix method, in extended
    precision: for 1 - CDF of 1e-4 a relative error of 1e-12."""
    for count in [141, 200, 300, 500]:
        for z in [0.3, 0.45, 0.6, 0.8, 1, 1.2, 1.25, 1.27, 1.35, 1.45, 1.5, 1.55, 1.7, 1.9, 2.05]:
            d = short(z / math.sqrt(count))
            yield count, d, float(1 - durbin(count, np.longdouble(d)))


def durbin(n, d):
    """Marsaglia, Tsang, Wang, Journal of Statistical Software 8 (2003)."""
    k = int(np.ceil(n * d))
    h = k - n * d
    m = 2 * k - 1
    inverse = np.ones(m + 1, np.longdouble)
    for number in range(1, m + 1):
        inverse[number] = inverse[number - 1] / number
    matrix = np.zeros((m, m), np.longdouble)
    for i in range(m):
        for j in range(min(i + 2, m)):
            matrix[i, j] = inverse[i - j + 1]
    for i in range(m):
        matrix[i, 0] -= h ** (i + 1) * inverse[i + 1]
        matrix[m - 1, i] -= h ** (m - i) * inverse[m - i]
    matrix[m - 1, 0] += max(2 * h - 1, 0) ** m * inverse[m]
    power, base, left = np.eye(m, dtype=np.longdouble), matrix, n
    while left:
        if left % 2:
            power = power @ base
        base, left = base @ base, left // 2
    result = power[k - 1, k - 1]
    for number in range(1, n + 1):
        result *= np.longdouble(number) / n
    return result


def normal():
    """x, CDF, survival."""
    for x in [*np.arange(-8, 8.1, 0.5), -37, -30, -20, -12, -1e-9, 1e-9, 12, 20, 30, 37]:
        yield float(x), stats.norm.cdf(x), stats.norm.sf(x)


def exponential():
    """x, rate, CDF, survival."""
    for rate in [1e-6, 0.1, 1, 3, 1000]:
        for x in [-1, 0, 1e-300, 1e-15, 1e-5, 0.5, 1, 20, 600]:
            x = x / rate
            yield x, rate, stats.expon.cdf(x, scale=1 / rate), stats.expon.sf(x, scale=1 / rate)


def uniform():
    """x, low, high, CDF."""
    for low, high in [(0, 1), (-1, 1), (-7.5, -7), (2, 1e9)]:
        for part in [-0.1, 0, 1e-15, 1e-9, 0.25, 0.5, 0.999, 1, 3]:
            x = low + part * (high - low)
            yield x, low, high, stats.uniform.cdf(x, loc=low, scale=high - low)


def student():
    """x, degrees, CDF; near 0, where SciPy's is off by 3e-9, by the density,
    which leaves out x cubed."""
    for degrees in [1, 1.5, 2, 3, 5, 10, 29, 100, 1000, 1e6]:
        for x in [-1e9, -1e4, -300, -50, -20, -7, -3, -1, -1e-8, 0, 1e-3, 1, 2, 5, 40]:
            near = 0.5 + x * stats.t.pdf(0, degrees)
            yield x, degrees, near if abs(x) < 1e-6 else stats.t.cdf(x, degrees)


def chi_square_tests():
    """Observed counts, probabilities, statistic, p-value."""
    for number in range(40):
        size = 2 + number % 9
        weights = random.random(size) ** (1 + number % 4) + 1e-9
        probabilities = [short(weight) for weight in weights]
        truth = np.array(probabilities) / sum(probabilities)
        drawn = 0.95 * truth + 0.05 / size if number % 3 == 2 else truth
        observed = random.multinomial(20 * 4 ** (number % 6), drawn).tolist()
        yield observed, probabilities, *chi_square_test(observed, truth)


def chi_square_test(observed, probabilities):
    rows = sorted(zip(sum(observed) * probabilities, observed))
    small = [row for row in rows if row[0] < 5]
    rows = rows[len(small) :]
    if small and sum(row[0] for row in small) < 5 and rows:
        small.append(rows.pop(0))
    if small:
        rows.append((sum(row[0] for row in small), sum(row[1] for row in small)))
    if len(rows) < 2:
        return 0, 1
    expected, counts = np.array(rows).T
    result = stats.chisquare(counts, expected)
    return result.statistic, result.pvalue


def kolmogorov_tests():
    """A sample, the normal distribution's mean and deviation, statistic,
    p-value."""
    for number in range(30):
        size = [1, 2, 3, 5, 10, 30, 60, 100, 138, 140][number % 10]
        sample = np.round(random.normal(1, 2, size), [1, 3, 6][number % 3])
        mean, deviation = [(1, 2), (1.2, 2), (3, 1)][number // 10]
        result = stats.kstest(sample, stats.norm(mean, deviation).cdf, method="exact")
        yield sorted(sample.tolist()), mean, deviation, result.statistic, result.pvalue


PLAN = {
    "gamma": gamma,
    "chiSquare": chi_square,
    "beta": beta,
    "binomial": binomial,
    "kolmogorovExact": kolmogorov_exact,
    "kolmogorovDoubled": kolmogorov_doubled,
    "kolmogorovMatrix": kolmogorov_matrix,
    "kolmogorovLarge": lambda: kolmogorov([141, 200, 1000, 10**4, 10**5, 10**6]),
    "normal": normal,
    "exponential": exponential,
    "uniform": uniform,
    "student": student,
    "chiSquareTests": chi_square_tests,
    "kolmogorovTests": kolmogorov_tests,
}


def plain(value):
    return value.item() if isinstance(value, np.generic) else value


lines = []
for name, cases in PLAN.items():
    rows = ",\n".join(
        json.dumps([plain(value) for value in case], separators=(",", ":")) for case in cases()
    )
    lines.append(f"{json.dumps(name)}:[\n{rows}\n]")
print("{" + ",\n".join(lines) + "}")
