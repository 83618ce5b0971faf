"""Independent oracle for automatic differentiation: nothing is passed back.

Values are computed with mpmath (60 digits). A derivative is a central difference: the
value in question is moved by a tiny step to both sides, everything that was made after
it is computed again, and the difference of the results is divided by that of the steps.
With 60 digits and steps of 1e-20 this is exact to about 40 digits. In large tests tangents
are passed forward instead, from the value in question to the root; in small ones both ways
must agree, and sympy must agree where a formula is short.
"""

import sympy
from mpmath import mp, mpf

mp.dps = 60
STEP = mpf(10) ** -20
DIFFERENCE_LIMIT = 300
FORMULA_LIMIT = 7
TOP = 10 ** 12


class Graph:
    def __init__(self):
        self.made, self.data = [], []

    def add(self, kind, *sources):
        self.made.append((kind, sources))
        self.data.append(self.compute(kind, sources, self.data))
        assert abs(self.data[-1]) <= TOP

    @staticmethod
    def compute(kind, sources, data):
        if kind == "Value":
            return mpf(sources[0])
        parts = [data[s] for s in sources]
        if kind in "+*":
            return parts[0] + parts[1] if kind == "+" else parts[0] * parts[1]
        return mp.tanh(parts[0]) if kind == "tanh" else mp.exp(parts[0])

    def moved(self, value, step, root):
        """The data of `root` when that of `value` is `step` more."""
        data = {value: self.data[value] + step}
        for k in range(value + 1, root + 1):
            kind, sources = self.made[k]
            if kind != "Value" and any(s in data for s in sources):
                data[k] = self.compute(kind, sources, _Overlay(self.data, data))
        return data.get(root, self.data[root])

    def by_difference(self, root, value):
        return (self.moved(value, STEP, root) - self.moved(value, -STEP, root)) / (2 * STEP)

    def by_tangents(self, root, value):
        tangent = {value: mpf(1)}
        for k in range(value + 1, root + 1):
            kind, sources = self.made[k]
            if kind == "Value" or not any(s in tangent for s in sources):
                continue
            slopes = [tangent.get(s, 0) for s in sources]
            if kind == "+":
                tangent[k] = slopes[0] + slopes[1]
            elif kind == "*":
                a, b = sources
                tangent[k] = slopes[0] * self.data[b] + slopes[1] * self.data[a]
            elif kind == "tanh":
                tangent[k] = slopes[0] / mp.cosh(self.data[sources[0]]) ** 2
            else:
                tangent[k] = slopes[0] * self.data[k]
        return tangent.get(root, mpf(0))

    def by_formula(self, root, value):
        """The derivative as a formula; the value in question becomes a variable."""
        x, terms = sympy.Symbol("x"), []
        for k, (kind, sources) in enumerate(self.made[:root + 1]):
            if k == value:
                terms.append(x)
            elif kind == "Value":
                terms.append(sympy.Rational(sources[0]))
            elif kind in "+*":
                a, b = (terms[s] for s in sources)
                terms.append(a + b if kind == "+" else a * b)
            else:
                terms.append(getattr(sympy, kind)(terms[sources[0]]))
        at = sympy.Float(str(self.data[value]), 60)
        return mpf(str(sympy.diff(terms[root], x).subs(x, at).evalf(50)))

    def derivative(self, root, value):
        if value > root:
            return mpf(0)
        found = self.by_tangents(root, value)
        assert abs(found) <= TOP
        if len(self.made) <= DIFFERENCE_LIMIT:
            assert close(found, self.by_difference(root, value))
        if root <= FORMULA_LIMIT and abs(self.data[root]) < 1e6:
            assert close(found, self.by_formula(root, value))
        return found


class _Overlay:
    def __init__(self, below, above):
        self.below, self.above = below, above

    def __getitem__(self, k):
        return self.above[k] if k in self.above else self.below[k]


def close(a, b):
    return abs(a - b) <= mpf(10) ** -18 * (1 + abs(a))


def solve(operations, arguments):
    graph, roots, known, answers = Graph(), [], {}, []
    for name, given in zip(operations, arguments):
        number, _, what = name.rpartition(".")
        number = int(number or 0)
        answer = None
        if what in ("Value", "+", "*"):
            graph.add(what, *given)
        elif what in ("tanh", "exp"):
            graph.add(what, number)
        elif what == "backward":
            roots.append(number)
        elif what == "data":
            answer = float(graph.data[number])
        else:
            total = mpf(0)
            for root in roots:
                if (root, number) not in known:
                    known[root, number] = graph.derivative(root, number)
                total += known[root, number]
            answer = float(total) + 0.0
        answers.append(answer)
    return answers
