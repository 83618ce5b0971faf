/// Keeps what a candidate did, and how far that got them.
///
/// Every call is one transaction: it is done completely, and durable when it
/// returns, or not at all. Calls block. Any number of processes may call at
/// once. All throw ``JudgeFailure`` with the code `store` where the store
/// cannot be read or written, with the reason and what to do.
package protocol PracticeRepository: Sendable {
    /// Records a submission and moves its problem on: counts, the current
    /// attempt, a review where one is due (see ``PracticeRules``).
    ///
    /// Where it is one of a mock interview, `event` is appended to the log of
    /// that mock in the same transaction.
    ///
    /// - Returns: the problem's progress before and after.
    /// - Throws: `store` also where a submission has that id already.
    @discardableResult
    func record(
        _ submission: SubmissionRecord, of problem: ProblemSummary, event: MockEvent?,
        rules: any PracticeRules
    ) throws(JudgeFailure) -> ProgressChange

    /// Records what a candidate did beside submitting.
    func record(
        _ activity: Activity, of problem: ProblemSummary, rules: any PracticeRules
    ) throws(JudgeFailure)

    /// Submissions, newest first; the later recorded first where two started
    /// at the same time.
    func submissions(_ query: HistoryQuery) throws(JudgeFailure) -> [SubmissionSummary]

    /// `nil` where there is none with this id.
    func submission(_ id: String) throws(JudgeFailure) -> SubmissionRecord?

    /// Of every problem with which anything was done.
    func progress() throws(JudgeFailure) -> [Slug: Progress]

    /// Newest first.
    func reviews(of slug: Slug?, limit: Int?) throws(JudgeFailure) -> [Review]

    /// When submissions were made: how many, and how many accepted, by whole
    /// days since 1970, in UTC shifted by so many seconds. Judge errors do not
    /// count.
    func days(offset: Int) throws(JudgeFailure) -> [Int: DayTally]

    // MARK: Mock interviews

    /// Begins a log; there may be one mock at a time that is neither finished
    /// nor abandoned.
    ///
    /// - Throws: a usage failure `mock-running` where there is one.
    func begin(_ id: String, with event: MockEvent) throws(JudgeFailure)

    /// Appends to a log that had `count` events when the caller looked.
    ///
    /// - Throws: a usage failure `mock-moved-on` where another terminal was
    ///   faster; look again.
    func append(_ event: MockEvent, to id: String, after count: Int) throws(JudgeFailure)

    /// The log of one mock; `nil` where there is none with this id.
    func mock(_ id: String) throws(JudgeFailure) -> MockLog?

    /// The mock that is neither finished nor abandoned.
    func runningMock() throws(JudgeFailure) -> MockLog?

    /// The ids of all mocks, newest first.
    func mocks() throws(JudgeFailure) -> [String]
}

/// Submissions of one day.
package struct DayTally: Sendable, Hashable, Codable {
    package var submissions: Int
    package var accepted: Int

    package init(submissions: Int, accepted: Int) {
        self.submissions = submissions
        self.accepted = accepted
    }
}

/// A problem's progress before and after a submission.
package struct ProgressChange: Sendable, Hashable {
    package var before: Progress
    package var after: Progress
    /// The reviews that it led to.
    package var reviews: [Review]

    package init(before: Progress, after: Progress, reviews: [Review]) {
        self.before = before
        self.after = after
        self.reviews = reviews
    }
}

/// How an activity moves a problem on; pure.
package protocol PracticeRules: Sendable {
    /// The progress after an activity, and the reviews that it led to.
    func advance(
        _ progress: Progress, by activity: Activity, of problem: ProblemSummary
    ) -> (progress: Progress, reviews: [Review])
}
