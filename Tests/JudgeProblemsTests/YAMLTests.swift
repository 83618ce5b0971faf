import Foundation
import JudgeCore
import Testing

@testable import JudgeProblems

/// What is wrong with a YAML file, and where that is said to be.
struct BrokenYAML: Sendable, CustomTestStringConvertible {
    var text: String
    var code: String
    var line: Int?
    var column: Int?
    var words: String
    var suggestions: [String] = []

    var testDescription: String { text.prefix(40).debugDescription }
}

struct YAMLTests {
    private static let head = """
        track: algorithms
        topic: arrays
        difficulty: easy
        kind: function

        """

    @Test(arguments: [
        BrokenYAML(
            text: head + "minutes: 15\nhints: [one, two\n", code: "bad-yaml", line: 7, column: 1,
            words: "did not find expected ',' or ']' while parsing a flow sequence (line 6)"),
        BrokenYAML(
            text: head + "minutes: \"15\n", code: "bad-yaml", line: 6, column: 1,
            words: "found unexpected end of stream"),
        BrokenYAML(
            text: head + "minutes: 15\ndificulty: easy\n", code: "unknown-key", line: 6, column: 1,
            words: "unknown key `dificulty` in interview.yaml", suggestions: ["difficulty"]),
        BrokenYAML(
            text: head + "minutes: 15\nauthor: me\n", code: "unknown-key", line: 6, column: 1,
            words: "unknown key `author`"),
        BrokenYAML(
            text: head + "minutes: 15\ncomplexity: {time: n, spaec: n}\n", code: "unknown-key",
            line: 6, column: 23, words: "unknown key `spaec` in complexity",
            suggestions: ["space"]),
        BrokenYAML(
            text: head + "minutes: 15\ncomplexity: {space: n}\n", code: "missing-key", line: 6,
            column: 13, words: "the key `time` is missing"),
        BrokenYAML(
            text: head, code: "missing-key", line: 1, column: 1,
            words: "the key `minutes` is missing in interview.yaml: a whole number from 1 to 240"),
        BrokenYAML(
            text: head + "minutes: a quarter\n", code: "bad-value", line: 5, column: 10,
            words: "`minutes`: expected a whole number from 1 to 240, found `a quarter`"),
        BrokenYAML(
            text: head + "minutes: \"15\"\n", code: "bad-value", line: 5, column: 10,
            words: "found the text \"15\""),
        BrokenYAML(
            text: head + "minutes: 0\n", code: "bad-value", line: 5, column: 10, words: "found `0`"),
        BrokenYAML(
            text: head + "minutes: 241\n", code: "bad-value", line: 5, column: 10,
            words: "found `241`"),
        BrokenYAML(
            text: head + "minutes:\n", code: "bad-value", line: 5, column: 9,
            words: "found nothing"),
        BrokenYAML(
            text: head + "minutes: [15]\n", code: "bad-value", line: 5, column: 10,
            words: "found a list"),
        BrokenYAML(
            text: head.replacing("easy", with: "eazy"), code: "bad-value", line: 3, column: 13,
            words: "`difficulty`: expected one of easy, medium, hard; found `eazy`",
            suggestions: ["easy"]),
        BrokenYAML(
            text: head.replacing("topic: arrays", with: "topic: 12"), code: "bad-value", line: 2,
            column: 8, words: "found `12`"),
        BrokenYAML(
            text: head + "minutes: 15\nhints: [a, b, c, d, e, f]\n", code: "bad-value", line: 6,
            column: 8, words: "`hints`: expected a list of 0 to 5 texts, found a list"),
        BrokenYAML(
            text: head + "minutes: 15\nhints:\n  - first\n  - 2\n", code: "bad-value", line: 8,
            column: 5, words: "`hints[1]`: expected text, found `2`"),
        BrokenYAML(
            text: head + "minutes: 15\nrelated: [Two Sum]\n", code: "bad-value", line: 6,
            column: 11,
            words: "`related[0]`: expected a problem's name, found `Two Sum`"),
        BrokenYAML(
            text: head + "minutes: 15\ngrader: {absolute: 1}\n", code: "bad-value", line: 6,
            column: 9, words: "`grader`: the key `name` is missing"),
        BrokenYAML(
            text: head + "minutes: 15\nminutes: 20\n", code: "duplicate-key", line: 5, column: 1,
            words: "`minutes` stands here and once more"),
        BrokenYAML(
            text: head + "minutes: &m 15\n", code: "yaml-alias", line: 5, column: 10,
            words: "anchors (&) and aliases (*) are not allowed"),
        BrokenYAML(
            text: head + "minutes: !!int 15\n", code: "bad-yaml", line: 5, column: 10,
            words: "tags (!) are not allowed"),
        BrokenYAML(
            text: head + "minutes: 15\n---\nmore: 1\n", code: "bad-yaml", line: 6, column: 1,
            words: "found another document"),
        BrokenYAML(
            text: head + "minutes: 15\n? [a, b]\n: c\n", code: "bad-yaml", line: 1, column: 1,
            words: "expected a word as key, found a list"),
        BrokenYAML(
            text: "- a\n", code: "bad-value", line: 1, column: 1,
            words: "expected a mapping of keys to values, found a list"),
        BrokenYAML(
            text: head + "minutes: 15\r\n", code: "bad-text", line: 5, words: "LF alone"),
        BrokenYAML(text: "\u{FEFF}" + head, code: "bad-text", line: 1, words: "byte-order mark"),
        BrokenYAML(
            text: head + "minutes: 15", code: "bad-text", line: 5,
            words: "does not end with a newline"),
        BrokenYAML(
            text: head + "minutes: 15\n# \u{1}\n", code: "bad-yaml", line: 6,
            words: "control characters are not allowed"),
        BrokenYAML(
            text: head + "#" + String(repeating: "x", count: 70 << 10) + "\n",
            code: "file-too-large", words: "at most 64 KiB are read"),
        BrokenYAML(
            text: String(repeating: "[", count: 60_000) + "\n", code: "bad-yaml", line: 1,
            words: "Maximum nesting level reached"),
    ])
    func `says what is wrong, and where`(broken: BrokenYAML) throws {
        let library = try TemporaryLibrary(changing: ["interview.yaml": broken.text])
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try library.library.problem(named: "two-sum") })
        #expect(failure.fault == .judge)
        #expect(failure.code == broken.code)
        #expect(library.path(of: failure) == "interview.yaml")
        #expect(failure.line == broken.line)
        if let column = broken.column { #expect(failure.column == column) }
        #expect(failure.message.contains(broken.words), "\(failure.message)")
        #expect(failure.suggestions == broken.suggestions)
    }

    // Each level doubles what it stands for: 2⁴⁰ nodes in 500 bytes. As a
    // value it would hang whoever walks it, as a key the parser itself.
    @Test(.timeLimit(.minutes(60)), arguments: ["roles: *a40", "? *a40\n: 1"])
    func `an alias bomb is refused before it goes off`(trigger: String) throws {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...40 {
            text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
        }
        let failure = #expect(throws: JudgeFailure.self) {
            try YAMLDocument.read(text + trigger + "\n", file: "bomb.yaml")
        }
        #expect(failure?.code == "yaml-alias")
    }

    @Test func `text that looks like anchors and aliases is text`() throws {
        let hint = String(repeating: "swap(&a, &b), then *p; ", count: 30)
        let node = try YAMLDocument.read("hint: \"\(hint)\"\n", file: "hint.yaml")
        #expect(node.json["hint"] == .string(hint))
    }

    @Test(arguments: [
        ("1", JSONValue.integer(1)), ("1e-9", .number(1e-9)), (".5", .number(0.5)),
        ("+1", .integer(1)), ("1e999", .string("1e999")), ("--1", .string("--1")),
        ("\"1\"", .string("1")),
        ("true", .bool(true)), ("no", .string("no")), ("~", .null), ("", .null),
        ("2025-09", .string("2025-09")), ("007", .string("007")), ("'~'", .string("~")),
        ("[1, {a: b}]", .array([.integer(1), .object([.init("a", .string("b"))])])),
    ])
    func `plain text is a number or a truth value where JSON would say so`(
        text: String, value: JSONValue
    ) throws {
        #expect(try YAMLDocument.read("key: \(text)\n", file: "f").json["key"] == value)
    }
}
