import JudgeCore
import JudgeProblems
import Testing

struct CasesFileTests {
    /// A case as a test writes it down.
    struct Row: Sendable, Hashable {
        var name: String
        var line: Int
        var input: String
        var expected: String?

        init(_ name: String, _ line: Int, _ input: String, _ expected: String? = nil) {
            self.name = name
            self.line = line
            self.input = input
            self.expected = expected
        }
    }

    private static func rows(_ text: String, _ entry: Entry) throws -> [Row] {
        try CasesFile.read(Array(text.utf8), file: "my.cases", entry: entry).map { found in
            Row(
                found.name, found.line, String(decoding: found.input.input, as: UTF8.self),
                found.expected.map { String(decoding: $0, as: UTF8.self) })
        }
    }

    private static func failure(_ text: String, _ entry: Entry) throws -> JudgeFailure {
        try #require(
            #expect(throws: JudgeFailure.self) {
                try CasesFile.read(Array(text.utf8), file: "my.cases", entry: entry)
            })
    }

    @Test(
        arguments: [
            ("[1]\n2\n", [Row("case 1", 1, "[1]\n2\n")]),
            ("[1]\n2", [Row("case 1", 1, "[1]\n2\n")]),
            ("[1]\n2\n=>\n3", [Row("case 1", 1, "[1]\n2\n", "3\n")]),
            ("# one\n[1]\n2\n=>\n3\n", [Row("one", 2, "[1]\n2\n", "3\n")]),
            // Several comments, and those that name nothing.
            ("# one\n#   two  \n[1]\n2\n", [Row("two", 3, "[1]\n2\n")]),
            ("# one\n\n[1]\n2\n", [Row("case 1", 3, "[1]\n2\n")]),
            ("# one\n#\n[1]\n2\n", [Row("case 1", 3, "[1]\n2\n")]),
            ("#one\n[1]\n2\n", [Row("one", 2, "[1]\n2\n")]),
            // Empty lines, and white space after the marks.
            (
                "\n\n# one\n[1]\n2\n\n \n=> \n\n3\n\n--- \n\n[4]\n5\n\n",
                [Row("one", 4, "[1]\n2\n", "3\n"), Row("case 2", 14, "[4]\n5\n")]
            ),
            (
                "# one\r\n[1]\r\n2\r\n=>\r\n3\r\n---\r\n[4]\r\n5",
                [Row("one", 2, "[1]\n2\n", "3\n"), Row("case 2", 7, "[4]\n5\n")]
            ),
            ("\u{FEFF}# one\n[1]\n2\n", [Row("one", 2, "[1]\n2\n")]),
            // Parts that are no case do not count.
            (
                "---\n# nothing\n---\n[1]\n2\n---\n---\n[3]\n4\n---\n",
                [Row("case 1", 4, "[1]\n2\n"), Row("case 2", 8, "[3]\n4\n")]
            ),
            ("", []), ("\n\n", []), ("# a\n# b\n", []), ("# a", []), ("---\n---", []),
        ] as [(String, [Row])])
    func `reads the cases of a function`(text: String, cases: [Row]) throws {
        #expect(try Self.rows(text, Entries.function) == cases)
    }

    @Test(
        arguments: [
            ("[1]\n", ":2: expected 2 lines, one for each parameter (nums, k); found 1"),
            ("[1]\n=>\n3\n", ":2: expected 2 lines, one for each parameter (nums, k); found 1"),
            ("=>\n3\n", ":1: expected 2 lines, one for each parameter (nums, k); found 0"),
            (
                "# a\n[1]\n2\n---\n\n# b\n[1]\n\"2\"\n",
                ":8: parameter k: expected Int, found a string"
            ),
            ("\n\n[1\n2\n", ":3:3: parameter nums: not JSON: expected , or ]"),
            (
                "[1]\n2\n[3]\n4\n",
                ":3: expected 2 lines, one for each parameter (nums, k); found 4"
            ),
            ("[1]\n2\n# b\n[3]\n4\n", ":3: comments stand only above a case's input"),
            ("[1]\n2\n=>\n# three\n3\n", ":4: comments stand only above a case's input"),
            ("[1]\n2\n=> 3\n", ":3: expected => alone on its line"),
            ("[1]\n2\n=>\n", ":3: expected one line with the answer after the =>, found 0 lines"),
            (
                "[1]\n2\n=>\n\n---\n[1]\n2\n",
                ":3: expected one line with the answer after the =>, found 0 lines"
            ),
            (
                "[1]\n2\n=>\n3\n\n4\n",
                ":6: expected one line with the answer after the =>, found 2 lines"
            ),
            ("[1]\n2\n=>\n\n3.5\n", ":5: answer: expected Int, found the number 3.5"),
            ("[1]\n2\n=>\n3,\n", ":4:2: answer: not JSON: text after the value"),
            ("[1]\n2\n=>\n3\n=>\n4\n", ":5: this is the second line => of a case"),
        ] as [(String, String)])
    func `a mistake is the candidate's, by line of the file`(text: String, message: String) throws {
        for text in [text, text.replacing("\n", with: "\r\n")] {
            let failure = try Self.failure(text, Entries.function)
            #expect(failure.fault == .usage)
            let lines = failure.description.split(separator: "\n")
            #expect(lines.first.map(String.init) == "my.cases" + message)
            #expect(failure.remedy?.isEmpty == false)
        }
    }

    @Test(
        arguments: [
            (
                "# first\n[\"Stack\", \"push\"]\n[[], [1]]\n=>\n[null, 2]\n",
                [Row("first", 2, "[\"Stack\", \"push\"]\n[[], [1]]\n", "[null, 2]\n")]
            ),
            (
                "[\"Stack\"]\n[[]]\n---\n[\"Stack\",\"push\"]\n[[],[7]]",
                [
                    Row("case 1", 1, "[\"Stack\"]\n[[]]\n"),
                    Row("case 2", 4, "[\"Stack\",\"push\"]\n[[],[7]]\n"),
                ]
            ),
        ] as [(String, [Row])])
    func `reads the cases of a class`(text: String, cases: [Row]) throws {
        #expect(try Self.rows(text, Entries.design) == cases)
    }

    @Test(
        arguments: [
            (
                "# a\n\n[\"Stack\"]\n",
                ":4: expected 2 lines, the operations and their arguments; found 1"
            ),
            (
                "---\n[\"Stack\", \"posh\"]\n[[], [1]]\n",
                ":2: operations, at [1]: `posh` is no operation of Stack"
            ),
            (
                "---\n[\"Stack\", \"push\"]\n[[], [true]]\n",
                ":3: arguments, at [1][0]: expected Int, found a truth value"
            ),
            (
                "[\"Stack\", \"push\"]\n[[], [1]]\n=>\n[null]\n",
                ":4: answer: expected (Void, Int), written as an array of 2, found an array of 1"
            ),
            (
                "[\"Stack\", \"push\"]\n[[], [1]]\n=>\n[null, null]\n",
                ":4: answer, at [1]: expected Int, found null"
            ),
        ] as [(String, String)])
    func `a mistake in a class's case has its line`(text: String, message: String) throws {
        let failure = try Self.failure(text, Entries.design)
        #expect(failure.fault == .usage)
        #expect(failure.description.hasPrefix("my.cases" + message), "\(failure)")
    }

    @Test(
        arguments: [
            ("3 4\n", [Row("case 1", 1, "3 4\n")]),
            ("3 4", [Row("case 1", 1, "3 4")]),
            ("3 4\n=>\n7\n", [Row("case 1", 1, "3 4\n", "7\n")]),
            // All is left as it is.
            ("# a\n\n3 4\r\n\n=>\r\n\n7\r\n\n", [Row("a", 2, "\n3 4\r\n\n", "\n7\r\n\n")]),
            ("1\n# 2\n=> 3\n=>\n# x\n", [Row("case 1", 1, "1\n# 2\n=> 3\n", "# x\n")]),
            ("-----\n ---\n", [Row("case 1", 1, "-----\n ---\n")]),
            // No input, no output.
            ("=>\n7\n", [Row("case 1", 1, "", "7\n")]),
            ("# none\n=>\n", [Row("none", 2, "", "")]),
            (
                "# one\n1\n---\n# two\n2\n=>\n---\n3\n",
                [Row("one", 2, "1\n"), Row("two", 5, "2\n", ""), Row("case 3", 8, "3\n")]
            ),
            ("", []), ("# a\n", []), ("\n\n---\n\n", []),
        ] as [(String, [Row])])
    func `reads the cases of a program`(text: String, cases: [Row]) throws {
        #expect(try Self.rows(text, .program) == cases)
    }

    @Test func `a program's input may be bytes that are no text`() throws {
        let bytes: [UInt8] = [0xFF, 0x00, 0x0A, 0xC3]
        let cases = try CasesFile.read(bytes, file: "my.cases", entry: .program)
        #expect(cases.map(\.input.input) == [bytes])
    }

    @Test func `a second answer is a mistake in a program's case too`() throws {
        let failure = try Self.failure("1\n=>\n2\n=>\n3\n", .program)
        #expect(failure.description.hasPrefix("my.cases:4: this is the second line => of a case"))
    }

    @Test func `a name is cut where it is long`() throws {
        let name = try Self.rows("# \(String(repeating: "é", count: 500))\n1\n", .program).first?
            .name
        #expect(name == String(repeating: "é", count: 80))
    }

    @Test func `there are at most two hundred cases`() throws {
        let text = String(repeating: "1\n---\n", count: 200)
        #expect(try Self.rows(text, .program).count == 200)
        #expect(try Self.rows(text + "# none\n---\n", .program).count == 200)
        let failure = try Self.failure(text + "# one more\n1\n", .program)
        #expect(failure.fault == .usage && failure.code == "too-many-cases")
        #expect(failure.line == 402)
    }

    @Test func `there are at most eight mebibytes`() throws {
        let limit = 8 << 20
        let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: limit)
        let cases = try CasesFile.read(bytes, file: "my.cases", entry: .program)
        #expect(cases.map(\.input.input.count) == [limit])
        let failure = #expect(throws: JudgeFailure.self) {
            try CasesFile.read(bytes + [0x0A], file: "my.cases", entry: .program)
        }
        #expect(failure?.fault == .usage && failure?.code == "file-too-large")
        #expect(failure?.message.contains("at most 8 MiB") == true)
    }
}

/// What the cases are for.
enum Entries {
    static let function = Entry.function(
        EntrySignature(
            typeName: "Solution",
            function: FunctionSignature(
                name: "f",
                parameters: [
                    Parameter(label: nil, name: "nums", type: .array(.named("Int"))),
                    Parameter(label: nil, name: "k", type: .named("Int")),
                ], result: .named("Int"))))

    static let design = Entry.design(
        DesignSignature(
            typeName: "Stack", constructor: [],
            operations: [
                .init(
                    form: .method,
                    function: FunctionSignature(
                        name: "push",
                        parameters: [Parameter(label: nil, name: "value", type: .named("Int"))],
                        result: .named("Int")))
            ]))
}
