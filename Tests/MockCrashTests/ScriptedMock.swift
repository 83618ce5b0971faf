import Glibc
import JudgeCore
import JudgePractice
import JudgeStore

/// A mock interview that plays itself, from wherever its log has come to.
struct ScriptedMock {
    /// What befalls the machine once the log has so many events.
    enum Accident: Hashable {
        case none
        case clockSetBack(after: Int)
        case restarted(after: Int)
    }

    let folder: String
    var accident = Accident.none
    /// The process kills itself once the log has so many events.
    var deadlyCount: Int?

    static let id = "scripted"
    /// The events of the whole interview.
    static let count = 16
    /// Those before its end is asked for.
    static let played = 12

    /// Plays the rest of the interview.
    func play() throws {
        let store = try PracticeStore.open(folder: folder)
        let repository = DeadlyRepository(store: store, deadlyCount: deadlyCount)
        let clock = ScriptedClock(store: store, accident: accident)
        var session: MockSession
        if let log = try store.mock(Self.id) {
            session = MockSession(log, in: repository, clock: clock)
        } else {
            session = try .start(Self.plan, id: Self.id, in: repository, clock: clock)
        }
        // As every command does before anything else.
        for pending in session.state?.pending ?? [] where session.log.events.count < Self.played {
            try Self.judge(pending, &session)
        }
        while session.log.events.count < Self.played {
            try Self.steps[session.log.events.count - 1](&session)
        }
        guard session.state?.isClosed == false else { return }
        try session.finish(
            judge: { submission, session throws(JudgeFailure) in
                try Self.judge(submission, &session)
            },
            verify: { problem, _ in (problem.slug == Self.parentheses.slug ? 7 : 2, 10) })
    }

    /// What has come of it.
    func report() throws -> MockReport? {
        let store = try PracticeStore.open(folder: folder)
        let clock = ScriptedClock(store: store, accident: accident)
        return try store.mock(Self.id).flatMap { MockReport($0, now: clock.now()) }
    }

    /// Each appends one event; the first event is the start.
    private static let steps: [@Sendable (inout MockSession) throws -> Void] = [
        { try $0.note(.opened(parentheses.slug)) },
        { try $0.note(.ran(parentheses.slug, passed: 2, of: 3, ownCases: 0)) },
        { try $0.note(.received(submission("1", parentheses, declared: "O(n^2)"))) },
        { try judge(submission("1", parentheses, declared: nil), &$0) },
        { try $0.note(.received(submission("2", parentheses, declared: "O(n)", cases: "[]"))) },
        { try judge(submission("2", parentheses, declared: nil), &$0) },
        { try $0.append(.advanced) },
        { try $0.note(.opened(anagrams.slug)) },
        { try $0.note(.received(submission("3", anagrams, declared: "O(n)", cases: "[1]"))) },
        { try judge(submission("3", anagrams, declared: nil), &$0) },
        { try $0.note(.received(submission("4", anagrams, declared: "O(n k)"))) },
    ]

    private static func judge(
        _ submission: MockSubmission, _ session: inout MockSession
    ) throws(JudgeFailure) {
        let problem = submission.slug == parentheses.slug ? parentheses : anagrams
        try session.record(
            judging(submission, problem), of: Self.problem(problem),
            source: Array(submission.source.utf8))
    }
}

/// Kills the process once the log has a number of events.
private struct DeadlyRepository: PracticeRepository {
    let store: PracticeStore
    let deadlyCount: Int?

    private func dieIfTold() throws(JudgeFailure) {
        guard let deadlyCount, let log = try store.mock(ScriptedMock.id),
            log.events.count >= deadlyCount
        else { return }
        kill(getpid(), SIGKILL)
    }

    func begin(_ id: String, with event: MockEvent) throws(JudgeFailure) {
        try store.begin(id, with: event)
        try dieIfTold()
    }

    func append(_ event: MockEvent, to id: String, after count: Int) throws(JudgeFailure) {
        try store.append(event, to: id, after: count)
        try dieIfTold()
    }

    func record(
        _ submission: SubmissionRecord, of problem: ProblemSummary, event: MockEvent?,
        rules: any PracticeRules
    ) throws(JudgeFailure) -> ProgressChange {
        let change = try store.record(submission, of: problem, event: event, rules: rules)
        try dieIfTold()
        return change
    }

    func record(
        _ activity: Activity, of problem: ProblemSummary, rules: any PracticeRules
    ) throws(JudgeFailure) { try store.record(activity, of: problem, rules: rules) }

    func submissions(_ query: HistoryQuery) throws(JudgeFailure) -> [SubmissionSummary] {
        try store.submissions(query)
    }

    func submission(_ id: String) throws(JudgeFailure) -> SubmissionRecord? {
        try store.submission(id)
    }

    func progress() throws(JudgeFailure) -> [Slug: Progress] { try store.progress() }

    func reviews(of slug: Slug?, limit: Int?) throws(JudgeFailure) -> [Review] {
        try store.reviews(of: slug, limit: limit)
    }

    func days(offset: Int) throws(JudgeFailure) -> [Int: DayTally] {
        try store.days(offset: offset)
    }

    func mock(_ id: String) throws(JudgeFailure) -> MockLog? { try store.mock(id) }
    func runningMock() throws(JudgeFailure) -> MockLog? { try store.runningMock() }
    func mocks() throws(JudgeFailure) -> [String] { try store.mocks() }
}

/// Half a minute passes from event to event, whichever process makes them.
private struct ScriptedClock: PracticeClock {
    let store: PracticeStore
    let accident: ScriptedMock.Accident

    func now() -> Stamp {
        let log = try? store.mock(ScriptedMock.id)
        let count = log?.events.count ?? 0
        // Ending it takes no time.
        let passed = Int64(min(count, ScriptedMock.played)) * 30_000_000_000
        var stamp = Stamp(
            wall: 1_790_000_000_000_000_000 + passed, sinceBoot: 5_000_000_000_000 + passed,
            boot: "first")
        switch accident {
        case .clockSetBack(let after) where count >= after:
            stamp.wall -= 86_400_000_000_000
        case .restarted(let after) where count >= after:
            stamp.sinceBoot =
                1_000_000_000 + passed - Int64(min(after, ScriptedMock.played)) * 30_000_000_000
            stamp.boot = "second"
        default: break
        }
        return stamp
    }
}
