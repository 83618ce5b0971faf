package import JudgeCore
internal import JudgeGrading
package import JudgeSandbox
package import JudgeToolchain

/// Judges submissions.
///
/// THEORY. ``judge(_:compiling:whileEnding:)`` below is the way of a submission
/// from the compiler on, top to bottom; ``compile(_:_:limits:in:)`` begins it.
/// Two boxes are made: one in which the compiler runs, one with the runner,
/// which loads the Swift runtime while the compiler works, and what else the
/// submission needs while the linker does. The submission's bytes go into the
/// first, its object comes out and goes into the second with one test's input at
/// a time; expected answers enter neither. Where the object was kept from a
/// former judging there is no first box, unless a crash is to be looked at.
/// Everything here blocks and belongs to the thread that calls.
package struct Judge: Sendable {
    package var harness: Harness
    package var files: SandboxFiles
    /// The judge's cache folder.
    package var cache: String
    package var progress: @Sendable (JudgingProgress) -> Void
    /// CPU time that a package's own programs may take at most; `nil`: the
    /// usual, up to a minute.
    package var programTime: Duration?
    /// CPU time that a compilation may take at most; `nil`: the usual.
    package var compileTime: Duration?

    package init(
        harness: Harness, files: SandboxFiles, cache: String,
        progress: @escaping @Sendable (JudgingProgress) -> Void = { _ in }
    ) {
        self.harness = harness
        self.files = files
        self.cache = cache
        self.progress = progress
    }

    /// The limits of a package's own program, whose usual ones these are.
    func patience(_ usual: Limits) -> Limits {
        guard let programTime, programTime < usual.cpu else { return usual }
        return Limits(
            cpu: programTime, memory: usual.memory, output: usual.output,
            processes: usual.processes)
    }

    private var compiler: Compiler {
        Compiler(
            harness: harness, files: files, objects: ObjectCache(cache: cache), time: compileTime)
    }

    /// Starts the box for the compiler, which is the same for every problem: it
    /// gets ready while the problem is read.
    ///
    /// - Returns: `nil` where the submission was probably compiled before.
    package func startCompiler(for submission: Submission? = nil) throws(JudgeFailure) -> Box? {
        if let submission, compiler.mayHaveKept(submission) { return nil }
        return try compiler.makeBox()
    }

    /// Begins to compile a submission, in the box that was started or a new
    /// one, unless it was compiled before: then the box is started in which it
    /// runs, with these limits.
    package func compile(
        _ submission: Submission, _ job: CompileJob, limits: Limits? = nil,
        in started: consuming Box? = nil
    ) -> BegunJudging {
        BegunJudging(compilation(of: submission, job, in: started), job, limits, by: self)
    }

    func compilation(
        of submission: Submission, _ job: CompileJob, in started: consuming Box? = nil
    ) -> CompilationInProgress {
        CompilationInProgress(submission, job, by: compiler, in: started)
    }

    func lane(
        for entry: Entry, _ limits: Limits, usesModules: Bool = false
    ) throws(JudgeFailure) -> Lane {
        try Lane(
            RunBox(harness: harness, files: files, limits: limits, usesModules: usesModules),
            for: entry)
    }

    /// Cases with the paths at which their data lie: generated tests are made
    /// where they are not in the cache, and checked where they are.
    ///
    /// Cost: 5 to 10 ms a MiB where nothing is to be made.
    package func ready(
        _ cases: [JudgingRequest.Case], of problem: Problem
    ) throws(JudgeFailure) -> [JudgingRequest.Case] {
        try GeneratedTests(judge: self, problem: problem).ready(cases)
    }

    /// What the package's generator makes and the first accepted submission
    /// answers, by the paths that it would have in the package: unchecked, for
    /// those who write packages.
    package func generated(_ problem: Problem) throws(JudgeFailure) -> [(
        path: String, bytes: [UInt8]
    )] {
        let tests = problem.hidden.filter { $0.recipe != nil }
        let made = try GeneratedTests(judge: self, problem: problem).data(
            of: tests, answersAll: true)
        return made.flatMap { made in
            [(made.test.inputPath, made.input)]
                + (made.answer.map { [(made.test.answerPath, $0)] } ?? [])
        }
    }

    /// An input of any size from the package's generator, as none of its tests
    /// need be.
    ///
    /// - Throws: a usage failure where no test is made by this recipe, or the
    ///   generator does not make this size of it.
    package func generated(
        _ problem: Problem, recipe: String, size: Int, seed: Int
    ) throws(JudgeFailure) -> [UInt8] {
        let tests = problem.hidden.filter { $0.recipe != nil }
        guard var test = tests.first(where: { $0.recipe?.name == recipe }) else {
            var known: [String] = []
            for case let name? in tests.map(\.recipe?.name) where !known.contains(name) {
                known.append(name)
            }
            throw JudgeFailure(
                .usage, "unknown-recipe",
                known.isEmpty
                    ? "\(problem.summary.slug) generates no tests"
                    : "\(problem.summary.slug) has no recipe `\(recipe)`",
                remedy: known.isEmpty ? nil : "There are \(Figures.listed(known)).")
        }
        test.name = "this size"
        test.recipe?.size = size
        test.recipe?.seed = seed
        do throws(JudgeFailure) {
            return try GeneratedTests(judge: self, problem: problem).inputs(of: [test])
                .flatMap(\.input)
        } catch {
            // It does make what the package's tests ask for.
            guard error.code == PackageProgram.noAnswer else { throw error }
            throw JudgeFailure(
                .usage, "not-generated",
                "the generator of \(problem.summary.slug) makes no `\(recipe)` of size \(size): it "
                    + error.message,
                remedy: "Try another size; the statement's bounds say which fit.")
        }
    }

    /// Judges a submission that is being compiled.
    ///
    /// Never throws: what keeps the judge from judging is the verdict of a
    /// judge error, with its reason. Both boxes are gone when it returns; what
    /// can be done with the judging meanwhile is for `whileEnding`.
    package func judge(
        _ request: JudgingRequest, compiling begun: consuming BegunJudging,
        whileEnding: (Judging) -> Void = { _ in }
    ) -> Judging {
        let submission = begun.compiling.submission
        let start = begun.compiling.start
        var judging = Judging(
            id: request.id, scope: request.scope, slug: request.problem.summary.slug,
            title: request.problem.summary.title, file: submission.file,
            verdict: .judgeError, tests: [], plannedTests: request.cases.count,
            limits: request.problem.limits, compilation: nil, isolation: nil,
            toolchain: harness.version, startedAt: request.startedAt, wall: .zero)
        do throws(JudgeFailure) {
            let grader = try TestGrader(problem: request.problem, judge: self)
            let lane: Lane
            if let started = begun.lane {
                lane = started
            } else {
                lane = try self.lane(
                    for: request.problem.entry, request.problem.limits,
                    usesModules: begun.compiling.usesModules)
            }
            let cases = request.cases.enumerated().map { PreparedCase($1, number: $0 + 1) }
            progress(.compiling)
            var compiled = try begun.compiling.result { lane.prepare(for: $0) }
            switch compiled.outcome {
            case .failed(let compilation):
                judging.compilation = compilation
                judging.verdict = .compileError
            case .object(let object, let compilation):
                judging.compilation = compilation
                judging.isolation = try lane.load(object)
                var crashes = CrashSearch(
                    locator: CrashLocator(harness: harness), object: object,
                    submission: submission)
                let relay = RelayedRun(
                    of: request.problem.entry, request.problem.limits)
                var asked = 0
                for (index, test) in cases.enumerated() {
                    progress(.testing(number: test.number, of: cases.count))
                    // While one runs, the next is with the launcher and the
                    // one before is graded.
                    while relay == nil, asked < min(index + 2, cases.count) {
                        try lane.start(cases[asked].input)
                        asked += 1
                    }
                    // Nobody waits for it while the first test runs.
                    if index == 0 { compiled.keep() }
                    let report: RunReport
                    if let relay {
                        report = try relay.report(on: test.inputBytes(), in: lane)
                    } else {
                        report = try lane.report()
                    }
                    let result = try grader.grade(test, report, &crashes, &compiled.box)
                    judging.tests.append(result)
                    if request.stopsAtFirstFailure, result.verdict != .accepted { break }
                }
                judging.verdict = .ofJudging(judging.tests.lazy.map(\.verdict))
            }
            // Both are torn down at the same time; each is waited for when it
            // goes out of scope.
            lane.hangUp()
            compiled.box.hangUp()
            judging.wall = ContinuousClock.now - start
            whileEnding(judging)
        } catch {
            judging.failure = error
            judging.wall = ContinuousClock.now - start
            whileEnding(judging)
        }
        return judging
    }
}
