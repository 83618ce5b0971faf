import JudgeCore
import JudgeSandbox
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

/// The box of the compiler.
@Suite(.timeLimit(.minutes(60)))
struct CompilerBoxTests {
    /// Wherever toolchain and cache are: it once lost its namespaces where they
    /// lay below a folder with the name of its work folder.
    @Test func `the compiler's box has the walls of a submission's`() throws {
        let bench = try Workbench.shared()
        let compiler = try Compiler(harness: bench.harness, files: bench.files).makeBox()
        let run = try bench.startedBox()
        let walls = try compiler.ready()
        let expected = try run.ready()
        #expect(walls == expected, "\(walls), not \(expected)")
    }

    @Test func `reports come in order, and who executes does not get another's`() throws {
        let bench = try Workbench.shared()
        var box = try Compiler(harness: bench.harness, files: bench.files).makeBox()
        _ = try box.ready()
        func link(_ argument: String) -> ExecuteRequest {
            ExecuteRequest(
                command: [bench.harness.toolchain.linker, argument], limits: Compiler.limits)
        }
        try box.start(link("--version"))
        try box.start(link("first-that-is-not-there.o"))
        #expect(try box.report().run.end == .exited(code: 0))
        // The second one is asked about by nobody.
        let said = try box.execute(link("third-that-is-not-there.o")).run.standardError
        #expect(String(decoding: said, as: UTF8.self).contains("third-that-is-not-there"))
    }
}
