internal import Glibc
internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeToolchain

/// What `run` and `submit` share: judge, show, and end with the right code.
enum JudgingCommand {
    static func perform(
        _ choice: ProblemChoice, _ options: CommonOptions, scope: Judging.Scope, verbose: Bool,
        stopsAtFirstFailure: Bool, cases: (Problem) throws(JudgeFailure) -> JudgingRequest.Cases
    ) throws {
        let context = Context(options)
        // Where the toolchain is prepared the compiler's box starts at once;
        // where it is not, mistakes in the call are said before that is done.
        let early = try context.preparedJudge()
        var started = try early?.startCompiler()
        let package = try choice.package(in: try context.library())
        let submission = try SourceFile.read(choice.path, cap: package.codeLimit)
        var judge = try early ?? context.judge()
        let job = CompileJob(entry: package.entry, languageMode: package.languageMode)
        var box = started.take()
        if judge.harness.modules == nil, job.needsModules(submission) {
            judge = try context.withModules(judge)
            // It cannot see what was not there yet.
            box = nil
        }
        // The compiler works while the rest of the package is read.
        let compiling = judge.compile(submission, job, in: box)
        let problem = try package.problem()
        var cases = try cases(problem)
        if case .tests(let tests) = cases { cases = .tests(try judge.ready(tests, of: problem)) }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let judging = judge.judge(
            JudgingRequest(
                id: identifier(now), scope: scope, problem: problem, cases: cases,
                stopsAtFirstFailure: stopsAtFirstFailure,
                startedAt: Double(now.tv_sec) + Double(now.tv_nsec) / 1e9),
            compiling: compiling)
        if options.json {
            Console.print(JudgingJSON.document(judging))
        } else {
            Console.print(JudgingText.render(judging, style: Console.style, verbose: verbose))
        }
        throw ExitCode(code(for: judging.verdict))
    }

    private static func code(for verdict: Verdict) -> Int32 {
        switch verdict {
        case .accepted: 0
        case .judgeError: 3
        default: 1
        }
    }

    /// Sorts by time; unique among the judgings of one machine.
    private static func identifier(_ now: timespec) -> String {
        let time = String(UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1000, radix: 36)
        let chance = String(UInt64.random(in: 0..<60_466_176), radix: 36)
        return time + "-" + String(repeating: "0", count: 5 - chance.count) + chance
    }
}
