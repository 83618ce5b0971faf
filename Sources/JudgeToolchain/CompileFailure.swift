internal import JudgeCore

/// Why a compilation gave no object, in the candidate's terms.
struct CompileFailure {
    var diagnostics: [Diagnostic]
    /// One sentence where there are no diagnostics, or they are not all.
    var reason: String?

    /// What the run of the compiler came to; `nil` where it succeeded.
    static func explain(
        _ run: RunReport, _ submission: Submission, _ signature: EntrySignature
    ) -> CompileFailure? {
        let said = String(decoding: run.standardError, as: UTF8.self)
        let (own, driver) = DiagnosticParser.parse(
            said, boxName: submission.boxName, file: submission.file)
        let errors = own.filter { $0.severity == .error || $0.severity == .note }
        switch run.end {
        case .exited(code: 0): return nil
        case .exited:
            if errors.contains(where: { $0.severity == .error }) {
                return CompileFailure(diagnostics: errors, reason: nil)
            }
            if !driver.isEmpty {
                return CompileFailure(
                    diagnostics: [], reason: misfit(driver, signature))
            }
            return CompileFailure(
                diagnostics: [], reason: "the compiler ended without saying what it disliked")
        case .cpuLimit, .wallLimit:
            return CompileFailure(
                diagnostics: errors,
                reason:
                    "compiling took more than \(Compiler.limits.cpu.components.seconds) seconds; "
                    + "an expression or a literal is too much for the type checker. Give "
                    + "intermediate values names and types.")
        case .memoryLimit:
            return CompileFailure(
                diagnostics: errors,
                reason:
                    "compiling took more than \(Figures.limit(Compiler.limits.memory)) of memory")
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

    /// The driver does not compile against the submission.
    private static func misfit(_ driver: [Diagnostic], _ signature: EntrySignature) -> String {
        let expected = "Expected: class \(signature.typeName) { \(signature.function) }"
        let message = driver.first { $0.severity == .error }?.message ?? ""
        if message.contains("cannot find '\(signature.typeName)' in scope") {
            return "the file declares no class \(signature.typeName). \(expected)"
        }
        if message.contains("has no member '\(signature.function.name)'") {
            return "\(signature.typeName) has no method \(signature.function.name). \(expected)"
        }
        if message.contains("'\(DriverGenerator.entry)'") {
            return "the name \(DriverGenerator.entry) is taken by the judge; choose another"
        }
        return "\(signature.typeName) does not fit the problem: \(message). \(expected)"
    }
}
