import JudgeCore
import Testing

@testable import JudgeToolchain

struct CompileFailureTests {
    private static func explain(
        _ end: RunEnd, _ said: String = "", about source: String = ""
    ) throws -> CompileFailure? {
        let submission = Submission(file: "a.swift", source: Array(source.utf8))
        return CompileFailure.explain(
            RunReport(
                end: end, cpu: .zero, wall: .zero, peakMemory: ByteCount(0),
                standardError: Array(said.utf8)),
            submission,
            Fitting(
                submission,
                .function(
                    try EntrySignature("func twoSum(_ nums: [Int], _ target: Int) -> [Int]"))))
    }

    @Test func `a compilation that succeeded is none`() throws {
        #expect(try Self.explain(.exited(code: 0), "a.swift:1:1: warning: unused") == nil)
    }

    @Test func `errors and their notes are told, warnings are not`() throws {
        let failure = try #require(
            try Self.explain(
                .exited(code: 1),
                "a.swift:1:1: warning: w\na.swift:2:1: error: e\na.swift:3:1: note: n\n"
                    + "judge-driver.swift:1:1: error: d\n"))
        #expect(failure.diagnostics.map(\.message) == ["e", "n"])
        #expect(failure.reason == nil)
    }

    @Test(arguments: [
        (
            "cannot find 'Solution' in scope", "",
            "the file declares no class Solution.\n"
                + "Expected: class Solution { func twoSum(_ nums: [Int], _ target: Int) -> [Int] }"
        ),
        (
            "value of type 'Solution' has no member 'twoSum'", "class Solution {}",
            "Solution has no twoSum.\n"
                + "Expected: class Solution { func twoSum(_ nums: [Int], _ target: Int) -> [Int] }"
        ),
        (
            "cannot convert value of type 'Int' to specified type '[Int]'",
            "class Solution {\n    func twoSum(_ nums: [Int], _ target: Int) -> Int { 0 }\n}\n",
            "Solution.twoSum does not fit the problem: "
                + "cannot convert value of type 'Int' to specified type '[Int]'.\n"
                + "Expected: func twoSum(_ nums: [Int], _ target: Int) -> [Int]\n"
                + "Found: func twoSum(_ nums: [Int], _ target: Int) -> Int (line 2)"
        ),
    ])
    func `a submission that does not fit is shown what is expected`(
        _ row: (error: String, source: String, reason: String)
    ) throws {
        let failure = try #require(
            try Self.explain(
                .exited(code: 1), "judge-driver.swift:9:5: error: \(row.error)\n",
                about: row.source))
        #expect(failure.diagnostics.isEmpty)
        #expect(failure.reason == row.reason)
    }

    @Test func `a name that the judge needs is said to be taken`() throws {
        let failure = try Self.explain(
            .exited(code: 1), "judge-driver.swift:4:13: error: redeclaration of 'judge_entry'\n")
        #expect(
            failure?.reason == "the name judge_entry is taken by the judge; choose another")
    }

    @Test(arguments: [
        (RunEnd.exited(code: 1), "without saying"), (.cpuLimit, "more than 12 seconds"),
        (.wallLimit, "more than 12 seconds"), (.memoryLimit, "more than 2 GiB of memory"),
        (.outputLimit, "said too much"),
        (.signalled(11), "itself crashed on this file (signal 11)"),
        (.forbiddenCall(SystemCall(name: "socket", arguments: [])), "ask for socket"),
    ])
    func `every other end has its reason`(_ row: (end: RunEnd, words: String)) throws {
        let reason = try #require(try Self.explain(row.end)?.reason)
        #expect(reason.contains(row.words), "\(reason)")
    }
}
