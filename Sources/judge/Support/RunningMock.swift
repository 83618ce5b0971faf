internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation

/// The mock interview that is going on, as far as other commands must heed it.
struct RunningMock {
    private var session: MockSession
    private let state: MockState

    /// `nil` where none is going on, and where the history cannot be read:
    /// what is to be written into it then says so, and keeps nobody from work.
    init?(_ context: Context) {
        guard let store = try? context.practiceIfAny(),
            let session = try? MockSession.running(in: store, clock: context.clock),
            let state = session.state, !state.isOver
        else { return nil }
        self.session = session
        self.state = state
    }

    private func isPlanned(_ slug: Slug) -> Bool { state.work(on: slug) != nil }

    /// Appends an event about a problem, where it is one of the interview's.
    mutating func note(_ kind: MockEvent.Kind, about slug: Slug) throws(JudgeFailure) {
        if isPlanned(slug) { try session.note(kind) }
    }

    func checkProblem(_ slug: Slug) throws(JudgeFailure) {
        if isPlanned(slug) { try MockRules(state).checkProblem(slug) }
    }

    func checkHint(of slug: Slug) throws(JudgeFailure) {
        if isPlanned(slug) { try MockRules(state).checkHint(of: slug) }
    }

    /// A report would say more than the interview's rules allow.
    func checkOrdinarySubmission(of slug: Slug, file: String) throws(JudgeFailure) {
        guard isPlanned(slug) else { return }
        throw .partOfMock(
            slug.description,
            remedy: "Hand it in there: judge mock submit \(slug) \(file)"
                + (state.plan.policy.declaresComplexity ? " --time 'O(…)'" : ""))
    }

    var submissionCount: Int { state.problems.reduce(0) { $0 + $1.receipts.count } }

    /// Whether nothing but a verdict, or not even that, is told of a submission.
    func withholds(_ submission: SubmissionSummary) -> Bool {
        submission.mock == session.log.id && state.plan.policy.feedback != .detail
    }

    func checkReport(of submission: SubmissionSummary) throws(JudgeFailure) {
        guard withholds(submission) else { return }
        throw .partOfMock(
            submission.id, remedy: "Its report can be read once the interview is over.")
    }

    /// That submissions are not told of, where there are any.
    var withheldRemark: String? {
        guard state.plan.policy.feedback != .detail, submissionCount > 0 else { return nil }
        return "Those of the mock interview that is going on are told about at its end."
    }

    /// The problems of which it is not told how far they are, or what they are
    /// about.
    var hiddenProblems: Set<Slug> {
        let policy = state.plan.policy
        guard policy.feedback == .atEnd || !policy.tags || !policy.showsDifficulty else {
            return []
        }
        return Set(state.plan.problems.map(\.slug))
    }

    /// The package's wrong solutions are told about at the end.
    func checkCases(for slug: Slug) throws(JudgeFailure) {
        guard isPlanned(slug) else { return }
        throw .partOfMock(
            slug.description,
            remedy: "Hand your cases in with the solution; they are looked at in the end.")
    }

    /// No interviewer shows how it is done.
    func checkEditorial(of slug: Slug) throws(JudgeFailure) {
        guard isPlanned(slug) else { return }
        throw .partOfMock(
            slug.description, remedy: "Its editorial can be read once the interview is over.")
    }

    /// The hints of a problem that were shown in this interview; `nil` where
    /// the problem is not part of it.
    func hintsSeen(of slug: Slug) -> Int? {
        state.work(on: slug).map { $0.hints.union($0.laterHints).max() ?? 0 }
    }

    /// What is not told of a problem.
    func hidden(of slug: Slug) -> ProblemText.Hidden {
        guard isPlanned(slug) else { return [] }
        var hidden: ProblemText.Hidden = []
        if !state.plan.policy.showsDifficulty { hidden.insert(.difficulty) }
        if !state.plan.policy.tags { hidden.insert(.topic) }
        if state.plan.policy.declaresComplexity { hidden.insert(.target) }
        return hidden
    }
}

extension JudgeFailure {
    fileprivate static func partOfMock(_ what: String, remedy: String) -> JudgeFailure {
        JudgeFailure(
            .usage, "in-mock", "\(what) is part of the mock interview that is going on",
            remedy: remedy)
    }
}
