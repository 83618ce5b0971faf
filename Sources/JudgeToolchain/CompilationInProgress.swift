package import JudgeCore
package import JudgeSandbox

/// A submission that the compiler is working on, or worked on before.
///
/// It is begun as soon as its text and signature are known, so that the rest
/// of the package is read meanwhile. Never throws before ``result()``, which
/// waits for what comes of it.
package struct CompilationInProgress: ~Copyable {
    package let submission: Submission
    private let compiler: Compiler
    private let commands: CompileCommands
    private let fitting: Fitting
    package let start = ContinuousClock.now
    /// Whether the submission must be run with the modules that do not come
    /// with the toolchain.
    package var usesModules: Bool { fitting.usesModules }
    /// `nil` where the compiler was not asked or could not be, for this reason.
    private var box: Box?
    private var failure: JudgeFailure?
    /// What was wrong before the compiler was asked.
    private var objected: Compilation?
    /// By what the object is kept; `nil` where it is not.
    private let key: ObjectKey?
    private let kept: KeptObject?

    /// Asks for the compilation, in a box that was started before or, where the
    /// object was not kept from a former one, a new one.
    package init(
        _ submission: Submission, _ job: CompileJob, by compiler: Compiler,
        in started: consuming Box? = nil
    ) {
        let fitting = Fitting(submission, job.entry)
        let commands = CompileCommands(submission, job, fitting, compiler.harness)
        let objection = fitting.objection(file: submission.file)
        var key: ObjectKey?
        var kept: KeptObject?
        var box = started.take()
        let isStarted = box != nil
        if objection == nil {
            if !isStarted {
                key = compiler.key(submission, commands)
                kept = key.flatMap { compiler.objects?.entry($0) }
            }
            if kept == nil {
                do throws(JudgeFailure) {
                    var begun = if let box = box.take() { box } else { try compiler.makeBox() }
                    try compiler.begin(commands, in: &begun)
                    box = consume begun
                } catch {
                    failure = error
                }
            }
            // What the cache needs is worked out while the compiler works.
            if isStarted { key = compiler.key(submission, commands) }
        }
        self.submission = submission
        self.compiler = compiler
        self.fitting = fitting
        self.commands = commands
        self.key = key
        self.kept = kept
        self.box = consume box
        objected = objection.map {
            Compilation(
                succeeded: false, wall: .zero,
                diagnostics: [
                    Diagnostic(severity: .error, message: $0.reason, location: $0.location)
                ])
        }
    }

    /// Whether there is nothing to be waited for: the object was kept.
    package var isKept: Bool { kept != nil }

    /// Waits for the compiler and links.
    ///
    /// - Parameter willLink: gets the object while it is being linked, again
    ///   where that is tried again, and not where it was kept.
    /// - Returns: the object or what the compiler said, and a box in which the
    ///   object can be looked at.
    /// - Throws: what kept the sandbox from working twice.
    package consuming func result(
        willLink: ([UInt8]) -> Void = { _ in }
    ) throws(JudgeFailure) -> CompileResult {
        if let failure, failure.code == JudgeFailure.isolationCode { throw failure }
        if let kept {
            let compilation = Compilation(
                succeeded: true, wall: kept.wall, diagnostics: [], isCached: true)
            return CompileResult(.object(kept.object, compilation), in: CompilerBox(compiler))
        }
        if let objected {
            return CompileResult(.failed(objected), in: CompilerBox(compiler, standing: box))
        }
        if var box = box.take() {
            do throws(JudgeFailure) {
                let outcome = try compiler.finish(
                    commands, submission, fitting, in: &box, isLast: false, willLink: willLink)
                return CompileResult(
                    outcome, in: CompilerBox(compiler, standing: box), compiler.objects, key)
            } catch {}
        }
        // Our fault: once more, in a fresh box, before it is said.
        var box = try compiler.makeBox()
        try compiler.begin(commands, in: &box)
        let outcome = try compiler.finish(
            commands, submission, fitting, in: &box, isLast: true, willLink: willLink)
        return CompileResult(
            outcome, in: CompilerBox(compiler, standing: box), compiler.objects, key)
    }
}
