import Foundation
import JudgeCore
import JudgeGrading
import JudgeProblems
import Testing

/// The test data of class problems.
struct OperationsTests {
    private static let starter = """
        class Matrix {
            init(_ rows: [[Int]]) { }
            func add(_ other: Matrix) { }
            func at(row: Int, column: Int) -> Int { }
            func fill(_ line: inout [Int]) { }
            var trace: Double { }
            static func +(a: Matrix, b: Matrix) -> Matrix { }
        }

        """

    private static let input = "data/secret/1-edge/01-equal.in"
    private static let answer = "data/secret/1-edge/01-equal.ans"

    private static func library(
        _ changes: [String: String?] = [:], grader: String = "exact"
    ) throws -> TemporaryLibrary {
        let interview = TemporaryLibrary.interview(track: "algorithms")
        var files: [String: String?] = [
            "interview.yaml": interview.replacing("function", with: "class")
                + "grader: \(grader)\n",
            "attachments/templates/swift/Solution.swift": starter,
            input: "[\"Matrix\"]\n[[[[1]]]]\n",
            answer: "[null]\n",
        ]
        files.merge(changes) { _, new in new }
        return try TemporaryLibrary(changing: files)
    }

    private static func load(_ input: String, _ answer: String? = nil) throws -> TestData {
        let library = try library([Self.input: input, Self.answer: answer ?? "[null]\n"])
        let problem = try library.library.problem(named: "two-sum")
        do {
            return try TestData.load(
                try #require(problem.hidden.first), of: problem, count: .exactlyOne)
        } catch let failure as JudgeFailure {
            var local = failure
            local.file = library.path(of: failure)
            throw local
        }
    }

    private static func entry() throws -> Entry {
        let library = try library()
        return try library.library.problem(named: "two-sum").entry
    }

    @Test func `a class problem's signature is its starter`() throws {
        #expect(
            try Self.entry().description == "class Matrix { init(_ rows: [[Int]]); "
                + "func add(_ other: Matrix); func at(row: Int, column: Int) -> Int; "
                + "func fill(_ line: inout [Int]); var trace: Double; "
                + "static func +(a: Matrix, b: Matrix) -> Matrix }")
    }

    @Test func `one line names the operations, one has their arguments`() throws {
        let input = """
            ["Matrix", "Matrix", "add", "1.at", "fill", "1.trace", "+", "2.trace"]
            [[[[1]]], [[[2]]], [1], [0, 0], [[7]], [], [0, 1], []]

            """
        let data = try Self.load(input, "[null,null,null,3,[8],2.5,null,\"NaN\"]\n")
        #expect(data.input == Array(input.utf8))
        #expect(data.expected.map(\.description) == [#"[null,null,null,3,[8],2.5,null,"NaN"]"#])
    }

