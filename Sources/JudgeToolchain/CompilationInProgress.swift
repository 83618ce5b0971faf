package import JudgeCore
package import JudgeSandbox

/// A submission that the compiler is working on.
///
/// It is begun as soon as its text and signature are known, so that the rest
/// of the package is read meanwhile. Never throws before ``result()``, which
/// waits for what comes of it.
package struct CompilationInProgress: ~Copyable {
    package let submission: Submission
    private let compiler: Compiler
    private let job: CompileJob
    private let fitting: Fitting
    package let start = ContinuousClock.now
    /// Whether the submission must be run with the modules that do not come
    /// with the toolchain.
    package let usesModules: Bool
    /// `nil` where the compiler could not be asked, for this reason.
    private var box: Box?
    private var failure: JudgeFailure?
    /// What was wrong before the compiler was asked.
    private var objected: Compilation?

    /// Asks for the compilation, in a box that was started before or a new one.
    package init(
        _ submission: Submission, _ job: CompileJob, by compiler: Compiler,
        in started: consuming Box? = nil
    ) {
        self.submission = submission
        self.job = job
        self.compiler = compiler
        fitting = Fitting(submission, job.entry)
        usesModules = fitting.usesModules
        if let objection = fitting.objection(file: submission.file) {
            objected = Compilation(
                succeeded: false, wall: .zero,
                diagnostics: [
                    Diagnostic(
                        severity: .error, message: objection.reason, location: objection.location)
                ])
        }
        do throws(JudgeFailure) {
            var box = if let box = started.take() { box } else { try compiler.makeBox() }
            if objected == nil { try compiler.begin(submission, job, fitting, in: &box) }
            self.box = consume box
        } catch {
            failure = error
        }
    }

    /// Waits for the compiler and links.
    ///
    /// - Parameter willLink: gets the object while it is being linked, again
    ///   where that is tried again.
    /// - Returns: the object or what the compiler said, and the box, in which
    ///   the object can be looked at.
    /// - Throws: what kept the sandbox from working twice.
    package consuming func result(
        willLink: ([UInt8]) -> Void = { _ in }
    ) throws(JudgeFailure) -> CompileResult {
        if let failure, failure.code == JudgeFailure.isolationCode { throw failure }
        if var box = box.take() {
            if let objected { return CompileResult(outcome: .failed(objected), box: box) }
            do throws(JudgeFailure) {
                let outcome = try compiler.finish(
                    submission, fitting, in: &box, willLink: willLink)
                return CompileResult(outcome: outcome, box: box)
            } catch {}
        }
        // Our fault: once more, in a fresh box, before it is said.
        var box = try compiler.makeBox()
        try compiler.begin(submission, job, fitting, in: &box)
        let outcome = try compiler.finish(
            submission, fitting, in: &box, willLink: willLink)
        return CompileResult(outcome: outcome, box: box)
    }
}

/// What a submission is compiled to.
package struct CompileJob: Sendable {
    package var entry: Entry
    /// The Swift language mode: 5 or 6.
    package var languageMode: Int
    /// Modules that are imported without a word beside Foundation.
    var imports: [String]

    package init(entry: Entry, languageMode: Int) {
        self.entry = entry
        self.languageMode = languageMode
        imports = ["JudgePrelude"] + NodeClass.calledNode.filter(entry.uses).map(\.module)
    }

    /// Whether a submission needs modules that do not come with the toolchain.
    package func needsModules(_ submission: Submission) -> Bool {
        Fitting(submission, entry).usesModules
    }

    /// What a package's generator of big tests must be.
    package static let generator = {
        let parameters = [("recipe", "String"), ("size", "Int"), ("seed", "Int")].map {
            Parameter(label: nil, name: $0.0, type: .named($0.1))
        }
        var job = CompileJob(
            entry: .function(
                EntrySignature(
                    typeName: "Generator",
                    function: FunctionSignature(
                        name: "make", parameters: parameters, result: .named("String")))),
            languageMode: 6)
        job.imports = ["JudgeGenerator"]
        return job
    }()
}

/// What came of a compilation, with the box in which the object can be looked
/// at.
package struct CompileResult: ~Copyable {
    package let outcome: CompileOutcome
    package var box: Box
}

package enum CompileOutcome: Sendable {
    /// The submission's object and how long it took.
    case object([UInt8], Compilation)
    case failed(Compilation)
}
