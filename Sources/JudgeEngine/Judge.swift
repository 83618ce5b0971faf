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
/// While a test runs, the one before is graded. Everything here blocks and
/// belongs to the thread that calls.
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

    /// Judges one submission.
    ///
    /// Never throws: what keeps the judge from judging is the verdict of a
    /// judge error, with its reason.
    package func judge(_ request: JudgingRequest) -> Judging {
        let start = ContinuousClock.now
        var judging = Judging(
            id: request.id, scope: request.scope, slug: request.problem.summary.slug,
            title: request.problem.summary.title, file: request.submission.file,
            verdict: .judgeError, tests: [], plannedTests: request.cases.count,
            limits: request.problem.limits, compilation: nil, isolation: nil,
            toolchain: harness.version, startedAt: request.startedAt, wall: .zero)
        do throws(JudgeFailure) {
            let grader = try TestGrader(problem: request.problem)
            let runs = RunBox(harness: harness, files: files, limits: request.problem.limits)
            let compiler = Compiler(harness: harness, files: files)
            var compileBox = try compiler.makeBox()
            var runBox = try runs.make()

            progress(.compiling)
            let compiled = try compiler.compile(
                request.submission, signature: request.problem.entry,
                languageMode: request.problem.languageMode, in: &compileBox)
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

    /// Runs the tests in order and grades each while the next one runs.
    private func test(
        _ request: JudgingRequest, _ object: [UInt8], _ grader: TestGrader, _ runs: RunBox,
        _ box: inout Box, _ crashes: consuming CrashSearch, _ compileBox: inout Box
    ) throws(JudgeFailure) -> [TestResult] {
        var crashes = crashes
        var results: [TestResult] = []
        var ungraded: (PreparedCase, RunReport)?
        var isFirst = true
        for index in 0..<request.cases.count {
            progress(.testing(number: index + 1, of: request.cases.count))
            let prepared = try PreparedCase(request, index: index)
            let run = TestRequest(
                run: RunRequest(limits: request.problem.limits, input: prepared.input),
                entry: DriverGenerator.entry, object: isFirst ? object : nil)
            try box.start(run)
            if let (before, report) = ungraded.take() {
                results.append(try grader.grade(before, report, &crashes, &compileBox))
            }
            let report: RunReport
            do throws(JudgeFailure) {
                report = try box.report().run
            } catch {
                // Our fault: once more, in a fresh box, before it is said.
                report = try runs.repeatInFreshBox(run, object, &box)
            }
            isFirst = false
            ungraded = (prepared, report)
            if request.stopsAtFirstFailure, let (last, report) = ungraded.take() {
                results.append(try grader.grade(last, report, &crashes, &compileBox))
                if results.last?.verdict != .accepted { return results }
            }
        }
        if let (last, report) = ungraded.take() {
            results.append(try grader.grade(last, report, &crashes, &compileBox))
        }
        return results
    }
}
