internal import JudgeCore

/// Why a compilation gave no object, in the candidate's terms.
struct CompileFailure {
    var diagnostics: [Diagnostic]
    /// One sentence where there are no diagnostics, or they are not all.
    var reason: String?

    /// What the run of the compiler came to; `nil` where it succeeded.
    static func explain(
        _ run: RunReport, _ submission: Submission, _ fitting: Fitting,
        _ limits: Limits = Compiler.limits
    ) -> CompileFailure? {
        let said = String(decoding: run.standardError, as: UTF8.self)
        let (own, driver) = DiagnosticParser.parse(
            said, boxName: submission.boxName, file: submission.file)
        let errors = own.filter { $0.severity == .error || $0.severity == .note }
        switch run.end {
        case .exited(code: 0): return nil
        case .exited:
            if errors.contains(where: { $0.severity == .error }) {
                return CompileFailure(diagnostics: errors, reason: advice(errors))
            }
            if let first = driver.first(where: { $0.severity == .error }) {
                return CompileFailure(diagnostics: [], reason: fitting.misfit(first))
            }
            return CompileFailure(
                diagnostics: [], reason: "the compiler ended without saying what it disliked")
        case .cpuLimit, .wallLimit:
            return CompileFailure(
                diagnostics: errors,
                reason:
                    "compiling took more than \(limits.cpu.components.seconds) seconds; "
                    + "an expression or a literal is too much for the type checker. Give "
                    + "intermediate values names and types.")
        case .memoryLimit:
            return CompileFailure(
                diagnostics: errors,
                reason:
                    "compiling took more than \(Figures.limit(limits.memory)) of memory")
        case .outputLimit:
            return CompileFailure(diagnostics: errors, reason: "the compiler said too much")
        case .signalled(let signal):
            return CompileFailure(
                diagnostics: errors,
                reason: "the Swift compiler itself crashed on this file (signal \(signal))")
        case .forbiddenCall(let call):
            return CompileFailure(
                diagnostics: errors,
                reason: "this file makes the compiler ask for \(call.name), which it may not")
        }
    }

    /// What to do about messages that do not say it themselves.
    private static func advice(_ errors: [Diagnostic]) -> String? {
        // The driver comes last, but the candidate's is told to be the second.
        if errors.contains(where: { DriverGenerator.isTaken($0.message) }) {
            return DriverGenerator.taken
        }
        let serious = errors.filter { $0.severity == .error }
        if serious.allSatisfy({ $0.message.hasSuffix("are not allowed at the top level") }) {
            return "the judge calls your code itself: remove the statements outside of functions "
                + "and types, such as calls that try it out"
        }
        if serious.contains(where: { $0.message.hasPrefix("no such module") }) {
            return "remove the import of what is not here. There are Foundation, Dispatch, Glibc, "
                + "Synchronization, Observation, RegexBuilder, and the modules of "
                + "swift-collections, swift-algorithms and swift-numerics"
        }
        if serious.contains(where: { $0.message.hasPrefix("hashbang line") }) {
            return "remove the first line: this is no script"
        }
        return nil
    }
}
