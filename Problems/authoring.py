"""What the generators of all packages share: writing test data.

A package's `generators/generate.py` lists its tests and calls `main`:

    generate.py                 write every file under data/
    generate.py --check         compare only; exit 1 where a file differs
    generate.py --record DIR    check with the oracle what `judge generate` wrote
                                to DIR, and note its SHA-256

Small tests are written by Python. Big ones are `Generated`: the package holds a
seeded Swift program, `generators/Generator.swift`, and the digest of what it
makes. Their answers are shipped while they are small; a bigger answer is what
the first accepted submission says, once the oracle has agreed with it, and is
pinned by its digest too.

What the oracle said is noted in `generators/answers.sha256`, in the format of
`sha256sum -c`, relative to data/: an answer that is altered later is found out.

Real data are read with `dataset(name)` from the tables in Problems/datasets, whose
README.md says where they come from.
"""

import csv
import hashlib
import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

SHIPPED_ANSWER_LIMIT = 64 * 1024
SPACED_LIMIT = 300
UNKNOWN = 64 * "0"  # Until --record.


@dataclass
class Test:
    """A test with its arguments in the order of the signature."""

    name: str
    hint: str
    arguments: tuple = ()
    answer: object = field(default_factory=lambda: Test)  # Test: ask the oracle.


@dataclass
class Generated:
    """A test whose input is what `Generator.swift` makes: make(recipe, size, seed)."""

    name: str
    hint: str
    recipe: str
    size: int
    seed: int


@dataclass
class Group:
    """A folder below data/secret: `1-edge`."""

    name: str
    about: str
    tests: list


def line(value):
    """One JSON value on a line, with spaces as long as it is short."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if len(text) > SPACED_LIMIT:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text + "\n"


def lines(values):
    return "".join(line(value) for value in values)


def dataset(name):
    """A table of Problems/datasets: the names of its columns, its rows (of floats)
    and their targets (whole numbers, such as the number of a class)."""
    path = Path(__file__).resolve().parent / "datasets" / f"{name}.csv"
    with path.open(newline="") as file:
        (*names, _), *table = csv.reader(file)
    rows = [[float(v) for v in row] for *row, _ in table]
    return names, rows, [int(target) for *_, target in table]


def digest(data):
    return hashlib.sha256(data).hexdigest()


class Package:
    """The data of one package.

    solve(*arguments)     the oracle: the expected answer
    check(*arguments)     raises where arguments break the statement's bounds
    accepts(want, got)    whether an answer is right; equality unless given
    read(text)            the arguments in the text of an input; one JSON value
                          a line unless given
    write(arguments)      the text of an input
    answer_text(answer)   the text of an answer
    read_answer(text)     the answer in such a text; JSON unless given
    shipped               how many bytes of a generated test's answer are shipped
                          at most
    """

    def __init__(self, script, samples, groups, solve, check, *, accepts=None, read=None,
                 write=lines, answer_text=line, read_answer=json.loads,
                 shipped=SHIPPED_ANSWER_LIMIT):
        self.data = Path(script).resolve().parent.parent / "data"
        self.samples, self.groups = samples, groups
        self.solve, self.check = solve, check
        self.accepts = accepts or (lambda want, got: want == got)
        self.read = read or (lambda text: [json.loads(row) for row in text.splitlines()])
        self.write, self.answer_text = write, answer_text
        self.read_answer, self.shipped = read_answer, shipped

    def files(self, recorded=None):
        """Every file by its path below data/. Digests and answers of generated
        tests are those of `recorded`, else those that are there already."""
        files, inputs = {}, set()

        def add(folder, tests):
            assert len({test.name for test in tests}) == len(tests), f"{folder}: a name twice"
            for test in tests:
                path = f"{folder}/{test.name}"
                settings = {"hint": test.hint} if test.hint else {}
                if isinstance(test, Generated):
                    settings["generate"] = self._generated(files, path, test, recorded)
                else:
                    self.check(*test.arguments)
                    text = self.write(test.arguments)
                    assert text not in inputs, f"{path}: the same input as another test"
                    inputs.add(text)
                    answer = self.solve(*test.arguments) if test.answer is Test else test.answer
                    files[f"{path}.in"] = text.encode()
                    files[f"{path}.ans"] = self.answer_text(answer).encode()
                if settings:
                    files[f"{path}.yaml"] = as_yaml(settings).encode()

        add("sample", self.samples)
        for group in self.groups:
            folder = f"secret/{group.name}"
            files[f"{folder}/test_group.yaml"] = f"# {group.about}\n{{}}\n".encode()
            add(folder, group.tests)
        return files

    def _generated(self, files, path, test, recorded):
        recipe = {"recipe": test.recipe, "size": test.size, "seed": test.seed}
        if recorded:
            if not (recorded / f"{path}.in").exists():
                sys.exit(f"{path} is not in {recorded}: generate.py, judge generate, then --record")
            text = (recorded / f"{path}.in").read_bytes()
            arguments = self.read(text.decode())
            self.check(*arguments)
            want = self.solve(*arguments)
            answer = self.answer_text(want).encode()
            made = recorded / f"{path}.ans"
            recipe["in"] = digest(text)
            if len(answer) <= self.shipped:
                files[f"{path}.ans"] = answer
            else:
                got = made.read_bytes()
                assert self.accepts(want, self.read_answer(got.decode())), f"{path}: the oracle disagrees"
                recipe["ans"] = digest(got)
            return recipe
        answer = self.data / f"{path}.ans"
        if answer.exists():
            files[f"{path}.ans"] = answer.read_bytes()
        noted = {}
        notes = self.data / f"{path}.yaml"
        if notes.exists():
            text = notes.read_text()
            if all(f"{key}: {json.dumps(value)}\n" in text for key, value in recipe.items()):
                noted = dict(re.findall(r'\b(in|ans): "([0-9a-f]{64})"', text))
        recipe["in"] = noted.get("in", UNKNOWN)
        if not answer.exists():
            recipe["ans"] = noted.get("ans", UNKNOWN)
        return recipe

    def main(self, arguments):
        if arguments[:1] == ["--record"] and len(arguments) == 2:
            files = self.files(Path(arguments[1]))
        elif arguments in ([], ["--check"]):
            files = self.files()
        else:
            sys.exit(__doc__)
        found = {str(p.relative_to(self.data)): p for p in self.data.rglob("*") if p.is_file()}
        notes = self.data.parent / "generators" / "answers.sha256"
        noted = "".join(f"{digest(files[name])}  {name}\n"
                        for name in sorted(files) if name.endswith(".ans"))
        if arguments == ["--check"]:
            wrong = sorted(found.keys() ^ files.keys())
            wrong += [n for n in files if n in found and found[n].read_bytes() != files[n]]
            if not notes.exists() or notes.read_text() != noted:
                wrong.append(str(notes))
            for name in wrong:
                print(f"differs: {name}")
            sys.exit(1 if wrong else 0)
        for name in found.keys() - files.keys():
            found[name].unlink()
        for name, data in files.items():
            path = self.data / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        notes.write_text(noted)


def as_yaml(settings):
    """The settings of one test as YAML: texts quoted, a mapping over lines."""
    rows = []
    for key, value in settings.items():
        if isinstance(value, dict):
            rows.append(f"{key}:")
            rows += [f"  {inner}: {json.dumps(part)}" for inner, part in value.items()]
        else:
            rows.append(f"{key}: {json.dumps(value, ensure_ascii=False)}")
    return "\n".join(rows) + "\n"
