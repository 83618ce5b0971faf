internal import JudgeCore
package import JudgeSandbox

/// What is executed to make a submission's object, and all that it depends on.
package struct CompileCommands: Sendable {
    /// Makes ``unlinked`` of the submission and its driver.
    package let compile: ExecuteRequest
    /// Makes ``object`` of that.
    package let link: ExecuteRequest

    package static let unlinked = "submission.o"
    package static let object = "submission.so"

    init(_ submission: Submission, _ job: CompileJob, _ fitting: Fitting, _ harness: Harness) {
        var driver =
            fitting.driver.map {
                [ExecuteRequest.File(name: DriverGenerator.fileName, bytes: Array($0.utf8))]
            } ?? []
        if case .function(let entry) = job.entry, let probe = entry.probe {
            driver.append(.init(name: DriverGenerator.probeName, bytes: probe.source))
        }
        let isScript = job.entry == .program && !fitting.hasMain
        compile = ExecuteRequest(
            command: [
                harness.toolchain.frontend, "-frontend", "-c", submission.boxName,
            ] + driver.map(\.name) + ["-o", Self.unlinked]
                + (isScript ? [] : ["-parse-as-library"])
                + CompileFlags.submission(
                    harness, languageMode: job.languageMode,
                    imports: job.imports
                        + (harness.modules == nil ? [] : fitting.implicitImports),
                    isOptimised: job.isOptimised)
                + (fitting.usesModules
                    ? harness.modules.map { ["-I", $0.interfaces] } ?? [] : []),
            limits: Compiler.limits,
            files: [
                .init(name: submission.boxName, bytes: submission.source)
            ] + driver,
            fetches: [.init(name: Self.unlinked, cap: Compiler.objectCap)])
        link = ExecuteRequest(
            command: [
                harness.toolchain.linker, "-shared", "-o", Self.object, Self.unlinked,
                harness.toolchain.startObject, "--threads=1", "--build-id=none", "-z", "now",
            ], limits: Compiler.limits,
            fetches: [.init(name: Self.object, cap: Compiler.objectCap)])
    }

    package init(_ submission: Submission, _ job: CompileJob, _ harness: Harness) {
        self.init(submission, job, Fitting(submission, job.entry), harness)
    }

    /// Compiles what must compile where nothing of ours is damaged.
    static func check(of harness: Harness) -> ExecuteRequest {
        let modules = harness.modules.map { ["-I", $0.interfaces] } ?? []
        let imports =
            Harness.imports + (harness.modules == nil ? [] : CandidateModules.names.sorted())
        return ExecuteRequest(
            command: [
                harness.toolchain.frontend, "-frontend", "-c", "check.swift", "-o", "check.o",
                "-parse-as-library",
            ]
                + CompileFlags.submission(
                    harness, languageMode: 5, imports: imports, isOptimised: false) + modules,
            limits: Compiler.limits,
            files: [.init(name: "check.swift", bytes: [])])
    }
}
