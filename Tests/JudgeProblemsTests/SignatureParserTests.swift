import JudgeCore
import JudgeProblems
import Testing

struct SignatureParserTests {
    @Test(arguments: [
        "func twoSum(_ nums: [Int], _ target: Int) -> [Int]",
        "func f() -> Int",
        "func f(nums: [Int], with k: Int?) -> (sum: Int, Double)",
        "func rotate(_ nums: inout [Int], _ k: Int)",
        "func fill(_ board: inout [[Character]], in rows: [String: Int]) -> Bool",
    ])
    func `a signature is written as it is read`(header: String) throws {
        let entry = try SignatureParser.entry(
            of: "class Solution { \(header) { } }", file: "Solution.swift")
        #expect(entry.typeName == "Solution")
        #expect(entry.function.description == header)
    }

    @Test func `labels, names and inout are told apart`() throws {
        let text = """
            import Foundation
            import struct.Nothing

            /* A comment { with /* another */ brace */
            @available(*, deprecated)
            public final class Finder {
                /// What it does: `func other() {}`
                @discardableResult
                public func find(_ a: [Int], b: Int, in c: inout [Int], `for` d: ListNode?) -> Int {
                    let text = "}" + #"" } "# + "\\(["}": "}"]["}"]!) }"
                    let long = \"""
                        } "quoted" }
                        \"""
                    if a.isEmpty { return 0 } // }
                    return text.count
                }
            }

            """
        let entry = try SignatureParser.entry(of: text, file: "Solution.swift")
        #expect(entry.typeName == "Finder")
        #expect(entry.function.name == "find")
        #expect(
            entry.function.parameters == [
                Parameter(label: nil, name: "a", type: .array(.named("Int"))),
                Parameter(label: "b", name: "b", type: .named("Int")),
                Parameter(label: "in", name: "c", type: .array(.named("Int")), isInout: true),
                Parameter(label: "for", name: "d", type: .optional(.node(.list))),
            ])
    }

    @Test(arguments: [
        ("", 1, 1, "expected `class` or `struct`, found the end of the file"),
        ("enum Solution {}\n", 1, 1, "expected `class` or `struct`, found `enum`"),
        ("func f() -> Int {}\n", 1, 1, "found `func`"),
        ("class {}\n", 1, 7, "expected the name of the type, found `{`"),
        ("class A: B {}\n", 1, 8, "expected `{`, found `:`"),
        ("class A {\n}\n", 2, 1, "expected `func`, found `}`"),
        ("class A {\n  var x = 0\n}\n", 2, 3, "expected `func`, found `var`"),
        ("class A {\n  static func f() -> Int {}\n}\n", 2, 3, "expected `func`, found `static`"),
        ("class A {\n  func f<T>() -> Int {}\n}\n", 2, 9, "must not be generic"),
        ("class A {\n  func f() async -> Int {}\n}\n", 2, 12, "must not be `async`"),
        ("class A {\n  func f() throws -> Int {}\n}\n", 2, 12, "must not be `throws`"),
        ("class A {\n  func f(_ x: Int = 1) -> Int {}\n}\n", 2, 19, "must not have a default"),
        ("class A {\n  func f(_ x: Int...) -> Int {}\n}\n", 2, 18, "a dot"),
        ("class A {\n  func f(_ x: (Int) -> Int) -> Int {}\n}\n", 2, 21, "a function cannot be"),
        ("class A {\n  func f(_: Int) -> Int {}\n}\n", 2, 11, "a parameter needs a name"),
        ("class A {\n  func f(_ x: Void) -> Int {}\n}\n", 2, 15, "Void is not a value"),
        ("class A {\n  func f(_ x: Int, x: Int) -> Int {}\n}\n", 2, 20, "called `x`"),
        ("class A {\n  func f(_ x Int) -> Int {}\n}\n", 2, 14, "expected `:`, found `Int`"),
        ("class A {\n  func f(_ x: Int\n", 3, 1, "expected `)`, found the end of the file"),
        ("class A {\n  func f(_ x: Int) {}\n}\n", 2, 3, "exactly one parameter must be `inout`"),
        ("class A {\n  func f(x: inout Int, y: inout Int) {}\n}\n", 2, 3, "not 2"),
        ("class A {\n  func f() -> Int\n}\n", 3, 1, "expected `{`, found `}`"),
        ("class A {\n  func f() -> Int {\n", 3, 1, "expected `}`"),
        (
            "class A {\n  func f() -> Int {}\n  func g() {}\n}\n", 3, 3,
            "one function and nothing else"
        ),
        ("class A {\n  func f() -> Int {}\n}\nclass B {}\n", 4, 1, "the end of the file after `A`"),
        ("/* open\n", 1, 1, "the comment does not end"),
        ("class A {\n  func f() -> Int { \"a\n }\n}\n", 2, 21, "the string does not end"),
    ])
    func `says what is no starter, and where`(
        text: String, line: Int, column: Int, words: String
    ) throws {
        let failure = try #require(
            #expect(throws: JudgeFailure.self) {
                try SignatureParser.entry(of: text, file: "Solution.swift")
            })
        #expect(failure.code == "bad-signature")
        #expect(failure.file == "Solution.swift")
        #expect(failure.message.contains(words), "\(failure.message)")
        #expect(failure.line == line)
        #expect(failure.column == column)
    }
}
