#!/usr/bin/env python3
"""Writes the data of this package, as Problems/authoring.py says.

Needs mpmath and sympy.
"""

import math
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[3])]
import oracle  # noqa: E402
from authoring import Generated, Group, Package, Test  # noqa: E402

MAX_DATA, MAX_CALLS, MAX_DEPTH = 1_000, 60_000, 20_000


def check(operations, arguments):
    """The sizes of results and derivatives are asserted by the oracle."""
    assert operations[0] == "Value" and len(operations) == len(arguments)
    assert 3 <= len(operations) - 1 <= MAX_CALLS
    depth = []
    for name, given in zip(operations, arguments):
        number, point, what = name.rpartition(".")
        assert bool(point) == (what not in ("Value", "+", "*"))
        assert len(given) == {"Value": 1, "+": 2, "*": 2}.get(what, 0)
        if what == "Value":
            assert abs(given[0]) <= MAX_DATA and isinstance(given[0], float)
            depth.append(0)
            continue
        sources = given or [int(number)]
        assert all(isinstance(s, int) and 0 <= s < len(depth) for s in sources)
        if what in ("+", "*", "tanh", "exp"):
            depth.append(1 + max(depth[s] for s in sources))
    assert max(depth) <= MAX_DEPTH


def accepts(want, got):
    def close(w, g):
        return w is g if w is None or g is None else abs(w - g) <= max(1e-10, 1e-10 * abs(w))
    return len(want) == len(got) and all(map(close, want, got))


class Script:
    """Calls in their order; values are known by their numbers."""

    def __init__(self):
        self.names, self.given, self.count = [], [], 0

    def call(self, name, *given):
        self.names.append(name)
        self.given.append(list(given))

    def make(self, name, *given):
        self.call(name, *given)
        self.count += 1
        return self.count - 1

    def value(self, data):
        return self.make("Value", float(data))

    def add(self, a, b):
        return self.make("+", a, b)

    def mul(self, a, b):
        return self.make("*", a, b)

    def tanh(self, a):
        return self.make(f"{a}.tanh")

    def exp(self, a):
        return self.make(f"{a}.exp")

    def back(self, a):
        self.call(f"{a}.backward")

    def data(self, *values):
        for a in values:
            self.call(f"{a}.data")

    def grad(self, *values):
        for a in values:
            self.call(f"{a}.grad")

    def done(self):
        return self.names, self.given


def script(body):
    s = Script()
    body(s)
    return s.done()


def sample_square(s):
    x = s.value(3)
    y = s.add(s.mul(x, x), x)
    s.data(y)
    s.back(y)
    s.grad(x, 1, y)


def sample_tanh(s):
    a, b = s.value(2), s.value(-1.5)
    t = s.tanh(s.mul(a, b))
    s.exp(a)
    s.data(3)
    s.back(t)
    s.grad(0, 1, 2, 3, 4)


def sample_twice(s):
    x = s.value(0.5)
    e = s.exp(x)
    y = s.add(e, e)
    s.back(e)
    s.grad(x, e)
    s.back(y)
    s.grad(x, e, y)


SAMPLES = [
    Test("01-square", "", script(sample_square)),
    Test("02-tanh", "", script(sample_tanh)),
    Test("03-two-calls", "", script(sample_twice)),
]


