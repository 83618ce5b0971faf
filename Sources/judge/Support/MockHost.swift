internal import JudgeCore
internal import JudgeEngine
internal import JudgePractice
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeStore
internal import JudgeToolchain

/// A mock interview with a judge at hand.
struct MockHost {
    let context: Context
    var session: MockSession

    init(_ context: Context, _ session: MockSession) {
        self.context = context
        self.session = session
    }

    /// The mock interview that is going on, or whose time is up and which
    /// nobody has closed.
    ///
    /// - Throws: `no-mock` where there is none.
    init(running context: Context) throws(JudgeFailure) {
        guard let store = try context.practiceIfAny(),
            let session = try MockSession.running(in: store, clock: context.clock)
        else {
            throw JudgeFailure(
                .usage, "no-mock", "no mock interview is going on",
                remedy: "judge mock list shows what there is; judge mock start SET begins one.")
        }
        self.init(context, session)
    }

    /// How it stands now.
    var state: MockState {
        get throws(JudgeFailure) {
            guard let state = session.state else {
                throw JudgeFailure(
                    .judge, "store-damaged",
                    "the log of the mock interview \(session.log.id) does not begin with its plan")
            }
            return state
        }
    }

    /// Judges a submission that was received and writes down what came of it.
    @discardableResult
    mutating func judge(
        _ submission: MockSubmission
    ) throws(JudgeFailure) -> JudgingCommand.Outcome {
        try Self.judge(submission, in: &session, context)
    }

    /// Judges what was received and cut short.
    mutating func judgePending() throws(JudgeFailure) {
        for submission in try state.pending {
            Self.sayPending(submission)
            try judge(submission)
        }
    }

    /// Closes the interview, or finds that another terminal has meanwhile; see
    /// ``MockSession/finish(judge:verify:)``.
    mutating func finish() throws(JudgeFailure) {
        let context = context
        do throws(JudgeFailure) {
            try session.finish(
                judge: { submission, session throws(JudgeFailure) in
                    Self.sayPending(submission)
                    _ = try Self.judge(submission, in: &session, context)
                },
                verify: { problem, cases throws(JudgeFailure) in
                    try Self.verify(problem.slug, cases, context)
                })
        } catch {
            guard error.code == "mock-over" else { throw error }
            try session.reload()
        }
    }

    /// Closes it where its time is up.
    ///
    /// - Returns: whether it is closed now.
    mutating func closeIfOver() throws(JudgeFailure) -> Bool {
        let state = try state
        if state.isOver, !state.isClosed { try finish() }
        return state.isOver
    }

    private static func judge(
        _ submission: MockSubmission, in session: inout MockSession, _ context: Context
    ) throws(JudgeFailure) -> JudgingCommand.Outcome {
        let outcome = try JudgingCommand(
            context: context, scope: .submit, id: submission.id
        ).judge(
            { library throws(JudgeFailure) in try library.open(submission.slug.description) },
            read: { _ in Submission(file: submission.file, source: Array(submission.source.utf8)) }
        ) { problem, _ in problem.hidden.map { .test($0) } }
        try session.record(
            outcome.judging, of: outcome.problem, source: outcome.submission.source)
        return outcome
    }

    /// How many bugs the candidate's cases catch; `nil` where they are none, or
    /// cannot be read: then there is nothing to be said for them.
    private static func verify(
        _ slug: Slug, _ cases: String, _ context: Context
    ) throws(JudgeFailure) -> (caught: Int, of: Int)? {
        let problem = try context.library().problem(named: slug.description)
        let judge = try context.judge()
        do throws(JudgeFailure) {
            let own = try OwnCasesFile.cases(
                in: Array(cases.utf8), file: "\(slug).cases", of: problem
            ).withoutSamples(of: problem)
            guard !own.isEmpty else { return nil }
            let bugs = try CaseCheck(judge: judge, problem: problem).check(own).bugs
            return bugs.isEmpty ? nil : (bugs.count { $0.caughtBy != nil }, bugs.count)
        } catch {
            guard error.fault == .usage else { throw error }
            Console.note(FailureText.render(error, style: Console.style(for: 2)))
            return nil
        }
    }

    private static func sayPending(_ submission: MockSubmission) {
        Console.note("Judging a submission of \(submission.slug) that was cut short …")
    }
}
