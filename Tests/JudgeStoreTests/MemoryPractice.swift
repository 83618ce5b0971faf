import JudgeCore
import Synchronization

/// The practice of a candidate in plain dictionaries: what the contract means,
/// without a database.
final class MemoryPractice: PracticeRepository {
    private struct State {
        /// In the order in which they were recorded.
        var submissions: [SubmissionRecord] = []
        var progress: [Slug: Progress] = [:]
        var reviews: [Review] = []
        var mocks: [MockLog] = []

        func mock(_ id: String) -> Int? { mocks.firstIndex { $0.id == id } }

        mutating func advance(
            by activity: Activity, of problem: ProblemSummary, _ rules: any PracticeRules
        ) -> ProgressChange {
            let before = progress[activity.slug] ?? Progress(slug: activity.slug)
            let (after, reviews) = rules.advance(before, by: activity, of: problem)
            progress[after.slug] = after
            self.reviews += reviews
            return ProgressChange(before: before, after: after, reviews: reviews)
        }

        mutating func append(_ event: MockEvent, to id: String) throws(JudgeFailure) {
            guard let mock = mock(id) else {
                throw JudgeFailure(.usage, "no-mock", "there is no mock interview \(id)")
            }
            guard mocks[mock].isRunning else {
                throw JudgeFailure(.usage, "mock-over", "the mock interview \(id) is over")
            }
            mocks[mock].events.append(event)
        }
    }

    private let state = Mutex(State())

    /// Changes all or nothing.
    private func write<Result: Sendable>(
        _ body: @Sendable (inout State) throws(JudgeFailure) -> Result
    ) throws(JudgeFailure) -> Result {
        try state.withLock { (state: inout State) throws(JudgeFailure) -> Result in
            var changed = state
            let result = try body(&changed)
            state = changed
            return result
        }
    }

    private func read<Result: Sendable>(_ body: @Sendable (State) -> Result) -> Result {
        state.withLock { body($0) }
    }

    // MARK: Submissions

    func record(
        _ submission: SubmissionRecord, of problem: ProblemSummary, event: MockEvent?,
        rules: any PracticeRules
    ) throws(JudgeFailure) -> ProgressChange {
        try write { (state) throws(JudgeFailure) in
            let summary = submission.summary
            guard !state.submissions.contains(where: { $0.summary.id == summary.id }) else {
                throw JudgeFailure(.judge, "store", "there is a submission \(summary.id) already")
            }
            state.submissions.append(submission)
            if let event {
                guard let mock = summary.mock else {
                    throw JudgeFailure(.judge, "store", "\(summary.id) belongs to no mock")
                }
                try state.append(event, to: mock)
            }
            let activity = Activity(
                slug: summary.slug, time: summary.startedAt,
                kind: .submitted(id: summary.id, summary.verdict))
            return state.advance(by: activity, of: problem, rules)
        }
    }

    func record(
        _ activity: Activity, of problem: ProblemSummary, rules: any PracticeRules
    ) throws(JudgeFailure) {
        try write { state in _ = state.advance(by: activity, of: problem, rules) }
    }

    func submissions(_ query: HistoryQuery) throws(JudgeFailure) -> [SubmissionSummary] {
        read { state in
            let found = state.submissions.map(\.summary).filter {
                (query.slug == nil || $0.slug == query.slug)
                    && (query.mock == nil || $0.mock == query.mock)
            }
            return newest(found, by: \.startedAt, limit: query.limit)
        }
    }

    func submission(_ id: String) throws(JudgeFailure) -> SubmissionRecord? {
        read { $0.submissions.first { $0.summary.id == id } }
    }

    // MARK: Progress

    func progress() throws(JudgeFailure) -> [Slug: Progress] { read(\.progress) }

    func reviews(of slug: Slug?, limit: Int?) throws(JudgeFailure) -> [Review] {
        read { state in
            newest(
                state.reviews.filter { slug == nil || $0.slug == slug }, by: \.time, limit: limit)
        }
    }

    func days(offset: Int) throws(JudgeFailure) -> [Int: DayTally] {
        read { state in
            var days: [Int: DayTally] = [:]
            for submission in state.submissions.map(\.summary)
            where submission.verdict != .judgeError {
                let shifted = Int(submission.startedAt.rounded(.down)) + offset
                let day = (Double(shifted) / 86_400).rounded(.down)
                days[Int(day), default: DayTally(submissions: 0, accepted: 0)].submissions += 1
                if submission.verdict == .accepted { days[Int(day)]?.accepted += 1 }
            }
            return days
        }
    }

    // MARK: Mock interviews

    func begin(_ id: String, with event: MockEvent) throws(JudgeFailure) {
        try write { (state) throws(JudgeFailure) in
            guard case .started = event.kind else {
                throw JudgeFailure(.judge, "store", "a log begins with its plan")
            }
            guard !state.mocks.contains(where: \.isRunning) else {
                throw JudgeFailure(.usage, "mock-running", "a mock interview is going on")
            }
            guard state.mock(id) == nil else {
                throw JudgeFailure(.judge, "store", "there is a mock interview \(id) already")
            }
            state.mocks.append(MockLog(id: id, events: [event]))
        }
    }

    func append(_ event: MockEvent, to id: String, after count: Int) throws(JudgeFailure) {
        try write { (state) throws(JudgeFailure) in
            if let mock = state.mock(id), state.mocks[mock].events.count != count {
                throw JudgeFailure(.usage, "mock-moved-on", "another terminal was faster")
            }
            try state.append(event, to: id)
        }
    }

    func mock(_ id: String) throws(JudgeFailure) -> MockLog? {
        read { $0.mocks.first { $0.id == id } }
    }

    func runningMock() throws(JudgeFailure) -> MockLog? {
        read { $0.mocks.first(where: \.isRunning) }
    }

    func mocks() throws(JudgeFailure) -> [String] { read { $0.mocks.reversed().map(\.id) } }
}

/// Newest first, the later one first where two have the same time.
private func newest<Element>(
    _ elements: [Element], by time: (Element) -> Double, limit: Int?
) -> [Element] {
    let sorted = elements.enumerated().sorted {
        (time($0.element), $0.offset) > (time($1.element), $1.offset)
    }
    return sorted.prefix(limit.map { max($0, 0) } ?? .max).map(\.element)
}

extension MockLog {
    fileprivate var isRunning: Bool {
        switch events.last?.kind {
        case .finished, .abandoned: false
        default: true
        }
    }
}