def edge():
    def alone(s):
        s.value(-7.25)
        s.grad(0)
        s.back(0)
        s.data(0)
        s.grad(0)
        s.back(0)
        s.grad(0)
    yield "01-alone", "a single value", alone

    def plus(s):
        a, b = s.value(2), s.value(5)
        c = s.add(a, b)
        s.data(c)
        s.back(c)
        s.grad(a, b, c)
        s.back(b)
        s.grad(a, b, c)
    yield "02-sum", "one sum", plus

    def times(s):
        a, b = s.value(2), s.value(-5)
        c = s.mul(a, b)
        s.data(c)
        s.back(c)
        s.grad(a, b, c)
        s.back(c)
        s.grad(a, b, c)
    yield "03-product", "one product", times

    def double(s):
        a = s.value(4)
        b = s.add(a, a)
        s.back(b)
        s.grad(a, b)
    yield "04-plus-itself", "a value plus itself", double

    def square(s):
        a = s.value(-4)
        s.back(s.mul(a, a))
        s.grad(a)
    yield "05-times-itself", "a value times itself", square

    def shared(s):
        a, b = s.value(2), s.value(3)
        c = s.mul(a, b)
        d = s.add(c, a)
        e = s.mul(d, c)
        s.back(e)
        s.grad(a, b, c, d, e)
    yield "06-shared", "values that are used in several places", shared

    def long_and_short(s):
        a = s.value(1.5)
        b = s.mul(a, a)
        c = s.mul(b, a)
        d = s.mul(c, b)
        e = s.add(a, d)
        f = s.mul(e, b)
        s.back(f)
        s.grad(a, b, c, d, e)
    yield "07-long-and-short", "long and short ways to the same value", long_and_short

    def short_first(s):
        a = s.value(0.5)
        b = s.exp(a)
        c = s.tanh(b)
        d = s.mul(c, c)
        e = s.add(b, d)
        f = s.add(a, e)
        s.back(f)
        s.grad(a, b, c, d, e, f)
    yield "08-short-first", "a short way and a long one", short_first

    def halves(s):
        half = s.value(0.5)
        x = s.value(3)
        y = x
        for _ in range(60):
            y = s.mul(s.add(y, y), half)
        s.data(y)
        s.back(y)
        s.grad(x, half)
    yield "09-many-ways", "very many ways to the same value", halves

    def tanh_flat(s):
        values = [s.value(v) for v in (0, 800, -800, 20, 0.001, -1000)]
        for v in values:
            t = s.tanh(v)
            s.data(t)
            s.back(t)
            s.grad(v)
    yield "10-tanh-everywhere", "tanh of small and large numbers", tanh_flat

    def exp_values(s):
        for data in (0, 1, -1, 27, -1000):
            x = s.value(data)
            y = s.exp(x)
            s.data(y)
            s.back(y)
            s.grad(x, y)
    yield "11-exp-everywhere", "exp of small and large numbers", exp_values

    def again(s):
        x = s.value(3)
        y = s.mul(x, x)
        z = s.mul(y, x)
        for _ in range(3):
            s.back(z)
            s.grad(x, y, z)
    yield "12-again", "backward several times on the same value", again

    def inner(s):
        x = s.value(2)
        y = s.mul(x, x)
        z = s.mul(y, y)
        s.back(y)
        s.grad(x, y, z)
        s.back(z)
        s.grad(x, y, z)
        s.back(y)
        s.grad(x, y, z)
    yield "13-inner-and-outer", "backward on a value and on one made from it", inner

    def bystanders(s):
        a, b = s.value(1), s.value(2)
        c, d = s.add(a, b), s.mul(a, b)
        s.back(c)
        s.grad(a, b, c, d)
        s.back(d)
        s.grad(a, b, c, d)
    yield "14-bystanders", "values that the result does not depend on", bystanders

    def later(s):
        x = s.value(0.25)
        y = s.exp(x)
        s.back(y)
        z = s.mul(y, x)
        s.grad(x, y, z)
        s.back(z)
        s.grad(x, y, z)
    yield "15-grow-later", "values that are made after a call of backward", later

    def zeros(s):
        a, b = s.value(0), s.value(5)
        c = s.mul(a, b)
        d = s.add(c, c)
        s.data(c, d)
        s.back(d)
        s.grad(a, b, c)
        s.back(c)
        s.grad(a, b, c)
    yield "16-zero", "a factor of 0", zeros

    def large(s):
        a, b = s.value(1000), s.value(-1000)
        c = s.mul(s.mul(a, b), a)
        s.data(c)
        s.back(c)
        s.grad(a, b)
    yield "17-largest", "the largest and the smallest number", large

    def power(s):
        x = s.value(1.1)
        y = x
        for _ in range(6):
            y = s.mul(y, y)
        s.data(y)
        s.back(y)
        s.grad(x)
    yield "18-power", "squares of squares", power

    def neuron(s):
        w = [s.value(v) for v in (0.5, -1, 2)]
        x = [s.value(v) for v in (1.5, 0.25, -0.125)]
        total = s.value(0.125)
        for a, b in zip(w, x):
            total = s.add(total, s.mul(a, b))
        out = s.tanh(total)
        s.data(out)
        s.back(out)
        s.grad(*w, *x, 6)
    yield "19-neuron", "one neuron", neuron


