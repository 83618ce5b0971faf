import JudgeCore
import Testing

@testable import JudgeToolchain

struct DiagnosticParserTests {
    private static func parse(_ text: String) -> (submission: [Diagnostic], driver: [Diagnostic]) {
        DiagnosticParser.parse(text, boxName: "two-sum.swift", file: "work/two-sum.swift")
    }

    @Test func `a message has its place, its severity and the source line`() throws {
        let (submission, driver) = Self.parse(
            """
            two-sum.swift:3:9: error: cannot find 'x' in scope
                    x + 1
                    ^
            two-sum.swift:1:7: note: did you mean 'y'?
            class Solution {
                  ^
            """)
        #expect(driver.isEmpty)
        #expect(
            submission == [
                Diagnostic(
                    severity: .error, message: "cannot find 'x' in scope",
                    location: SourceLocation(file: "work/two-sum.swift", line: 3, column: 9),
                    excerpt: ["        x + 1", "        ^"]),
                Diagnostic(
                    severity: .note, message: "did you mean 'y'?",
                    location: SourceLocation(file: "work/two-sum.swift", line: 1, column: 7),
                    excerpt: ["class Solution {", "      ^"]),
            ])
    }

    @Test func `messages about the driver stand apart`() {
        let (submission, driver) = Self.parse(
            """
            judge-driver.swift:9:20: error: cannot find 'Solution' in scope
                var instance = Solution()
                               ^~~~~~~~
            two-sum.swift:1:1: warning: unused
            """)
        #expect(driver.map(\.message) == ["cannot find 'Solution' in scope"])
        #expect(
            driver.map(\.location) == [
                SourceLocation(file: "judge-driver.swift", line: 9, column: 20)
            ])
        #expect(submission.map(\.severity) == [.warning])
    }

    @Test(arguments: [
        "<unknown>:0: error: module not found", "error: module not found",
        "/usr/include/x.h:3:1: error: module not found",
    ])
    func `a message without a place in the file has none`(_ text: String) {
        let found = Self.parse(text).submission
        #expect(found.map(\.message) == ["module not found"])
        #expect(found.map(\.location) == [nil])
    }

    @Test func `an excerpt has three lines at most, and a message may hold colons`() {
        let text = "two-sum.swift:1:2: error: a: error: b\n1\n2\n3\n4\n"
        let found = Self.parse(text).submission
        #expect(found.map(\.message) == ["a: error: b"])
        #expect(found.map(\.excerpt) == [["1", "2", "3"]])
    }

    @Test(arguments: ["", "\n\n", "warming up\n  error:\n", "a:b:c: error\n"])
    func `what is no message is passed over`(_ text: String) {
        #expect(Self.parse(text).submission.isEmpty)
    }
}
