import JudgeCore
import Testing

@testable import JudgeGrading

struct TokensGraderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var options: String
        var got: String
        var expected: String
        /// `nil` where it is accepted.
        var message: String?

        init(
            given options: String = "{}", _ got: String, for expected: String,
            _ message: String? = nil
        ) {
            self.options = options
            self.got = got
            self.expected = expected
            self.message = message
        }

        var testDescription: String { "\(options) \(got.debugDescription)" }

        func grade() throws -> Grade {
            guard case .object(let members) = try json(options) else {
                throw OptionsError.noObject
            }
            let options = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
            return try Graders.make(GraderChoice(name: "tokens", options: options))
                .grade(.string(got), expected: [.string(expected)], type: .string)
        }
    }

    private enum OptionsError: Error { case noObject }

    private static let sensitive = #"{"case_sensitive":true}"#
    private static let spaced = #"{"space_change_sensitive":true}"#

    @Test(arguments: [
        Row("yes 1\n", for: "yes 1\n"),
        Row("", for: ""), Row(" \n\t ", for: ""), Row("", for: "\n"),
        // Case, with letters beyond ASCII.
        Row("YES no ÄÖ", for: "yes NO äö"),
        Row(given: sensitive, "Yes", for: "Yes"),
        // White space of every kind, at the ends too.
        Row("\n a\tb\u{0B}c\u{0C}d\r\n\r\n", for: "a b c d"),
        Row(given: #"{"case_sensitive":false,"space_change_sensitive":false}"#, "A  b", for: "a b"),
        Row(given: spaced, " a  b\n", for: " A  B\n"),
        // Without a tolerance a number is a text.
        Row("1.0 -0", for: "1.0 -0"),
    ])
    func `text with the same tokens is accepted`(_ row: Row) throws {
        #expect(try row.grade() == .accepted)
    }

    @Test(arguments: [
        Row("yes no", for: "yes yes", "token 2 differs, on line 1 of the output"),
        Row("a\n\nb\nc d", for: "a b c e", "token 4 differs, on line 4 of the output"),
        Row("a\r\nx", for: "a b", "token 2 differs, on line 2 of the output"),
        Row(given: sensitive, "Yes", for: "yes", "token 1 differs, on line 1 of the output"),
        Row(given: sensitive, "a É", for: "a é", "token 2 differs, on line 1 of the output"),
        // No white space of ASCII is white space in a token.
        Row("a\u{A0}b", for: "a b", "token 1 differs, on line 1 of the output"),
        Row("1.0", for: "1", "token 1 differs, on line 1 of the output"),
        Row("", for: "a", "the output ends after 0 tokens; more is expected"),
        Row("a", for: "a b", "the output ends after 1 token; more is expected"),
        Row("a b \n", for: "a b c d", "the output ends after 2 tokens; more is expected"),
        Row("a b", for: "a\n", "the output goes on after token 1, the last one expected"),
        Row(given: spaced, "a b", for: "a  b", "the white space before token 2 differs"),
        Row(given: spaced, " a b", for: "a b", "the white space before token 1 differs"),
        Row(given: spaced, "a\r\nb", for: "a\nb", "the white space before token 2 differs"),
        Row(given: spaced, "a", for: "b", "token 1 differs, on line 1 of the output"),
    ])
    func `the first difference is told`(_ row: Row) throws {
        #expect(try row.grade().difference?.message == row.message)
    }

    @Test func `a difference shows the tokens, or the end`() throws {
        let other = try Row("a B", for: "a c").grade().difference
        #expect(other?.expected == #""c""# && other?.got == #""B""# && other?.path == "")
        let missing = try Row("a", for: "a c").grade().difference
        #expect(missing?.expected == #""c""# && missing?.got == "the end")
        let surplus = try Row("a c", for: "a").grade().difference
        #expect(surplus?.expected == "the end" && surplus?.got == #""c""#)
        let space = try Row(given: Self.spaced, "a\tc", for: "a\nc").grade().difference
        #expect(space?.expected == #""\n""# && space?.got == #""\t""#)
    }

    @Test func `output where none is expected is said to be too much`() throws {
        let message = try #require(try Row("a", for: "\n").grade().difference?.message)
        #expect(message == "the output goes on although nothing more is expected")
    }

    @Test func `letters that only look alike are others`() throws {
        for options in ["{}", Self.sensitive] {
            let grade = try Row(given: options, "e\u{301}", for: "\u{E9}").grade()
            #expect(grade.difference?.message == "token 1 differs, on line 1 of the output")
        }
    }

    private static let absolute = #"{"float_absolute_tolerance":0.5}"#
    private static let relative = #"{"float_relative_tolerance":0.125}"#
    private static let both = #"{"float_tolerance":0.125}"#
    private static let zero = #"{"float_tolerance":0}"#

    @Test(arguments: [
        (absolute, "1.5", "1", true), (absolute, "0.5", "1", true), (absolute, "1.51", "1", false),
        (absolute, "1000.6", "1000", false), (absolute, "-0.5", "0", true),
        (relative, "112.5", "100", true), (relative, "-112.5", "-100", true),
        (relative, "112.6", "100", false), (relative, "0.1", "0", false),
        (relative, "0.0", "0", true),
        // Either suffices.
        (both, "0.125", "0", true), (both, "112", "100", true), (both, "1.2", "1", false),
        // One of its own wins over the one for both.
        (#"{"float_tolerance":1,"float_absolute_tolerance":0}"#, "0.5", "0", false),
        (#"{"float_tolerance":1,"float_relative_tolerance":0}"#, "3.5", "2", false),
        (#"{"float_tolerance":1,"float_relative_tolerance":0}"#, "3", "2", true),
        // Only what is expected to be a number is compared as one.
        (both, "YES", "yes", true), (both, "1", "one", false), (both, "one", "1", false),
        (both, "1,2", "1,2", true), (both, "1,2", "1,3", false),
        (zero, "1.0", "1", true), (zero, "1e2", "100", true), (zero, "1.0000001", "1", false),
        // Large whole numbers are numbers, too.
        (absolute, "9007199254740993", "9007199254740993", true),
    ])
    func `a tolerance is for the tokens that are numbers`(
        options: String, got: String, expected: String, isAccepted: Bool
    ) throws {
        #expect(try Row(given: options, got, for: expected).grade().isAccepted == isAccepted)
    }

    @Test(arguments: [
        ("100", "100"), ("+100", "100"), ("-100", "-100"), ("100.", "100"), ("100.0", "100"),
        (".5", "0.5"), ("+.5", "0.5"), ("-.5", "-0.5"), ("-5.", "-5"), ("00100", "100"),
        ("1e2", "100"), ("1E2", "100"), ("1e+2", "100"), ("1000e-1", "100"), ("1.e2", "100"),
        (".1e3", "100"), ("-.1E+3", "-100"), ("+1.E2", "100"), ("0.0", "-0"),
    ])
    func `a decimal number may be written in many ways`(got: String, number: String) throws {
        for (got, expected) in [(got, number), (number, got)] {
            #expect(try Row(given: Self.zero, got, for: expected).grade() == .accepted, "\(got)")
        }
    }

    @Test(arguments: [
        "inf", "Infinity", "-inf", "nan", "NaN", "0x10", "0x1p4", "1e", "1e+", "e1", ".e1", ".",
        "+", "-", "+-1", "--1", "1.2.3", "1..2", "1_000", "1f", "1e2.5", "1e2e3", "1,5", "½", "１",
    ])
    func `what the grammar does not know is no number`(token: String) throws {
        // As the expected token it is a text and equals itself in any case,
        let options = #"{"float_tolerance":1e300}"#
        #expect(try Row(given: options, token.uppercased(), for: token).grade() == .accepted)
        #expect(try !Row(given: options, "1", for: token).grade().isAccepted)
        // and where a number is expected it is none.
        for number in ["0", "16", "1", "100"] {
            #expect(
                try !Row(given: options, token, for: number).grade().isAccepted, "for \(number)")
        }
    }

    @Test(arguments: [
        SwiftType.int, .character, .optional(.string), .array(.string), .void, .list,
    ])
    func `what is no text is not for it`(type: SwiftType) throws {
        let grader = try Graders.make(GraderChoice(name: "tokens"))
        let objection = "tokens is for text, such as what a program prints"
        #expect(grader.objection(to: type) == objection)
        #expect(grader.objection(to: .string) == nil)
        #expect(
            grader.grade(.string("a"), expected: [.string("a")], type: type)
                == .impossible(reason: objection))
    }

    @Test func `an answer that is no text does not fit`() throws {
        try GradeCase(.string, "1", for: #""1""#, at: "", "expected String, found a whole number")
            .check("tokens")
    }

    @Test(
        arguments: [
            (
                ["case_sensitive": .integer(1)],
                "the option case_sensitive of the grader tokens must be true or false, not 1"
            ),
            (
                ["space_change_sensitive": .string("yes")],
                "the option space_change_sensitive of the grader tokens must be true or false, "
                    + "not \"yes\""
            ),
            (
                ["float_tolerance": .number(-1)],
                "the option float_tolerance of the grader tokens must be "
                    + "a number that is at least 0, not -1.0"
            ),
            (
                ["float_absolute_tolerance": .null],
                "the option float_absolute_tolerance of the grader tokens must be "
                    + "a number that is at least 0, not null"
            ),
            (
                ["case_sensitiv": .bool(true)],
                "the grader tokens has no option \"case_sensitiv\"; did you mean case_sensitive?"
            ),
            (
                ["x": .bool(true)],
                "the grader tokens has no option \"x\"; the options are case_sensitive, "
                    + "space_change_sensitive, float_tolerance, float_absolute_tolerance, "
                    + "float_relative_tolerance"
            ),
        ] as [([String: JSONValue], String)])
    func `a wrong option is refused with help`(options: [String: JSONValue], message: String) {
        let error = #expect(throws: GraderOptionError.self) {
            try Graders.make(GraderChoice(name: "tokens", options: options))
        }
        #expect(error?.description == message)
    }
}
