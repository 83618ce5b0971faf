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
}
