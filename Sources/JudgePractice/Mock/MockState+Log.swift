package import JudgeCore

extension MockState {
    /// How a mock interview stands at a moment; `nil` where the log does not
    /// begin with `started`.
    ///
    /// - Complexity: O(*events* · log *events*).
    package init?(_ log: MockLog, now: Stamp) {
        guard case .started(let plan) = log.events.first?.kind else { return nil }
        let clock = MockClock(log, now: now)
        var fold = MockFold(MockState(id: log.id, plan))
        for index in clock.order.dropFirst() {
            fold.settle(at: clock.elapsed[index])
            fold.take(log.events[index].kind, at: clock.elapsed[index])
        }
        fold.settle(at: clock.now)
        for event in log.events { fold.rate(event.kind) }
        self = fold.state
        elapsed = end ?? clock.now
        for index in problems.indices { problems[index].isOpen = isOpen(problems[index]) }
        hasRestarted = clock.hasRestarted(before: end)
        wallClockChanged = clock.wallClockChanged(before: end)
    }

    private init(id: String, _ plan: MockPlan) {
        self.id = id
        self.plan = plan
        sections = plan.sections.map {
            MockSectionState(name: $0.name, limit: MockTime.minutes($0.minutes))
        }
        problems = []
        var slugs: Set<Slug> = []
        for (index, section) in plan.sections.enumerated() {
            problems += section.problems.filter { slugs.insert($0.slug).inserted }
                .map { MockWork($0, section: index) }
        }
        if plan.isPractice {
            for index in sections.indices { sections[index].start = .zero }
        } else {
            begin(0, at: .zero)
        }
    }

    func isOpen(_ work: MockWork) -> Bool { !isOver && sections[work.section].isOpen }

    /// Opens a section; where there is none of that index the time is up.
    mutating func begin(_ index: Int, at time: Duration) {
        guard index < sections.count else { return stop(.timeUp, at: time) }
        sections[index].start = time
        sections[index].deadline = time + sections[index].limit
    }

    /// Ends the interview, and the sections that are open.
    mutating func stop(_ phase: Phase, at time: Duration) {
        self.phase = phase
        end = time
        for index in sections.indices where sections[index].isOpen { sections[index].end = time }
    }
}

/// Takes what the candidate did in the order of time, then what was found out
/// about it in the order of the log.
private struct MockFold {
    var state: MockState
    private var problems: [Slug: Int]
    private var receipts: [String: (problem: Int, receipt: Int)] = [:]

    init(_ state: MockState) {
        self.state = state
        problems = Dictionary(
            uniqueKeysWithValues: state.problems.enumerated().map { ($1.problem.slug, $0) })
    }

    /// Ends the sections whose minutes are over at a time.
    mutating func settle(at time: Duration) {
        while let index = state.currentSection, let deadline = state.sections[index].deadline,
            deadline <= time
        {
            state.sections[index].end = deadline
            state.begin(index + 1, at: deadline)
        }
    }

    mutating func take(_ kind: MockEvent.Kind, at time: Duration) {
        switch kind {
        case .started, .judged, .verified: break
        case .opened(let slug):
            work(on: slug) { $0.firstOpened = $0.firstOpened ?? time }
        case .ran(let slug, _, _, let ownCases):
            work(on: slug) { work in
                work.runs += 1
                if work.inTime.isEmpty { work.runsBeforeSubmitting += 1 }
                work.ownCases += min(max(0, ownCases), 1_000_000)
            }
        case .hinted(let slug, let number):
            work(on: slug) { work in
                if work.inTime.contains(where: { $0.verdict == .accepted }) {
                    work.laterHints.insert(number)
                } else {
                    work.hints.insert(number)
                }
            }
        case .received(let submission): receive(submission, at: time)
        case .advanced: advance(at: time)
        case .finished: close(.finished, at: time)
        case .abandoned: close(.abandoned, at: time)
        }
    }

    /// Takes a verdict or a verification, at whatever time it came.
    mutating func rate(_ kind: MockEvent.Kind) {
        switch kind {
        case .judged(let id, let verdict, let groups): judge(id, verdict, groups)
        case .verified(let slug, let caught, let of):
            guard let index = problems[slug] else { return }
            let of = max(0, of)
            state.problems[index].verification = .init(caught: min(max(0, caught), of), of: of)
        default: break
        }
    }

    /// Notes something about a problem that is open.
    private mutating func work(on slug: Slug, _ note: (inout MockWork) -> Void) {
        guard let index = problems[slug], state.isOpen(state.problems[index]) else { return }
        note(&state.problems[index])
    }

    private mutating func receive(_ submission: MockSubmission, at time: Duration) {
        guard let index = problems[submission.slug], receipts[submission.id] == nil else { return }
        let isLate = !state.isOpen(state.problems[index])
        receipts[submission.id] = (index, state.problems[index].receipts.count)
        state.problems[index].receipts.append(MockReceipt(submission, at: time, isLate: isLate))
    }

    private mutating func judge(_ id: String, _ verdict: Verdict, _ groups: [GroupTally]) {
        guard let place = receipts[id],
            !state.problems[place.problem].receipts[place.receipt].hasCounted
        else { return }
        state.problems[place.problem].receipts[place.receipt].verdict = verdict
        state.problems[place.problem].receipts[place.receipt].groups = groups.compactMap(\.sound)
    }

    private mutating func advance(at time: Duration) {
        guard let index = state.currentSection else { return }
        if index + 1 < state.sections.count {
            state.sections[index].end = time
            state.begin(index + 1, at: time)
        } else {
            state.stop(.finished, at: time)
        }
    }

    private mutating func close(_ phase: MockState.Phase, at time: Duration) {
        state.isClosed = true
        if !state.isOver { state.stop(phase, at: time) }
    }
}
