import JudgeCore
import Testing

@testable import JudgeGrading

struct AnswerTextTests {
    @Test(arguments: ["[1,2]", " [1, 2]\n", "\t[1,2]\r\n"])
    func `an answer is one JSON value`(_ text: String) throws {
        #expect(try AnswerText.read(Array(text.utf8)) == .array([.integer(1), .integer(2)]))
    }

    @Test(arguments: ["", "\n", " \t\r\n"])
    func `nothing is no answer`(_ text: String) {
        #expect(throws: AnswerText.Unreadable.empty) { try AnswerText.read(Array(text.utf8)) }
    }

    @Test(arguments: [
        ("[1,2", "expected , or ]", 4),
        ("[1] [2]", "text after the value", 4),
        ("[1]\u{0}", "text after the value", 3),
        ("nan", "expected null", 0),
        ("Infinity", "no JSON value starts like this", 0),
        ("1e999", "the number is out of range", 0),
        ("\"\\ud800\"", "half of a surrogate pair", 7),
        (String(repeating: "[", count: 100_000), "nested deeper than 512", 513),
    ])
    func `hostile answers are refused with the place`(
        _ row: (text: String, why: String, offset: Int)
    ) {
        let error = #expect(throws: AnswerText.Unreadable.self) {
            try AnswerText.read(Array(row.text.utf8))
        }
        guard case .notJSON(let difference)? = error else {
            Issue.record("nothing thrown but \(String(describing: error))")
            return
        }
        #expect(difference.message == "the answer is not JSON: \(row.why) (byte \(row.offset))")
        #expect(difference.got.count <= 62)
    }

    @Test func `bytes that are not UTF-8 are refused and shown`() {
        let bytes = Array("\"".utf8) + [0xFF, 0xFE] + Array("\"".utf8)
        #expect(throws: AnswerText.Unreadable.self) { try AnswerText.read(bytes) }
    }
}
