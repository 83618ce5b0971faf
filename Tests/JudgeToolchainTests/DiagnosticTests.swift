import JudgeCore
import Testing

@testable import JudgeToolchain

struct DiagnosticTests {
    private let submission = Submission(file: "work/my sum.swift", source: [])
    private let signature = EntrySignature(
        typeName: "Solution",
        function: FunctionSignature(name: "sum", parameters: [], result: .named("Int")))

    private func explain(_ end: RunEnd, _ said: String) -> CompileFailure? {
        CompileFailure.explain(
            RunReport(
                end: end, cpu: .zero, wall: .zero, peakMemory: ByteCount(0),
                standardError: Array(said.utf8)), submission, signature)
    }

    @Test func `a message has the candidate's file, line, column and caret`() throws {
        let failure = try #require(
            explain(
                .exited(code: 1),
                """
                submission.swift:3:9: error: cannot find 'x' in scope
                        x
                        ^
                submission.swift:2:1: note: did you mean 'y'?
                <unknown>:0: error: fatal

                """))
        #expect(failure.diagnostics.count == 3)
        let first = try #require(failure.diagnostics.first)
        #expect(first.message == "cannot find 'x' in scope")
        #expect(first.location?.file == "work/my sum.swift")
        #expect(first.location?.line == 3)
        #expect(first.location?.column == 9)
        #expect(first.excerpt == ["        x", "        ^"])
        #expect(failure.diagnostics[1].severity == .note)
        #expect(failure.diagnostics[2].location == nil)
    }

    @Test func `nothing of the driver leaks`() throws {
        let failure = try #require(
            explain(
                .exited(code: 1),
                "judge-driver.swift:9:20: error: value of type 'Solution' has no member 'sum'\n"))
        #expect(failure.diagnostics.isEmpty)
        #expect(
            failure.reason
                == "Solution has no method sum. Expected: class Solution { func sum() -> Int }")
        let own = try #require(
            explain(
                .exited(code: 1),
                """
                judge-driver.swift:9:20: error: no such thing
                submission.swift:1:1: error: expected declaration

                """))
        #expect(own.diagnostics.map(\.message) == ["expected declaration"])
        #expect(own.reason == nil)
    }

    @Test(arguments: [
        (RunEnd.cpuLimit, "seconds"), (.wallLimit, "seconds"), (.memoryLimit, "GiB of memory"),
        (.signalled(6), "itself crashed"),
        (.forbiddenCall(SystemCall(name: "socket", arguments: [])), "socket"),
        (.exited(code: 1), "without saying"),
    ])
    func `a compiler that is stopped is explained`(end: RunEnd, words: String) {
        #expect(explain(end, "")?.reason?.contains(words) == true)
    }

    @Test func `a compiler that ends well has no failure`() {
        #expect(explain(.exited(code: 0), "") == nil)
    }

    @Test(arguments: [
        ("two-sum.swift", "two-sum.swift"), ("a/b/two_sum.2.swift", "two_sum.2.swift"),
        ("my sum.swift", "submission.swift"), ("-x.swift", "submission.swift"),
        (".swift", "submission.swift"), ("judge-driver.swift", "submission.swift"),
        ("notes.txt", "submission.swift"), ("ünï.swift", "submission.swift"),
        ("a\nb.swift", "submission.swift"), ("", "submission.swift"),
    ])
    func `only a plain name goes into the box`(file: String, name: String) {
        #expect(Submission(file: file, source: []).boxName == name)
    }

    @Test func `the symbolizer's first line in the submission is the place`() {
        let text = """
            Swift runtime failure: Index out of range
            /work/submission.swift:0:0
            $sSa
            <compiler-generated>:0:0
            $s10Submission
            /work/submission.swift:4:14

            """
        let place = CrashLocator.read(text, submission: submission)
        #expect(place?.reason == "Index out of range")
        #expect(place?.location == .init(file: "work/my sum.swift", line: 4, column: 14))
        #expect(CrashLocator.read("", submission: submission) == nil)
        #expect(CrashLocator.read("??\n??:0:0\n", submission: submission) == nil)
    }
}
