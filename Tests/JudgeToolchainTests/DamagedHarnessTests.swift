import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

/// What is broken of ours while a submission is compiled is no compile error.
@Suite(.timeLimit(.minutes(60)))
struct DamagedHarnessTests {
    private static let source = "class Solution { func twice(_ x: Int) -> Int { 2 * x } }\n"
    private static let entry = Entry.function(
        EntrySignature(
            typeName: "Solution",
            function: FunctionSignature(
                name: "twice", parameters: [Parameter(label: nil, name: "x", type: .named("Int"))],
                result: .named("Int"))))

    @Test(arguments: ["clang", "modules/JudgePrelude.swiftmodule", "modules"])
    func `a part that is gone is our fault, and the harness is forgotten`(part: String) throws {
        let folder = try TemporaryFolder()
        var bench = try Workbench.shared()
        let harness = bench.harness
        // It is readable for whom the compiler runs as.
        let copy = "\(folder.path)/harness"
        try Files.copyTree(harness.folder, to: copy, leavingOut: [])
        try Files.removeTree("\(copy)/\(part)")
        _ = try TestProcess("/bin/chmod").run(["-R", "a+rX", folder.path])
        bench.harness.folder = copy
        let failure = try #require(
            #expect(throws: JudgeFailure.self) { try bench.compile(Self.source, Self.entry) })
        #expect(failure.fault == .judge)
        #expect(failure.code == "harness-damaged", "\(failure)")
        #expect(!Files.exists("\(copy)/complete"))
    }

    @Test func `who names the harness in a compile error has one`() throws {
        let bench = try Workbench.shared()
        let source = """
            #sourceLocation(file: "\(bench.harness.folder)/modules/x.swift", line: 7)
            let wrong: Int = ""
            #sourceLocation()
            import JudgeSomething
            \(Self.source)
            """
        #expect(throws: Workbench.CompileError.self) { try bench.compile(source, Self.entry) }
        #expect(Files.exists("\(bench.harness.folder)/complete"))
    }
}
