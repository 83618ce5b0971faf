internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

/// What commands that judge share: from a file to a judging.
struct JudgingCommand {
    var context: Context
    var scope: Judging.Scope
    var stopsAtFirstFailure = false
    /// The submission's id, where it has one already.
    var id: String?

    /// A larger file is only read once it is known how much the problem takes.
    private static let glance = ByteCount.kibibytes(256)

    /// What was judged, and what came of it.
    struct Outcome {
        var submission: Submission
        var problem: Problem
        var judging: Judging
    }

    /// Judges what `read` reads, on the cases that `cases` chooses; `whileEnding`
    /// gets what came of it while the boxes are torn down.
    func judge(
        _ open: (ProblemLibrary) throws(JudgeFailure) -> ProblemPackage,
        read: (_ cap: ByteCount) throws(JudgeFailure) -> Submission,
        cases: (Problem, JudgeEngine.Judge) throws(JudgeFailure) -> [JudgingRequest.Case],
        whileEnding: (Outcome) -> Void = { _ in }
    ) throws(JudgeFailure) -> Outcome {
        // Where the toolchain is prepared the compiler's box starts at once, if
        // it is needed; where it is not, mistakes in the call are said before
        // that is done.
        let early = try context.preparedJudge()
        var started: Box?
        // What is wrong with the file is said after what is wrong with the
        // problem's name.
        let glanced = early == nil ? nil : try? read(Self.glance)
        if let early, let glanced { started = try early.startCompiler(for: glanced) }
        let package = try open(try context.library())
        let submission: Submission
        if let glanced, glanced.source.count <= package.codeLimit.bytes {
            submission = glanced
        } else {
            submission = try read(package.codeLimit)
        }
        var judge: JudgeEngine.Judge
        if let early { judge = early } else { judge = try context.judge() }
        let job = CompileJob(entry: package.entry, languageMode: package.languageMode)
        var box = started.take()
        if judge.harness.modules == nil, job.needsModules(submission) {
            judge = try context.withModules(judge)
            // It cannot see what was not there yet.
            box = nil
        }
        // The compiler works while the rest of the package is read.
        let compiling = judge.compile(submission, job, limits: package.limits, in: box)
        let problem = try package.problem()
        let cases = try judge.ready(try cases(problem, judge), of: problem)
        let now = context.clock.now()
        let judging = judge.judge(
            JudgingRequest(
                id: id ?? Self.identifier(now), scope: scope, problem: problem, cases: cases,
                stopsAtFirstFailure: stopsAtFirstFailure, startedAt: now.seconds),
            compiling: compiling
        ) { whileEnding(Outcome(submission: submission, problem: problem, judging: $0)) }
        // What is wrong with the call is no verdict.
        if let failure = judging.failure, failure.fault == .usage { throw failure }
        return Outcome(submission: submission, problem: problem, judging: judging)
    }

    /// Judges a file as `PROBLEM FILE` or `FILE` names it.
    func judge(
        _ choice: ProblemChoice,
        cases: (Problem, JudgeEngine.Judge) throws(JudgeFailure) -> [JudgingRequest.Case],
        whileEnding: (Outcome) -> Void = { _ in }
    ) throws(JudgeFailure) -> Outcome {
        try judge(
            { library throws(JudgeFailure) in try choice.package(in: library) },
            read: { cap throws(JudgeFailure) in try SourceFile.read(choice.path, cap: cap) },
            cases: cases, whileEnding: whileEnding)
    }

    static func code(for verdict: Verdict) -> ExitCode {
        switch verdict {
        case .accepted: ExitCode(0)
        case .judgeError: ExitCode(3)
        default: ExitCode(1)
        }
    }

    /// Sorts by time; unique among the judgings of one machine.
    static func identifier(_ now: Stamp) -> String {
        let time = String(UInt64(max(0, now.wall / 1000)), radix: 36)
        let chance = String(UInt64.random(in: 0..<60_466_176), radix: 36)
        return time + "-" + String(repeating: "0", count: 5 - chance.count) + chance
    }
}
