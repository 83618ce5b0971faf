import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// The real command, with the library of this checkout and a cache that all
/// tests share.
struct JudgeUnderTest {
    var environment: [String: String]
    var folder = "/"

    init(_ changes: [String: String] = [:]) {
        environment = [
            "PATH": TestProcess.path,
            "HOME": "/nonexistent",
            "XDG_CACHE_HOME": "\(TestProcess.checkout)/.build/test-cache",
            "JUDGE_PROBLEMS": "\(TestProcess.checkout)/Problems",
            "JUDGE_HOME": Self.home,
        ]
        environment.merge(changes) { $1 }
    }

    /// A history that all tests share which do not look at it; a new one for
    /// each run of the tests.
    private static let home: String = {
        let folder = "\(TestProcess.checkout)/.build/test-cache/home"
        try? Files.removeTree(folder)
        return folder
    }()

    private var process: TestProcess {
        TestProcess("judge", environment: environment, folder: folder)
    }

    func callAsFunction(
        _ arguments: String..., input: String = ""
    ) throws -> TestProcess.Outcome {
        try process.run(arguments, input: input)
    }

    func start(_ arguments: String...) throws -> TestProcess.Running {
        try process.start(arguments)
    }

    /// Runs with `--json`: one document, and nothing else on standard output.
    func json(_ arguments: String..., input: String = "") throws -> (code: Int, document: JSONValue)
    {
        let outcome = try process.run(arguments + ["--json"], input: input)
        return (outcome.code, try JSONReader.read(Array(outcome.output.utf8)))
    }

    static func fixture(_ name: String) -> String {
        "\(TestProcess.checkout)/Tests/EndToEndTests/Fixtures/\(name)"
    }
}

extension JSONValue {
    /// The codes of all tests of a judging.
    var testVerdicts: [String] { self["tests"]?.elements.compactMap { $0["verdict"]?.text } ?? [] }
}
