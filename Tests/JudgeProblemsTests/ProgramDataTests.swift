import Foundation
import JudgeCore
import JudgeGrading
import JudgeProblems
import Testing

/// The packages and test data of programs: text as it is.
struct ProgramDataTests {
    private static let input = "data/secret/1-edge/01-equal.in"
    private static let answer = "data/secret/1-edge/01-equal.ans"

    private static func library(_ changes: [String: String?] = [:]) throws -> TemporaryLibrary {
        let interview = TemporaryLibrary.interview(track: "algorithms")
        var files: [String: String?] = [
            "interview.yaml": interview.replacing("function", with: "program")
                + "grader: {name: tokens, case_sensitive: true}\n",
            "attachments/templates/swift/Solution.swift": "print(readLine() ?? \"\")\n",
        ]
        files.merge(changes) { _, new in new }
        return try TemporaryLibrary(changing: files)
    }

    private static func load(_ files: [(String, [UInt8])]) throws -> TestData {
        let library = try library()
        for (path, bytes) in files {
            try library.write("algorithms/two-sum/\(path)", Data(bytes))
        }
        let problem = try library.library.problem(named: "two-sum")
        return try TestData.load(
            try #require(problem.hidden.first), of: problem, count: .exactlyOne)
    }

    @Test func `a program has no signature`() throws {
        let library = try Self.library()
        let problem = try library.library.problem(named: "two-sum")
        #expect(problem.entry == .program)
        #expect(problem.grader.name == "tokens")
    }

    @Test(arguments: [
        "", "no newline at the end", "3 4\r\n[not, JSON\n\n\n", "\u{FEFF}text\n", "\u{0}\n",
    ])
    func `input and answer are left as they are`(text: String) throws {
        let data = try Self.load([(Self.input, Array(text.utf8)), (Self.answer, Array(text.utf8))])
        #expect(data.input == Array(text.utf8))
        #expect(data.expected == [.string(text)])
    }

    @Test func `bytes that are no text may stand in an input`() throws {
        let bytes: [UInt8] = [0xFF, 0x00, 0xC3, 0x28]
        #expect(try Self.load([(Self.input, bytes)]).input == bytes)
    }

    @Test func `several lines of an answer are one answer`() throws {
        let data = try Self.load([(Self.answer, Array("1\n2\n".utf8))])
        #expect(data.expected == [.string("1\n2\n")])
    }

    @Test(arguments: ["", "1 2", "1\r\n2\r\n\r\n", "[1,\n \n"])
    func `a candidate's own input is left as it is`(text: String) throws {
        let input = try CustomInput(Array(text.utf8), file: "my.txt", entry: .program)
        #expect(input.input == Array(text.utf8))
    }

    @Test func `a person reads all of an input as one part`() {
        let parts = TestInput.parts(of: Array("1\n2\n".utf8), .program)
        #expect(parts.map(\.name) == [""])
        #expect(parts.map(\.value) == ["1\n2\n"])
    }

    @Test func `the answer is text`() throws {
        #expect(try TestInput.answerType(for: [], file: "x", of: .program) == .named("String"))
    }
}
