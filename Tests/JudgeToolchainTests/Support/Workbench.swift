import JudgeCore
import JudgeFiles
import JudgeProblems
import JudgeSandbox
import JudgeToolchain
import Testing

/// The toolchain, the harness and the sandbox of this checkout, as a judging
/// has them.
///
/// The harness is built once into a folder beside the test bundle and found
/// there by later runs.
struct Workbench: Sendable {
    var harness: Harness
    var files: SandboxFiles

    /// The folder of what the package manager built: bundle and programs.
    static let buildFolder = Files.parent(Files.realPath("/proc/self/exe") ?? ".")

    /// The folder of this package.
    static let checkout = (0..<4).reduce("\(#filePath)") { path, _ in Files.parent(path) }

    private static let made = Result<Workbench, any Error> {
        let builder = HarnessBuilder(
            sources: "\(checkout)/Sandbox/harness", cache: "\(buildFolder)/harness-for-tests"
        ) {}
        return Workbench(
            harness: try builder.harness(for: try Toolchain.find(environment: environment)),
            files: SandboxFiles(
                launcher: "\(buildFolder)/judge-sandbox", runner: "\(buildFolder)/judge-runner",
                policies: "\(checkout)/Sandbox/policies"))
    }

    static func shared() throws -> Workbench { try made.get() }

    /// Compiles a submission and runs it on each input, as a judging does.
    ///
    /// - Throws: `JudgeFailure` where the judge cannot do its job, and
    ///   ``CompileError`` with what the compiler said.
    func run(
        _ source: String, _ entry: Entry, on inputs: [String], languageMode: Int = 5
    ) throws -> [RunReport] {
        let object = try compile(source, entry, languageMode: languageMode)
        var box = try runBox()
        try box.load(try harness.further(for: object))
        let limits = Limits(cpu: .seconds(5), memory: .mebibytes(256), output: .mebibytes(8))
        return try inputs.enumerated().map { index, input in
            try box.start(
                TestRequest(
                    run: RunRequest(limits: limits, input: .bytes(Array(input.utf8))),
                    entry: DriverGenerator.entryPoint(of: entry),
                    object: index == 0 ? object : nil))
            return try box.report().run
        }
    }

    /// The object of a submission; `willLink` gets what is linked to it.
    func compile(
        _ source: String, _ entry: Entry, languageMode: Int = 5,
        willLink: ([UInt8]) -> Void = { _ in }
    ) throws -> [UInt8] {
        let outcome = try CompilationInProgress(
            Submission(file: "solution.swift", source: Array(source.utf8)),
            CompileJob(entry: entry, languageMode: languageMode),
            by: Compiler(harness: harness, files: files)
        ).result(willLink: willLink).outcome
        guard case .object(let object, _) = outcome else { throw CompileError(outcome: outcome) }
        return object
    }

    /// A box for tests that stands.
    func runBox() throws -> Box {
        let box = try startedBox()
        _ = try box.ready()
        return box
    }

    /// A box for tests that is getting ready.
    func startedBox() throws -> Box {
        try Box(
            BoxRequest(
                policy: files.policy("run"),
                runner: .init(program: files.runner, preload: harness.library),
                binds: harness.runtimeFiles, memory: .mebibytes(512), processes: 64),
            files: files)
    }

    /// What the submission answers to each input, as JSON.
    func answers(_ source: String, _ entry: Entry, on inputs: [String]) throws -> [JSONValue] {
        try run(source, entry, on: inputs).map { report in
            #expect(report.end == .exited(code: 0))
            return try JSONReader.read(report.answer)
        }
    }

    struct CompileError: Error {
        var outcome: CompileOutcome
    }
}
