internal import JudgeCore

/// The events of a mock interview in words, and the sections that ended by
/// their minutes.
struct MockTimeline {
    private(set) var moments: [MockReport.Moment] = []
    private let state: MockState
    /// Which problem each submission is for, and which of its submissions it
    /// is.
    private let submissions: [String: (slug: Slug, number: Int, isLate: Bool)]
    private var received: Set<String> = []
    private var judged: Set<String> = []

    init(_ log: MockLog, _ state: MockState, _ clock: MockClock) {
        self.state = state
        let numbered = state.problems.flatMap { $0.receipts.enumerated() }
        submissions = Dictionary(
            uniqueKeysWithValues: numbered.map { index, receipt in
                let submission = receipt.submission
                return (submission.id, (submission.slug, index + 1, receipt.isLate))
            })
        var ends = state.sections.filter(\.ranOut).compactMap { section in
            section.end.map {
                MockReport.Moment(elapsed: $0, text: "the time of \(section.name) was over")
            }
        }[...]
        for index in clock.order {
            let time = clock.elapsed[index]
            while let end = ends.first, end.elapsed <= time {
                moments.append(end)
                ends.removeFirst()
            }
            let text = words(log.events[index].kind, at: time, isFirst: index == 0)
            moments.append(.init(elapsed: time, text: text))
        }
        moments += ends
    }

    private mutating func words(
        _ kind: MockEvent.Kind, at time: Duration, isFirst: Bool
    ) -> String {
        switch kind {
        case .started(let plan):
            isFirst ? "began \(plan.title)" : "a second start, which does not count"
        case .opened(let slug): "read \(named(slug))"
        case .ran(let slug, let passed, let of, let ownCases):
            "tried \(named(slug)): \(passed) of \(Figures.counted(of, "case")) passed"
                + (ownCases > 0 ? ", \(ownCases) of them own" : "")
        case .hinted(let slug, let number): "saw hint \(number) of \(named(slug))"
        case .received(let submission): receive(submission)
        case .judged(let id, let verdict, let groups): judge(id, verdict, groups)
        case .advanced: advance(at: time)
        case .verified(let slug, let caught, let of):
            "own cases for \(named(slug)) catch \(caught) of "
                + Figures.counted(of, "wrong submission")
        case .finished: "finished"
        case .abandoned: "abandoned"
        }
    }

    private func named(_ slug: Slug) -> String {
        state.work(on: slug) == nil ? "\(slug), which is not in this interview," : "\(slug)"
    }

    private mutating func receive(_ submission: MockSubmission) -> String {
        guard let (slug, number, isLate) = submissions[submission.id],
            slug == submission.slug, received.insert(submission.id).inserted
        else { return "a submission for \(submission.slug), which does not count" }
        let declared = submission.declared.map {
            ", declared time \($0.time)" + ($0.space.map { ", space \($0)" } ?? "")
        }
        return "submitted \(slug) (submission \(number))" + (declared ?? "")
            + (isLate ? ", late: does not count" : "")
    }

    private mutating func judge(
        _ id: String, _ verdict: Verdict, _ groups: [GroupTally]
    ) -> String {
        guard let (slug, number, _) = submissions[id] else {
            return "a verdict on an unknown submission, which does not count"
        }
        let total = groups.compactMap(\.sound).total(named: "")
        let tests =
            total.planned > 0
            ? ", \(total.passed) of \(Figures.counted(total.planned, "test"))" : ""
        let isAgain = judged.contains(id)
        if verdict != .judgeError { judged.insert(id) }
        return "submission \(number) of \(slug): \(verdict.title)" + tests
            + (isAgain ? ", judged again, which does not count" : "")
    }

    private func advance(at time: Duration) -> String {
        let next = state.sections.dropFirst().first { $0.start == time }
        if let next, !state.plan.isPractice { return "went on to \(next.name)" }
        return state.end == time
            ? "ended the last section" : "went on, which does nothing here"
    }
}
