internal import JudgeCore

extension MockMeasure {
    /// Three thirds, less a tenth of the whole for each hint seen.
    ///
    /// - time to the first accepted submission: full within half of the
    ///   problem's own minutes, falling evenly to nothing at one and a half
    ///   times them. It is measured from when the problem was first opened or,
    ///   where that is not known, from the last problem solved before it in its
    ///   section, or from the section's start;
    /// - submissions before it: a fifth less for a wrong one, a tenth for a
    ///   compile error; nothing where it was never solved;
    /// - whether a run on samples or own cases came before the first
    ///   submission in time.
    static let process = MockMeasure(component: .process) { outcome in
        let parts = [pace(outcome), tries(outcome), rehearsal(outcome)]
        let hints = outcome.work.hints.count
        let share = parts.reduce(0) { $0 + $1.share } / Double(parts.count)
        var words = parts.map {
            "\($0.evidence) (\(Figures.fixed(100 * $0.share, decimals: 0)) %)"
        }
        if hints > 0 {
            words.append("less \(min(100, 10 * hints)) % for \(Figures.counted(hints, "hint"))")
        }
        return Finding(
            share * (1 - 0.1 * Double(min(10, hints))), words.joined(separator: ", "))
    }

    private static func pace(_ outcome: MockOutcome) -> Finding {
        guard let time = outcome.timeToAccepted else { return Finding(0, "never accepted") }
        let minutes = MockTime.minutes(max(1, outcome.work.problem.minutes))
        let used = MockTime.seconds(time) / MockTime.seconds(minutes)
        return Finding(
            min(max(0, 1.5 - used), 1),
            "accepted \(MockTime.words(time)) after \(outcome.origin.words), "
                + "for \(MockTime.words(minutes))")
    }

    private static func tries(_ outcome: MockOutcome) -> Finding {
        var words: [String] = []
        if outcome.wrong > 0 || outcome.compileErrors == 0 {
            words.append(Figures.counted(outcome.wrong, "wrong submission"))
        }
        if outcome.compileErrors > 0 {
            words.append(Figures.counted(outcome.compileErrors, "compile error"))
        }
        let cost = Double(outcome.wrong) + 0.5 * Double(outcome.compileErrors)
        return Finding(
            outcome.accepted == nil ? 0 : max(0, 1 - cost / 5), Figures.listed(words))
    }

    private static func rehearsal(_ outcome: MockOutcome) -> Finding {
        guard !outcome.work.inTime.isEmpty else { return Finding(0, "nothing submitted in time") }
        return outcome.work.runsBeforeSubmitting > 0
            ? Finding(1, "tried before submitting")
            : Finding(0, "not tried before the first submission")
    }
}
