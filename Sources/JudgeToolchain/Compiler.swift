package import JudgeCore
package import JudgeSandbox

/// Compiles submissions in a box of the compile policy.
package struct Compiler: Sendable {
    package var harness: Harness
    package var files: SandboxFiles
    /// Where objects are looked for before, and kept; `nil`: nowhere.
    package var objects: ObjectCache?

    /// What a compilation may use.
    var limits: Limits

    /// Compiles with a harness; `time` is the CPU time that a compilation may
    /// take at most, where it is less than the usual.
    package init(
        harness: Harness, files: SandboxFiles, objects: ObjectCache? = nil,
        time: Duration? = nil
    ) {
        self.harness = harness
        self.files = files
        self.objects = objects
        limits = Self.limits
        limits.cpu = min(time ?? limits.cpu, limits.cpu)
    }

    /// What a compilation may use as a rule: a type checker's bomb ends here.
    static let limits = Limits(
        cpu: .seconds(12), wall: .seconds(30), memory: .mebibytes(2048), output: .kibibytes(256),
        processes: 64)

    /// The largest object that is run.
    static let objectCap = ByteCount.mebibytes(64)

    /// Whether the submission's object may be in the cache, by what can be known
    /// before its problem is.
    package func mayHaveKept(_ submission: Submission) -> Bool {
        objects?.mayHold(ObjectKey.name(submission, harness)) ?? false
    }

    /// By what the object of a submission is kept; `nil` where none is kept.
    func key(_ submission: Submission, _ commands: CompileCommands) -> ObjectKey? {
        // Whether the toolchain is there is for the compilation to say.
        objects.flatMap { _ in try? ObjectKey(submission, commands, harness) }
    }

    /// Starts the box; it is ready by the time at which it is needed.
    package func makeBox() throws(JudgeFailure) -> Box {
        try Box(
            BoxRequest(
                policy: files.policy("compile"), binds: harness.compilerFiles,
                memory: Self.limits.memory, processes: Self.limits.processes,
                work: .mebibytes(256)),
            files: files)
    }

    /// A box that may be used at once.
    ///
    /// - Throws: `JudgeFailure` where the box is none, or too weak for foreign
    ///   code.
    func standingBox() throws(JudgeFailure) -> Box {
        let box = try makeBox()
        try Self.wait(for: box)
        return box
    }

    private static func wait(for box: borrowing Box) throws(JudgeFailure) {
        let isolation = try box.ready()
        guard isolation.level >= 1 else { throw .isolationTooLow(isolation) }
    }

    /// Asks for the compilation and, so that nothing is waited for between
    /// them, for the link; ``finish(_:_:_:in:willLink:)`` waits for both.
    ///
    /// - Throws: `JudgeFailure` where the box is none, or too weak for foreign
    ///   code.
    func begin(_ commands: CompileCommands, in box: inout Box) throws(JudgeFailure) {
        try Self.wait(for: box)
        var compile = commands.compile
        compile.limits = limits
        try box.start(compile)
        // Where the compilation fails there is nothing to be linked, which the
        // linker finds within milliseconds and nobody waits for.
        try box.start(commands.link)
    }

    /// Waits for the compilation and for the link, while which `willLink` gets
    /// the object.
    ///
    /// - Throws: `JudgeFailure` where the sandbox or the linker fails, or the
    ///   harness may be damaged; where this `isLast`, only where it is.
    func finish(
        _ commands: CompileCommands, _ submission: Submission, _ fitting: Fitting,
        in box: inout Box, isLast: Bool, willLink: ([UInt8]) -> Void
    ) throws(JudgeFailure) -> CompileOutcome {
        let compiled = try box.report()
        // Its own time alone: meanwhile other things were done.
        var wall = compiled.run.wall
        func ended(_ diagnostics: [Diagnostic], _ reason: String? = nil) -> Compilation {
            Compilation(
                succeeded: false, wall: wall, diagnostics: diagnostics,
                reason: reason)
        }
        if let failure = CompileFailure.explain(compiled.run, submission, fitting, limits) {
            if harness.isNamed(in: compiled.run.standardError) {
                guard isLast else { throw .damaged(harness) }
                try check()
            }
            return .failed(ended(failure.diagnostics, failure.reason))
        }
        if let object = compiled.files[CompileCommands.unlinked] { willLink(object) }
        let linked = try box.report()
        wall += linked.run.wall
        guard !linked.tooLarge.contains(CompileCommands.object) else {
            return .failed(
                ended([], "the compiled program is larger than \(Figures.limit(Self.objectCap))"))
        }
        guard linked.run.end == .exited(code: 0), let object = linked.files[CompileCommands.object]
        else {
            // Two definitions of one symbol, say: the linker's words are all
            // there is to know.
            let said = String(decoding: linked.run.standardError, as: UTF8.self)
                .split(separator: "\n").map(String.init)
            return .failed(
                ended(
                    said.prefix(5).map {
                        Diagnostic(severity: .error, message: $0, location: nil)
                    }, "the compiled program cannot be linked"))
        }
        return .object(
            object,
            Compilation(succeeded: true, wall: wall, diagnostics: []))
    }
}

extension Compiler {
    /// Sees whether anything can be compiled with this harness.
    ///
    /// - Throws: `JudgeFailure` where nothing can; the next judge then makes
    ///   the harness anew.
    private func check() throws(JudgeFailure) {
        var box = try standingBox()
        let report = try box.execute(CompileCommands.check(of: harness))
        guard report.run.end != .exited(code: 0) else { return }
        harness.forget()
        throw .damaged(harness)
    }
}

extension JudgeFailure {
    static let isolationCode = "isolation"

    /// What no candidate is to blame for.
    fileprivate static func damaged(_ harness: Harness) -> JudgeFailure {
        JudgeFailure(
            .judge, "harness-damaged",
            "the harness in the cache was damaged or removed while it was needed",
            file: harness.folder, remedy: "Do it again: judge makes the harness anew.")
    }

    /// Untrusted code is not run without walls.
    package static func isolationTooLow(_ isolation: Isolation) -> JudgeFailure {
        let reasons = isolation.missing.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "\($0.key.rawValue): \($0.value)" }
        return JudgeFailure(
            .judge, isolationCode,
            "this machine lends the sandbox too little to run foreign code safely ("
                + reasons.joined(separator: "; ") + ")",
            remedy: "judge doctor says layer by layer what is missing and how to mend it.")
    }
}
