import Foundation
import JudgeCore
import JudgeProblems
import Testing

struct ProblemLibraryTests {
    @Test func `lists problems by track and then by name`() throws {
        let library = try TemporaryLibrary()
        try library.add("softmax", track: "ml")
        try library.add("two-sum")
        try library.add("add-two")
        try library.write("mocks/first.yaml", Data())
        try library.write("datasets/iris.csv", Data())
        try library.write("FORMAT.md", Data())
        let (problems, broken) = try library.library.summaries()
        #expect(problems.map(\.slug.description) == ["add-two", "two-sum", "softmax"])
        #expect(broken == [])
        let second = try #require(problems.dropFirst().first)
        #expect(
            second
                == ProblemSummary(
                    slug: try #require(Slug("two-sum")), title: "Two Sum", track: .algorithms,
                    topic: "arrays-hashing", difficulty: .easy, kind: .function, minutes: 15))
    }

    @Test func `listing looks at no test data`() throws {
        let library = try TemporaryLibrary(changing: [:])
        try library.remove("algorithms/two-sum/data")
        try library.remove("algorithms/two-sum/statement")
        try library.remove("algorithms/two-sum/attachments")
        try library.write("algorithms/two-sum/data", Data("not even a folder".utf8))
        #expect(try library.library.summaries().problems.count == 1)
        #expect(throws: JudgeFailure.self) { try library.library.problem(named: "two-sum") }
    }

    @Test func `a broken package does not hide the others`() throws {
        let library = try TemporaryLibrary(changing: ["interview.yaml": "track: [\n"])
        try library.add("good-one")
        let (problems, broken) = try library.library.summaries()
        #expect(problems.map(\.slug.description) == ["good-one"])
        #expect(broken.map(\.code) == ["bad-yaml"])
    }

    @Test func `a name in two tracks is an error that names both`() throws {
        let library = try TemporaryLibrary()
        try library.add("same", track: "algorithms")
        try library.add("same", track: "ml")
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "same")
        }
        #expect(failure?.code == "duplicate-problem")
        #expect(failure?.message.contains("\(library.root)/algorithms/same") == true)
        #expect(failure?.message.contains("\(library.root)/ml/same") == true)
        let (problems, broken) = try library.library.summaries()
        #expect(problems == [])
        #expect(broken == [failure])
    }

    @Test(arguments: [
        ("two-sumn", ["two-sum"]), ("tow-sum", ["two-sum"]), ("sum", ["max-sum", "two-sum"]),
        ("TWO-SUM", ["two-sum"]), ("twosum", ["two-sum"]), ("../two-sum", ["two-sum"]),
        ("dijkstra", []),
        ("", []),
    ])
    func `an unknown name is answered with the nearest ones`(name: String, nearest: [String])
        throws
    {
        let library = try TemporaryLibrary()
        try library.add("two-sum")
        try library.add("max-sum")
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: name)
        }
        #expect(failure?.fault == .usage)
        #expect(failure?.code == "unknown-problem")
        #expect(failure?.suggestions == nearest)
    }

    @Test func `the nearest name is offered in words`() throws {
        let library = try TemporaryLibrary(changing: [:])
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sun")
        }
        #expect(failure?.description.hasSuffix("\ndid you mean `two-sum`?") == true)
    }

    @Test func `there are at most three suggestions`() throws {
        let library = try TemporaryLibrary()
        for letter in ["a", "b", "c", "d"] { try library.add("sum-\(letter)") }
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "sum-x")
        }
        #expect(failure?.suggestions == ["sum-a", "sum-b", "sum-c"])
    }

    @Test func `folders that are no track and no problem are named`() throws {
        let library = try TemporaryLibrary()
        try library.write("algoritms/two-sum/problem.yaml", Data())
        try library.write("ml/Soft Max/problem.yaml", Data())
        let broken = try library.library.summaries().broken
        #expect(broken.map(\.code) == ["unknown-track", "bad-name"])
        #expect(broken.first?.suggestions == ["algorithms"])
        #expect(broken.last?.file == "\(library.root)/ml/Soft Max")
    }

    @Test func `a library that is not there is a mistake of the user`() {
        let failure = #expect(throws: JudgeFailure.self) {
            try ProblemLibrary(root: "/nonexistent/problems").summaries()
        }
        #expect(failure?.fault == .usage)
        #expect(failure?.code == "no-library")
    }

    @Test func `a package says the track that it lies in`() throws {
        let library = try TemporaryLibrary(
            changing: ["interview.yaml": "# a comment\n" + TemporaryLibrary.interview(track: "ml")])
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(failure?.code == "wrong-track")
        #expect(failure?.line == 2)
    }

    @Test func `the grader's complaint gets file and line`() throws {
        let interview = TemporaryLibrary.interview(track: "algorithms")
        let library = try TemporaryLibrary(
            changing: ["interview.yaml": interview + "grader: {name: close, absolut: 1}\n"])
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(
            failure?.description.hasSuffix(
                "interview.yaml:6:1: `grader`: the grader close has no option \"absolut\"; "
                    + "did you mean absolute?") == true)
        #expect(try library.library.summaries().broken == [failure])
    }

    @Test(arguments: [
        ("unordered-nested", "unordered-nested is for arrays of arrays"),
        ("{name: close, fields: {p: {ulp: 1}}}", "fields names p, which is no label"),
    ])
    func `a grader that cannot judge the answer's type is refused`(
        grader: String, words: String
    ) throws {
        let interview = TemporaryLibrary.interview(track: "algorithms")
        let library = try TemporaryLibrary(
            changing: ["interview.yaml": interview + "grader: \(grader)\n"])
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(failure?.code == "bad-grader")
        #expect(failure?.line == 6)
        #expect(failure?.message.contains(words) == true, "\(String(describing: failure))")
    }

    @Test(arguments: ["1e-9", "1E-9", "0.000000001", "1.e-9", "1.0e-09", "+1e-9"])
    func `a grader's option may be any number of YAML`(number: String) throws {
        let interview = TemporaryLibrary.interview(track: "algorithms")
        let library = try TemporaryLibrary(
            changing: [
                "interview.yaml": interview + "grader: {name: close, absolute: \(number)}\n"
            ])
        #expect(
            try library.library.problem(named: "two-sum").grader
                == GraderChoice(name: "close", options: ["absolute": .number(1e-9)]))
    }

    @Test func `the texts of a package can be read alone`() throws {
        let library = try TemporaryLibrary(changing: ["data/sample/01-first.ans": nil])
        let slug = try #require(Slug("two-sum"))
        #expect(try library.library.statement(of: slug) == "Find two numbers.\n")
        #expect(try library.library.editorial(of: slug) == "Use a dictionary.\n")
        #expect(try library.library.starter(of: slug).contains("func twoSum("))
    }

    @Test(arguments: [
        "problem.yaml", "interview.yaml", "data/secret/1-edge/01-equal.in", "data/sample/02.in",
        "statement/problem.en.md",
    ])
    func `the digest changes with every file`(path: String) throws {
        let library = try TemporaryLibrary(changing: [:])
        let before = library.library.digest()
        #expect(before == library.library.digest())
        #expect(before.count == 16 && before.allSatisfy(\.isHexDigit))
        try library.write("algorithms/two-sum/\(path)", Data("changed".utf8))
        #expect(library.library.digest() != before)
    }
}