def drawn(seed, leaves, nodes, asked, passes=1, kinds="+*te"):
    """Random formulas over earlier values that stay of a moderate size."""
    def body(s):
        rng = random.Random(seed)
        values = [round(rng.choice([-1, 1]) * rng.uniform(0.5, 1.5), 2) for _ in range(leaves)]
        for data in values:
            s.value(data)
        while s.count < leaves + nodes:
            a = max(0, s.count - rng.randint(1, 1 if rng.random() < 0.6 else 6))
            b = rng.randrange(s.count)
            kind = rng.choice(kinds)
            data = {"+": values[a] + values[b], "*": values[a] * values[b],
                    "t": math.tanh(values[a]), "e": math.exp(values[a])}[kind]
            if 0.3 < abs(data) < 3:
                values.append(data)
                {"+": lambda: s.add(a, b), "*": lambda: s.mul(a, b), "t": lambda: s.tanh(a),
                 "e": lambda: s.exp(a)}[kind]()
        s.data(s.count - 1)
        for k in range(passes):
            s.back(s.count - 1 - 2 * k)
            s.grad(*rng.sample(range(leaves), min(asked, leaves)),
                   *rng.sample(range(leaves, s.count), min(asked, nodes)))
    return body


def network(seed, widths):
    """A network of tanh layers and the square of its error."""
    def body(s):
        rng = random.Random(seed)
        layer = [s.value(round(rng.uniform(-1, 1), 2)) for _ in range(widths[0])]
        weights = []
        for width in widths[1:]:
            following = []
            for _ in range(width):
                total = s.value(round(rng.uniform(-0.5, 0.5), 2))
                for x in layer:
                    w = s.value(round(rng.uniform(-1, 1), 2))
                    weights.append(w)
                    total = s.add(total, s.mul(w, x))
                following.append(s.tanh(total))
            layer = following
        error = s.add(layer[0], s.value(-0.5))
        loss = s.mul(error, error)
        s.data(loss)
        s.back(loss)
        s.grad(*rng.sample(weights, min(12, len(weights))))
    return body


def tests(rows):
    return [Test(name, hint, script(body)) for name, hint, body in rows]


SMALL = [
    ("01-random", "a random formula", drawn(2_001, 3, 9, 3)),
    ("02-random-twice", "a random formula, two calls of backward", drawn(2_002, 3, 10, 4, 2)),
    ("03-sums-products", "sums and products only", drawn(2_003, 4, 14, 4, 1, "+*")),
    ("04-functions", "many functions", drawn(2_004, 2, 16, 4, 1, "+*tteet")),
    ("05-three-calls", "three calls of backward", drawn(2_005, 4, 16, 4, 3)),
    ("06-network", "a tiny network", network(2_006, [2, 2, 1])),
]

MEDIUM = [
    ("01-random", "a long random formula", drawn(3_001, 8, 150, 6, 2)),
    ("02-sums-products", "many sums and products", drawn(3_002, 8, 200, 8, 1, "+*")),
    ("03-network", "a network", network(3_003, [6, 6, 4, 1])),
    ("04-many-calls", "many calls of backward", drawn(3_004, 6, 80, 3, 12)),
]

LARGE = [
    Generated("01-network", "a network with thousands of values", "network", 14, 4_001),
    Generated("02-chain", "a very long chain", "chain", 20_000, 4_002),
    Generated("03-web", "most calls, a web of sums and products", "web", 57_000, 4_003),
    Generated("04-one-for-all", "one value that is used very often", "fan", 19_000, 4_004),
    Generated("05-many-calls", "a large web and several calls of backward", "web-often", 14_000,
              4_005),
]

GROUPS = [
    Group("1-edge", "Each rule on its own: shared values, several calls, flat functions.",
          tests(edge())),
    Group("2-small", "Up to 20 values.", tests(SMALL)),
    Group("3-medium", "Up to 210 values.", tests(MEDIUM)),
    Group("4-large", "Up to 60000 calls; following each way on its own never ends.", LARGE),
]

if __name__ == "__main__":
    Package(__file__, SAMPLES, GROUPS, oracle.solve, check, accepts=accepts).main(sys.argv[1:])
