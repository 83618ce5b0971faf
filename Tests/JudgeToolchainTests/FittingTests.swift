import JudgeCore
import Testing

@testable import JudgeToolchain

/// How submissions fit a function problem and a class problem.
struct FittingTests {
    enum Asked: Sendable {
        case function, design, program

        func entry() throws -> Entry {
            switch self {
            case .function:
                .function(
                    try EntrySignature("func twoSum(_ nums: [Int], _ target: Int) -> [Int]"))
            case .design:
                .design(
                    try DesignSignature(
                        "LRUCache",
                        [
                            "init(_ capacity: Int)", "func get(_ key: Int) -> Int",
                            "func put(_ key: Int, _ value: Int)", "var size: Int",
                            "static func +(a: LRUCache, b: LRUCache) -> LRUCache",
                        ]))
            case .program: .program
            }
        }
    }

    private static func fitting(_ asked: Asked, _ source: String) throws -> Fitting {
        Fitting(Submission(file: "a.swift", source: Array(source.utf8)), try asked.entry())
    }

    private static let members = """
        func get(_ k: Int) -> Int { 0 }; func put(_ k: Int, _ v: Int) { }; var size: Int { 0 }
        static func + (a: LRUCache, b: LRUCache) -> LRUCache { a }
        """

    @Test(arguments: [
        (Asked.function, "class Solution { func twoSum() { } }", EntryPlace.type("Solution")),
        (
            .function, "struct Solution { }\nextension Solution { func twoSum() { } }",
            .type("Solution")
        ),
        (.function, "class Answer { func twoSum() { } }", .type("Answer")),
        (.function, "enum Solution { case one }\nclass B { func twoSum() { } }", .type("B")),
        // The named one wins, whether its method is its own or inherited.
        (
            .function, "class A { func twoSum() { } }\nclass Solution { func twoSum() { } }",
            .type("Solution")
        ),
        (.function, "class A { func twoSum() { } }\nclass Solution: A { }", .type("Solution")),
        (.function, "class Solution { func twoSum() { } }\nfunc twoSum() { }", .type("Solution")),
        // Nobody knows which.
        (
            .function, "class A { func twoSum() { } }\nclass B { func twoSum() { } }",
            .type("Solution")
        ),
        // A function alone.
        (.function, "func twoSum() { }", .file),
        (.function, "class Solution { }\nfunc twoSum() { }", .file),
        (.function, "class A { func twoSum() { } }\nfunc twoSum() { }", .type("A")),
        // One that cannot be called is none.
        (.function, "class A { struct B { func twoSum() { } } }", .type("Solution")),
        (.function, "protocol A { func twoSum() }", .type("Solution")),
        (.function, "func two() { func twoSum() { } }", .type("Solution")),
        (.function, "class Solution { func twosum() { } }", .type("Solution")),
        (.function, "", .type("Solution")),
        (.function, "class A { func twoSum() { \"open } }", .type("A")),
        (.design, "class LRUCache { \(members) }", .type("LRUCache")),
        (.design, "class LRU { \(members) }", .type("LRU")),
        (.design, "class Node { func get() { } }\nclass LRU { \(members) }", .type("LRU")),
        (.design, "class A { \(members) }\nclass B { \(members) }", .type("LRUCache")),
        (.design, "class LRU { func get() { }; func put() { } }", .type("LRUCache")),
        (.design, "class LRUCache { func get() { } }", .type("LRUCache")),
        (.design, "class Base { \(members) }\nclass LRUCache: Base { }", .type("LRUCache")),
        (.design, "func get() { }\nfunc put() { }", .type("LRUCache")),
        (.program, "class A { func twoSum() { } }", .file), (.program, "", .file),
    ])
    func `where the entry stands`(asked: Asked, source: String, place: EntryPlace) throws {
        #expect(try Self.fitting(asked, source).place == place)
    }

    private static let isFilePrivate =
        "is fileprivate, so the judge cannot call it: remove the word before it"
    private static let isPrivate =
        "is private, so the judge cannot call it: remove the word before it"
    private static let isMain =
        "the judge calls your code itself: remove the type that is marked @main; judge run "
        + "--input tries what it tried"

