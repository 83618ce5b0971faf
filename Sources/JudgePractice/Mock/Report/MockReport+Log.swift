package import JudgeCore

extension MockReport {
    /// The report on a mock interview; `nil` where its log does not begin with
    /// `started`.
    ///
    /// - Parameters:
    ///   - log: any log, see ``MockState``.
    ///   - now: when one looks, which matters until the interview is over.
    package init?(_ log: MockLog, now: Stamp) {
        guard let state = MockState(log, now: now) else { return nil }
        let score = MockScore(state)
        id = state.id
        plan = state.plan
        phase = state.phase
        elapsed = state.elapsed
        components = zip(score.components, score.sums { _ in true }).map { component, total in
            Component(
                name: component.name, points: total.sum.points, maximum: total.sum.maximum,
                evidence: component.cells.map(\.evidence))
        }
        sections = state.sections.indices.map { Section(index: $0, of: state, score) }
        points = components.reduce(.zero) { $0 + $1.points }
        band = MockBand(points)
        reason = Self.reason(score.sums { _ in true }, sections)
        timeline = MockTimeline(log, state, MockClock(log, now: now)).moments
        notes = Self.notes(state)
        weakTopics = Self.weakTopics(score)
    }

    /// The component that cost most and, where there are several, the section
    /// that did.
    private static func reason(
        _ sums: [(name: MockComponent, sum: MockScore.Sum)], _ sections: [Section]
    ) -> String {
        let byComponent = Section.reason(sums)
        guard let worst = sections.max(by: { $0.lost < $1.lost }), worst.lost > .zero,
            sections.count > 1
        else { return byComponent }
        return byComponent
            + "; of the sections it was \(worst.name): \(worst.lost) of \(worst.maximum.short)"
    }

    private static func notes(_ state: MockState) -> [String] {
        var notes: [String] = []
        if state.plan.isPractice { notes.append("Practice mode: no locks and no deadlines.") }
        switch state.phase {
        case .running: notes.append("The mock interview is still running: nothing here is final.")
        case .abandoned: notes.append("The mock interview was abandoned.")
        case .timeUp, .finished: break
        }
        let pending = state.pending.count
        if pending > 0 {
            notes.append(
                Figures.counted(pending, "submission") + (pending == 1 ? " is" : " are")
                    + " not judged yet and may add points.")
        }
        if state.hasRestarted {
            notes.append("The machine was started anew meanwhile; the time it was off counts.")
        }
        if state.wallClockChanged {
            notes.append("The wall clock was set meanwhile; the time used does not depend on it.")
        }
        return notes
    }

    private static func weakTopics(_ score: MockScore) -> [WeakTopic] {
        var topics: [WeakTopic] = []
        for (index, outcome) in score.outcomes.enumerated() {
            let lost = MockScore.Sum(score.components.map { $0.cells[index] }).lost
            let problem = outcome.work.problem
            if let known = topics.firstIndex(where: {
                $0.track == problem.track && $0.topic == problem.topic
            }) {
                topics[known].lost += lost
            } else {
                topics.append(WeakTopic(track: problem.track, topic: problem.topic, lost: lost))
            }
        }
        return topics.enumerated().filter { $0.element.lost > .zero }
            .sorted { ($1.element.lost, $0.offset) < ($0.element.lost, $1.offset) }
            .map(\.element)
    }
}
