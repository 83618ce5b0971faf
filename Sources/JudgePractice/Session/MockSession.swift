package import JudgeCore

/// A mock interview that is being held: its log, where it is kept, and the
/// clock.
///
/// Whatever happens is in the repository before a call returns, so that
/// another process can go on at any moment; nothing else is remembered.
package struct MockSession: Sendable {
    package let repository: any PracticeRepository
    package let clock: any PracticeClock
    package private(set) var log: MockLog

    package init(_ log: MockLog, in repository: any PracticeRepository, clock: any PracticeClock) {
        self.log = log
        self.repository = repository
        self.clock = clock
    }

    /// The mock interview that is going on, or whose time is up and which
    /// nobody has closed; `nil` where there is none.
    package static func running(
        in repository: any PracticeRepository, clock: any PracticeClock
    ) throws(JudgeFailure) -> MockSession? {
        try repository.runningMock().map { MockSession($0, in: repository, clock: clock) }
    }

    /// Begins a mock interview.
    ///
    /// - Throws: `mock-running` where another one is going on.
    package static func start(
        _ plan: MockPlan, id: String, in repository: any PracticeRepository,
        clock: any PracticeClock
    ) throws(JudgeFailure) -> MockSession {
        let first = MockEvent(.started(plan), at: clock.now())
        try repository.begin(id, with: first)
        return MockSession(MockLog(id: id, events: [first]), in: repository, clock: clock)
    }

    /// How the interview stands at this moment; `nil` for a log that does not
    /// begin with a plan.
    package var state: MockState? { MockState(log, now: clock.now()) }

    /// Appends an event that happens now.
    ///
    /// - Throws: `mock-moved-on` where another terminal was faster, `mock-over`
    ///   where the log is closed.
    package mutating func append(_ kind: MockEvent.Kind) throws(JudgeFailure) {
        try append(MockEvent(kind, at: clock.now()))
    }

    /// Appends an event whose order among those of other terminals does not
    /// matter.
    package mutating func note(_ kind: MockEvent.Kind) throws(JudgeFailure) {
        try note(MockEvent(kind, at: clock.now()))
    }

    private mutating func note(_ event: MockEvent) throws(JudgeFailure) {
        while true {
            do throws(JudgeFailure) { return try append(event) } catch {
                guard error.code == "mock-moved-on" else { throw error }
                try reload()
            }
        }
    }

    private mutating func append(_ event: MockEvent) throws(JudgeFailure) {
        try repository.append(event, to: log.id, after: log.events.count)
        log.events.append(event)
    }

    /// Looks at the log again.
    package mutating func reload() throws(JudgeFailure) {
        if let log = try repository.mock(log.id) { self.log = log }
    }

    /// Records what came of a submission that was received.
    ///
    /// Where the interview was closed meanwhile the submission is kept, and
    /// the log stays as it is.
    @discardableResult
    package mutating func record(
        _ judging: Judging, of problem: Problem, source: [UInt8]
    ) throws(JudgeFailure) -> ProgressChange {
        let event = MockEvent(
            .judged(
                id: judging.id, judging.verdict,
                groups: GroupTally.of(judging, planned: problem.hidden)),
            at: clock.now())
        let record = SubmissionRecord(judging, source: source, mock: log.id)
        let change: ProgressChange
        do throws(JudgeFailure) {
            change = try repository.record(
                record, of: problem.summary, event: event, rules: PracticePolicy())
        } catch {
            guard error.code == "mock-over" else { throw error }
            change = try repository.record(
                record, of: problem.summary, event: nil, rules: PracticePolicy())
        }
        try reload()
        return change
    }

    /// Closes the interview: what was received is judged, what the candidate's
    /// own cases catch is found out, and the end is written down.
    ///
    /// The end is the moment of the call, however long that takes. Cut short at
    /// any point, it goes on from there when it is called again.
    ///
    /// `judge` judges a submission and records it with ``record(_:of:source:)``;
    /// `verify` says how many of the package's wrong submissions the cases tell
    /// from right ones.
    package mutating func finish(
        judge: (MockSubmission, inout MockSession) throws(JudgeFailure) -> Void,
        verify: (PlannedProblem, _ cases: String) throws(JudgeFailure) -> (caught: Int, of: Int)?
    ) throws(JudgeFailure) {
        let end = clock.now()
        for submission in state?.pending ?? [] { try judge(submission, &self) }
        for work in state?.problems ?? [] where work.verification == nil {
            let last = work.inTime.last { $0.submission.cases != nil }
            guard let cases = last?.submission.cases,
                let found = try verify(work.problem, cases)
            else { continue }
            try note(
                MockEvent(
                    .verified(work.problem.slug, caught: found.caught, of: found.of), at: end))
        }
        try note(MockEvent(.finished, at: end))
    }
}

extension GroupTally {
    /// The groups of a problem's hidden tests, in test order, and how many of
    /// each were accepted.
    package static func of(_ judging: Judging, planned tests: [TestCase]) -> [GroupTally] {
        var tallies: [GroupTally] = []
        for test in tests {
            if let index = tallies.firstIndex(where: { $0.name == test.group }) {
                tallies[index].planned += 1
            } else {
                tallies.append(GroupTally(name: test.group, passed: 0, planned: 1))
            }
        }
        for test in judging.tests where test.verdict == .accepted {
            guard let index = tallies.firstIndex(where: { $0.name == test.group }) else { continue }
            tallies[index].passed += 1
        }
        return tallies
    }
}