    @Test(
        arguments: [
            (Asked.function, "class Solution { func twoSum() { } }", nil, 0),
            (
                .function, "\nprivate class Solution { func twoSum() { } }",
                "Solution \(isPrivate)", 2
            ),
            (
                .function, "fileprivate class Answer { func twoSum() { } }",
                "Answer \(isFilePrivate)", 1
            ),
            (
                .function, "class Solution {\n  private func twoSum() { }\n}",
                "twoSum \(isPrivate)", 2
            ),
            (
                .function,
                "struct Solution { }\nextension Solution {\n fileprivate func twoSum() { }\n}",
                "twoSum \(isFilePrivate)", 3
            ),
            (.function, "\n\nprivate func twoSum() { }", "twoSum \(isPrivate)", 3),
            // One that can be called suffices; other members may be hidden.
            (
                .function, "class Solution { private func twoSum(a: Int) { }; func twoSum() { } }",
                nil, 0
            ),
            (.function, "class Solution { private func help() { }; func twoSum() { } }", nil, 0),
            (.function, "private class Help { }\nclass Solution { func twoSum() { } }", nil, 0),
            (.function, "private import Foundation\nclass Solution { func twoSum() { } }", nil, 0),
            // What is missing is for the compiler to say.
            (.function, "class Solution { }", nil, 0), (.function, "", nil, 0),
            (.function, "class Solution { func twoSum() { } }\n@main struct App { }", isMain, 2),
            (.design, "class LRUCache { \(members) }", nil, 0),
            (.design, "private class LRUCache { \(members) }", "LRUCache \(isPrivate)", 1),
            (
                .design,
                "class LRUCache { private(set) var size = 0; func get() { }; func put() { } }", nil,
                0
            ),
            (
                .design, "class LRUCache {\n func get() { }\n private var size = 0\n}",
                "size \(isPrivate)", 3
            ),
            (.design, "@main\nclass LRUCache { }", isMain, 1),
            (.program, "@main struct App { }", nil, 0),
            (.program, "private func twoSum() { }", nil, 0),
        ] as [(Asked, String, String?, Int)])
    func `what must be changed before the compiler looks`(
        asked: Asked, source: String, reason: String?, line: Int
    ) throws {
        let objection = try Self.fitting(asked, source).objection(file: "work/a.swift")
        #expect(objection?.reason == reason)
        #expect(
            objection?.location
                == (reason == nil
                    ? nil : SourceLocation(file: "work/a.swift", line: line, column: 1)))
    }

    private static let solution =
        "class Solution { func twoSum(_ nums: [Int], _ target: Int) -> [Int] }"
    private static let cache =
        "class LRUCache { init(_ capacity: Int); func get(_ key: Int) -> Int; "
        + "func put(_ key: Int, _ value: Int); var size: Int; "
        + "static func +(a: LRUCache, b: LRUCache) -> LRUCache }"

    struct Row: Sendable, CustomTestStringConvertible {
        var asked = Asked.function
        var source: String
        /// What the driver's line that is not right holds.
        var at = "func judge_entry"
        var reason: String
        var testDescription: String { source }
    }

    @Test(arguments: [
        Row(
            source: "class Answers { }",
            reason: "the file declares no class Solution.\nExpected: \(solution)"),
        Row(
            source: "class Solution { func solve() { } }",
            reason: "Solution has no twoSum.\nExpected: \(solution)"),
        Row(
            source: "class Solution { }\nclass B { struct C { func twoSum() { } } }",
            reason: "Solution has no twoSum.\nExpected: \(solution)"),
        Row(
            source: "class Solution {\n\n func twosum() { }\n}",
            reason: "Solution has no twoSum; is twosum on line 3 meant to be it?\n"
                + "Expected: \(solution)"),
        Row(
            source: "class Solution {\n  func twoSum(_ n: [Int], t: Int) -> [Int] { [] }\n}",
            reason: "Solution.twoSum does not fit the problem: MESSAGE.\n"
                + "Expected: func twoSum(_ nums: [Int], _ target: Int) -> [Int]\n"
                + "Found: func twoSum(_ n: [Int], t: Int) -> [Int] (line 2)"),
        Row(
            source: "class A {\n  func twoSum() { }\n  func twoSum(_ x: Int) { }\n}",
            reason: "A.twoSum does not fit the problem: MESSAGE.\n"
                + "Expected: func twoSum(_ nums: [Int], _ target: Int) -> [Int]\n"
                + "Found: func twoSum() (line 2); func twoSum(_ x: Int) (line 3)"),
        Row(
            source: "func twoSum(\n  nums: [Int]\n) -> Int { 0 }",
            reason: "twoSum does not fit the problem: MESSAGE.\n"
                + "Expected: func twoSum(_ nums: [Int], _ target: Int) -> [Int]\n"
                + "Found: func twoSum( nums: [Int] ) -> Int (line 1)"),
        Row(
            asked: .design, source: "class Cache { }",
            reason: "the file declares no class LRUCache.\nExpected: \(cache)"),
        Row(
            asked: .design, source: "class LRUCache { var size = 0; func put() { } }",
            reason: "LRUCache has no get.\nExpected: func get(_ key: Int) -> Int"),
        Row(
            asked: .design,
            source: "class LRUCache { var size = 0 }\nfunc get(_ k: Int) -> Int { 0 }",
            reason: "LRUCache has no get; the one on line 2 is outside of it.\n"
                + "Expected: func get(_ key: Int) -> Int"),
        Row(
            asked: .design, source: "class LRUCache { func get() { }; func put() { } }",
            reason: "LRUCache has no size.\nExpected: var size: Int"),
        Row(
            asked: .design,
            source: "class LRUCache { func get() { }; func put() { }; var size = 0 }",
            reason: "LRUCache has no +.\n"
                + "Expected: static func +(a: LRUCache, b: LRUCache) -> LRUCache"),
        Row(
            asked: .design, source: "class LRUCache {\n\(members) }", at: "instances[number].put",
            reason: "LRUCache.put does not fit the problem: MESSAGE.\n"
                + "Expected: func put(_ key: Int, _ value: Int)\n"
                + "Found: func put(_ k: Int, _ v: Int) (line 2)"),
        Row(
            asked: .design, source: "class LRUCache {\n\(members) }", at: "instances[number].size",
            reason: "LRUCache.size does not fit the problem: MESSAGE.\n"
                + "Expected: var size: Int\nFound: var size (line 2)"),
        Row(
            asked: .design, source: "class LRU {\n init(size: Int) { }\n\(members) }",
            at: "let instance = LRU(",
            reason: "LRU.init does not fit the problem: MESSAGE.\n"
                + "Expected: init(_ capacity: Int)\nFound: init(size: Int) (line 2)"),
        Row(
            asked: .design, source: "struct LRUCache {\n\(members) }",
            at: "let instance = LRUCache(",
            reason: "LRUCache.init does not fit the problem: MESSAGE.\n"
                + "Expected: init(_ capacity: Int)"),
    ])
    func `what does not fit is told with what is expected and found`(_ row: Row) throws {
        let fitting = try Self.fitting(row.asked, row.source)
        let driver = try #require(
            DriverGenerator.source(for: try row.asked.entry(), in: fitting.place))
        let lines = driver.split(separator: "\n", omittingEmptySubsequences: false)
        let index = try #require(lines.firstIndex { $0.contains(row.at) })
        let reason = fitting.misfit(
            Diagnostic(
                severity: .error, message: "MESSAGE",
                location: SourceLocation(file: "judge-driver.swift", line: index + 1, column: 9)))
        #expect(reason == row.reason)
    }

    @Test func `a name that the judge needs is said to be taken`() throws {
        let reason = try Self.fitting(.design, "func judge_entry() { }").misfit(
            Diagnostic(
                severity: .error, message: "invalid redeclaration of 'judge_entry()'",
                location: nil))
        #expect(reason == "the name judge_entry is taken by the judge; choose another")
    }

    @Test(arguments: [
        ("class Solution { }", [], false), ("import Foundation\n", [], false),
        ("import Collections\n", [], true),
        ("import struct OrderedCollections.OrderedSet\n", [], true),
        ("let a = Deque<Int>()\n", ["DequeModule"], true),
        ("var h = Heap<Int>(), d: Deque<Int> = []\n", ["DequeModule", "HeapModule"], true),
        // One's own type of that name wins.
        ("struct Heap { }\nlet a = Heap()\n", [], false),
        ("class A { enum Deque { } }\nlet a: Deque\n", [], false),
        ("typealias Heap = [Int]\nlet a: Heap\n", [], false),
        ("// Heap\nlet a = \"Deque\"\n", [], false),
    ])
    func `modules beside the toolchain's are found in the text`(
        source: String, implicit: [String], usesModules: Bool
    ) throws {
        let fitting = try Self.fitting(.function, source)
        #expect(fitting.implicitImports == implicit)
        #expect(fitting.usesModules == usesModules)
    }

    @Test(arguments: [
        ("print(1)", false), ("@main struct App { static func main() { } }", true),
    ])
    func `a program begins in its file or in a type`(source: String, hasMain: Bool) throws {
        #expect(try Self.fitting(.program, source).hasMain == hasMain)
    }
}