    @Test(arguments: [
        #"["Matrix","1.tr\u0061ce"]"#, #"[ "Matrix","1.trace"]"#, #"["Matrix" ,"1.trace"]"#,
        #"["Matrix","1.trace",]"#, #"["Matrix""1.trace"]"#, #"["Matrix",1.trace]"#,
        #"["Matrix","1.trace"#, #""Matrix","1.trace"]"#, #"["Matrix","#,
    ])
    func `however the list is written, it is read as JSON`(line: String) throws {
        // An instance that is not there says that all names were understood.
        let failure = #expect(throws: JudgeFailure.self) { try Self.load(line + "\n[[[]],[]]\n") }
        let isList = (try? JSONReader.read(Array(line.utf8))) != nil
        let message = try #require(failure).message
        #expect(
            message.hasPrefix(
                isList ? "operations, at [1]: there is no instance 1" : "operations: not JSON"),
            "\(message)")
    }

    @Test(arguments: [
        ("[\"Matrix\"]\n", ":2: expected 2 lines, the operations and their arguments; found 1"),
        ("", ":1: expected 2 lines, the operations and their arguments; found 0"),
        (
            "[\"Matrix\"]\n[[[]]]\n[]\n",
            ":3: expected 2 lines, the operations and their arguments; found 3"
        ),
        ("[1]\n[[[]]]\n", ":1: operations, at [0]: expected String, found a whole number"),
        ("[\"Matrix\"\n[[[]]]\n", ":1:10: operations: not JSON: expected , or ]"),
        ("[]\n[]\n", ":1: the first operation is `Matrix`, which makes an instance"),
        (
            "[\"trace\"]\n[[]]\n",
            ":1: the first operation is `Matrix`, which makes an instance"
        ),
        (
            "[\"0.trace\",\"Matrix\"]\n[[],[[]]]\n",
            ":1: the first operation is `Matrix`, which makes an instance"
        ),
        (
            "[\"Matrix\",\"trase\"]\n[[[]],[]]\n",
            ":1: operations, at [1]: `trase` is no operation of Matrix\ndid you mean `trace`?"
        ),
        (
            "[\"Matrix\",\"0.trase\"]\n[[[]],[]]\n",
            ":1: operations, at [1]: `0.trase` is no operation of Matrix\ndid you mean `trace`?"
        ),
        (
            "[\"Matrx\"]\n[[[]]]\n",
            ":1: operations, at [0]: `Matrx` is no operation of Matrix\ndid you mean `Matrix`?"
        ),
        (
            "[\"Matrix\",\"xyzzy\"]\n[[[]],[]]\n",
            ":1: operations, at [1]: `xyzzy` is no operation of Matrix"
        ),
        (
            "[\"Matrix\",\"0.Matrix\"]\n[[[]],[[]]]\n",
            ":1: operations, at [1]: `0.Matrix` is no operation of Matrix\ndid you mean `Matrix`?"
        ),
        (
            "[\"Matrix\",\"trace\"]\n[[[]]]\n",
            ":2: arguments: expected an array of 2, found an array of 1"
        ),
        (
            "[\"Matrix\"]\n[[[]],[]]\n",
            ":2: arguments: expected an array of 1, found an array of 2"
        ),
        (
            "[\"Matrix\",\"at\"]\n[[[]],[1]]\n",
            ":2: arguments, at [1]: expected (Int, Int), written as an array of 2, "
                + "found an array of 1"
        ),
        (
            "[\"Matrix\",\"trace\"]\n[[[]],[1]]\n",
            ":2: arguments, at [1]: expected an array of 0, found an array of 1"
        ),
        (
            "[\"Matrix\",\"trace\"]\n[[[]],null]\n",
            ":2: arguments, at [1]: expected an array of 0, found null"
        ),
        (
            "[\"Matrix\",\"at\"]\n[[[]],[0,\"0\"]]\n",
            ":2: arguments, at [1][1]: expected Int, found a string"
        ),
        (
            "[\"Matrix\"]\n[[[1]]]\n",
            ":2: arguments, at [0][0][0]: expected [Int], found a whole number"
        ),
        (
            "[\"Matrix\",\"add\"]\n[[[]],[null]]\n",
            ":2: arguments, at [1][0]: expected Int, found null"
        ),
        (
            "[\"Matrix\",\"fill\"]\n[[[]],[1]]\n",
            ":2: arguments, at [1][0]: expected [Int], found a whole number"
        ),
    ])
    func `says which operation or argument is wrong`(text: String, message: String) throws {
        let failure = try #require(#expect(throws: JudgeFailure.self) { try Self.load(text) })
        #expect(failure.fault == .judge)
        #expect(failure.code == "bad-test-data")
        #expect(failure.description == Self.input + message)
    }

    /// The box would find these too, but what it says is not believed: the
    /// candidate would be blamed.
    @Test(arguments: [
        (
            "[\"Matrix\",\"1.trace\"]\n[[[]],[]]\n",
            ":1: operations, at [1]: there is no instance 1, only 1 was made before"
        ),
        (
            "[\"Matrix\",\"+\",\"2.trace\"]\n[[[]],[0,0],[]]\n",
            ":1: operations, at [2]: there is no instance 2, only 2 were made before"
        ),
        (
            "[\"Matrix\",\"add\"]\n[[[]],[1]]\n",
            ":2: arguments, at [1][0]: there is no instance 1, only 1 was made before"
        ),
        (
            "[\"Matrix\",\"add\"]\n[[[]],[-1]]\n",
            ":2: arguments, at [1][0]: there is no instance -1, only 1 was made before"
        ),
        (
            "[\"Matrix\",\"+\",\"add\"]\n[[[]],[0,0],[2]]\n",
            ":2: arguments, at [2][0]: there is no instance 2, only 2 were made before"
        ),
    ])
    func `an instance must have been made before`(text: String, message: String) throws {
        let failure = try #require(#expect(throws: JudgeFailure.self) { try Self.load(text) })
        #expect(failure.description == Self.input + message)
    }

    @Test func `an operation that makes an instance counts`() throws {
        _ = try Self.load(
            "[\"Matrix\",\"+\",\"1.trace\",\"1.add\"]\n[[[]],[0,0],[],[1]]\n",
            "[null,null,0,null]\n")
    }

    @Test(arguments: [
        ("[]\n", ":1: answer: expected an array of 2, found an array of 0"),
        ("[0,1]\n", ":1: answer, at [0]: expected null, found a whole number"),
        ("[null,null]\n", ":1: answer, at [1]: expected Double, found null"),
        (
            "[null,1]\n[null,2]\n",
            ":2: expected exactly one line with an answer, found 2 lines"
        ),
    ])
    func `an answer has what each operation answers`(text: String, message: String) throws {
        let failure = try #require(
            #expect(throws: JudgeFailure.self) {
                try Self.load("[\"Matrix\",\"trace\"]\n[[[]],[]]\n", text)
            })
        let found = message.replacing(
            "an array of 2, found", with: "(Void, Double), written as an array of 2, found")
        #expect(failure.description == Self.answer + found)
    }

    @Test func `a grader is asked about the answers of all operations`() throws {
        let library = try Self.library(grader: "tokens")
        let failure = #expect(throws: JudgeFailure.self) {
            try library.library.problem(named: "two-sum")
        }
        #expect(failure?.code == "bad-grader")
        #expect(
            failure?.message == "`grader`: tokens is for text, such as what a program prints")
    }

    @Test func `a person reads operations and arguments`() throws {
        let entry = try Self.entry()
        let parts = TestInput.parts(of: Array("[\"Matrix\"]\n[[[]]]\n".utf8), entry)
        #expect(parts.map(\.name) == ["operations", "arguments"])
        #expect(parts.map(\.value) == ["[\"Matrix\"]", "[[[]]]"])
    }

    @Test(arguments: [
        "[\"Matrix\"]\n[[[]]]\n", "[\"Matrix\"]\r\n[[[]]]", "[\"Matrix\"]\n[[[]]]\n\n \n",
    ])
    func `custom input is read kindly`(text: String) throws {
        let entry = try Self.entry()
        let input = try CustomInput(Array(text.utf8), file: "my.txt", entry: entry)
        #expect(input.input == Array("[\"Matrix\"]\n[[[]]]\n".utf8))
    }

    @Test(arguments: [
        (
            "[\"Matrix\"]\n",
            "my.txt:2: expected 2 lines, the operations and their arguments; found 1"
        ),
        (
            "[\"Matrix\",\"ad\"]\n[[[]],[0]]\n",
            "my.txt:1: operations, at [1]: `ad` is no operation of Matrix\n"
                + "did you mean `add` or `at`?"
        ),
        (
            "[\"Matrix\",\"at\"]\n[[[]],[0]]\n",
            "my.txt:2: arguments, at [1]: expected (Int, Int), written as an array of 2, "
                + "found an array of 1"
        ),
    ])
    func `a mistake in custom input is the candidate's`(text: String, message: String) throws {
        let entry = try Self.entry()
        let failure = #expect(throws: JudgeFailure.self) {
            try CustomInput(Array(text.utf8), file: "my.txt", entry: entry)
        }
        #expect(failure?.fault == .usage)
        #expect(failure?.description == message)
    }
}
