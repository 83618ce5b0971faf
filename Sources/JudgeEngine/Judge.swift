package import JudgeCore
internal import JudgeGrading
package import JudgeSandbox
package import JudgeToolchain

/// Judges submissions.
///
/// THEORY. ``judge(_:)`` below is the whole way of a submission, top to
/// bottom. Two boxes are made: one in which the compiler runs, one with the
/// runner, which loads the Swift runtime while the compiler works. The
/// submission's bytes go into the first, its object comes out and goes into
/// the second with one test's input at a time; expected answers enter neither.
/// Everything here blocks and belongs to the thread that calls.
package struct Judge: Sendable {
    package var harness: Harness
    package var files: SandboxFiles
    package var progress: @Sendable (JudgingProgress) -> Void

    package init(
        harness: Harness, files: SandboxFiles,
        progress: @escaping @Sendable (JudgingProgress) -> Void = { _ in }
    ) {
        self.harness = harness
        self.files = files
        self.progress = progress
    }

    /// Starts the box for the compiler, which is the same for every problem:
    /// it gets ready while the problem is read.
    package func startCompiler() throws(JudgeFailure) -> Box {
        try Compiler(harness: harness, files: files).makeBox()
    }

    /// Judges one submission, with the compiler's box if it was started.
    ///
    /// Never throws: what keeps the judge from judging is the verdict of a
    /// judge error, with its reason.
    package func judge(
        _ request: JudgingRequest, compiler started: consuming Box? = nil
    ) -> Judging {
        let start = ContinuousClock.now
        var judging = Judging(
            id: request.id, scope: request.scope, slug: request.problem.summary.slug,
            title: request.problem.summary.title, file: request.submission.file,
            verdict: .judgeError, tests: [], plannedTests: request.cases.count,
            limits: request.problem.limits, compilation: nil, isolation: nil,
            toolchain: harness.version, startedAt: request.startedAt, wall: .zero)
        var started = started
        do throws(JudgeFailure) {
            let grader = try TestGrader(problem: request.problem)
            let runs = RunBox(harness: harness, files: files, limits: request.problem.limits)
            let compiler = Compiler(harness: harness, files: files)
            var compileBox: Box
            if let box = started.take() {
                compileBox = box
            } else {
                compileBox = try startCompiler()
            }
            var runBox = try runs.make()

            progress(.compiling)
            let compiled = try compile(request, compiler, &compileBox)
            switch compiled {
            case .failed(let compilation):
                judging.compilation = compilation
                judging.verdict = .compileError
            case .object(let object, let compilation):
                judging.compilation = compilation
                judging.isolation = try runs.isolation(of: &runBox)
                judging.tests = try test(
                    request, object, grader, runs, &runBox,
                    CrashSearch(
                        locator: CrashLocator(harness: harness), object: object,
                        submission: request.submission), &compileBox)
                judging.verdict = .ofJudging(judging.tests.lazy.map(\.verdict))
            }
        } catch {
            judging.failure = error
        }
        judging.wall = ContinuousClock.now - start
        return judging
    }

    private func compile(
        _ request: JudgingRequest, _ compiler: Compiler, _ box: inout Box
    ) throws(JudgeFailure) -> CompileResult {
        do throws(JudgeFailure) {
            return try compiler.compile(
                request.submission, signature: request.problem.entry,
                languageMode: request.problem.languageMode, in: &box)
        } catch {
            // Our fault: once more, in a fresh box, before it is said.
            box = try compiler.makeBox()
            return try compiler.compile(
                request.submission, signature: request.problem.entry,
                languageMode: request.problem.languageMode, in: &box)
        }
    }

    /// Runs the tests in order; while one runs, the next is with the launcher
    /// and the one before is graded.
    private func test(
        _ request: JudgingRequest, _ object: [UInt8], _ grader: TestGrader, _ runs: RunBox,
        _ box: inout Box, _ crashes: consuming CrashSearch, _ compileBox: inout Box
    ) throws(JudgeFailure) -> [TestResult] {
        let cases = (0..<request.cases.count).map { PreparedCase(request, index: $0) }
        var crashes = crashes
        var results: [TestResult] = []
        func start(_ index: Int, in box: inout Box, bringsObject: Bool) throws(JudgeFailure) {
            guard index < cases.count else { return }
            try box.start(
                TestRequest(
                    run: RunRequest(limits: request.problem.limits, input: cases[index].input),
                    entry: DriverGenerator.entry, object: bringsObject ? object : nil))
        }

        try start(0, in: &box, bringsObject: true)
        for (index, prepared) in cases.enumerated() {
            progress(.testing(number: index + 1, of: cases.count))
            let report: RunReport
            do throws(JudgeFailure) {
                try start(index + 1, in: &box, bringsObject: false)
                report = try box.report().run
            } catch {
                // Our fault: once more, in a fresh box, before it is said.
                box = try runs.make()
                _ = try runs.isolation(of: &box)
                try start(index, in: &box, bringsObject: true)
                try start(index + 1, in: &box, bringsObject: false)
                report = try box.report().run
            }
            results.append(try grader.grade(prepared, report, &crashes, &compileBox))
            if request.stopsAtFirstFailure, results.last?.verdict != .accepted { break }
        }
        return results
    }
}
