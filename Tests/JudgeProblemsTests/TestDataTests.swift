import Foundation
import JudgeCore
import JudgeGrading
import JudgeProblems
import Testing

struct TestDataTests {
    private static let input = "data/secret/1-edge/01-equal.in"
    private static let answer = "data/secret/1-edge/01-equal.ans"

    /// Writes one file and reads the test that it belongs to.
    private func load(
        _ path: String, _ bytes: [UInt8], _ answers: ExpectedValues = .exactlyOne
    ) throws -> TestData {
        let library = try TemporaryLibrary(changing: [:])
        try library.write("algorithms/two-sum/\(path)", Data(bytes))
        let problem = try library.library.problem(named: "two-sum")
        do {
            return try TestData.load(
                try #require(problem.hidden.first), of: problem, count: answers)
        } catch let failure as JudgeFailure {
            var local = failure
            local.file = library.path(of: failure)
            throw local
        }
    }

    @Test func `reads bytes and answer`() throws {
        let data = try load(Self.input, Array("[3, 3]\n6\n".utf8))
        #expect(data.input == Array("[3, 3]\n6\n".utf8))
        #expect(data.expected == [.array([.integer(0), .integer(1)])])
    }

    @Test func `an answer file may hold one acceptable answer a line`() throws {
        let bytes = Array("[0,1]\n[1,0]\n".utf8)
        #expect(
            try load(Self.answer, bytes, .oneOrMore).expected.map(\.description) == [
                "[0,1]", "[1,0]",
            ])
        #expect(throws: JudgeFailure.self) { try load(Self.answer, bytes, .exactlyOne) }
        #expect(throws: JudgeFailure.self) { try load(Self.answer, [], .oneOrMore) }
    }

    @Test(arguments: [
        (input, "[3,3]\n\"6\"\n", ":2: parameter target: expected Int, found a string"),
        (input, "[3,null]\n6\n", ":1: parameter nums, at [1]: expected Int, found null"),
        (input, "[3,3\n6\n", ":1:5: parameter nums: not JSON: expected , or ]"),
        (input, "[\"é\"x]\n6\n", ":1:5: parameter nums: not JSON: expected , or ]"),
        (input, "[3,3]\n", ":2: expected 2 lines, one for each parameter (nums, target); found 1"),
        (
            input, "[3,3]\n6\n7\n",
            ":3: expected 2 lines, one for each parameter (nums, target); found 3"
        ),
        (
            input, "[3,3]\n\n6\n",
            ":3: expected 2 lines, one for each parameter (nums, target); found 3"
        ),
        (input, "", ":1: expected 2 lines, one for each parameter (nums, target); found 0"),
        (input, "[3,3]\n6", ":2: the last line does not end with a newline"),
        (input, "[3,3]\n6\r\n", ":2: the line ends with CR (or has one); lines end with LF alone"),
        (
            input, "\u{FEFF}[3,3]\n6\n",
            ":1: the file begins with a byte-order mark (BOM); remove it"
        ),
        (answer, "[0,\"1\"]\n", ":1: answer, at [1]: expected Int, found a string"),
        (answer, "[0,1]\n[1,0]\n", ":2: expected exactly one line with an answer, found 2 lines"),
        (answer, "", ":1: expected exactly one line with an answer, found 0 lines"),
    ])
    func `says what is wrong in which line of which file`(
        path: String, text: String, message: String
    ) throws {
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try load(path, Array(text.utf8)) })
        #expect(failure.fault == .judge)
        #expect(failure.description == path + message)
    }

    @Test func `text that is not UTF-8 is refused with its line`() throws {
        let failure = #expect(throws: JudgeFailure.self) {
            try load(Self.input, Array("[3,3]\n\"".utf8) + [0xC3, 0x28, 0x22, 0x0A])
        }
        #expect(failure?.description == "\(Self.input):2: the text is not UTF-8")
    }

    @Test func `raw input is not looked at`() throws {
        let library = try TemporaryLibrary(changing: [Self.input: "no JSON\r"])
        let problem = try library.library.problem(named: "two-sum")
        let test = try #require(problem.hidden.first)
        #expect(try TestData.rawInput(test) == Array("no JSON\r".utf8))
        #expect(
            try TestData.expected(
                in: try TestData.rawAnswer(test), file: test.answerPath, of: problem,
                type: .array(.named("Int")), count: .exactlyOne
            ).count == 1)
    }

    private static let entry = Entry.function(
        EntrySignature(
            typeName: "Solution",
            function: FunctionSignature(
                name: "f",
                parameters: [
                    Parameter(label: nil, name: "nums", type: .array(.named("Int"))),
                    Parameter(label: nil, name: "k", type: .named("Int")),
                ], result: .named("Int"))))

    @Test(arguments: ["[1]\n2\n", "[1]\n2", "[1]\r\n2\r\n", "[1]\n2\n\n \n"])
    func `custom input is read kindly`(text: String) throws {
        let input = try CustomInput(Array(text.utf8), file: "my.txt", entry: Self.entry)
        #expect(input.input == Array("[1]\n2\n".utf8))
    }

    @Test(arguments: [
        ("[1]\n", "my.txt:2: expected 2 lines, one for each parameter (nums, k); found 1"),
        ("[1]\n2.5\n", "my.txt:2: parameter k: expected Int, found the number 2.5"),
        ("[1\n2\n", "my.txt:1:3: parameter nums: not JSON: expected , or ]"),
    ])
    func `a mistake in custom input is the candidate's`(text: String, message: String) throws {
        let failure = #expect(throws: JudgeFailure.self) {
            try CustomInput(Array(text.utf8), file: "my.txt", entry: Self.entry)
        }
        #expect(failure?.fault == .usage)
        #expect(failure?.description == message)
    }
}
