package import JudgeCore

/// A submission of a mock interview as far as it has come.
package struct MockReceipt: Sendable, Hashable {
    package var submission: MockSubmission
    /// When it came in.
    package var elapsed: Duration
    /// Whether its section was not open then, or the mock interview over: it
    /// is judged, and does not count.
    package var isLate: Bool
    /// `nil` where it is not judged yet.
    package var verdict: Verdict?
    /// The tests by group, as they were judged; see ``GroupTally/sound``.
    package var groups: [GroupTally] = []

    init(_ submission: MockSubmission, at elapsed: Duration, isLate: Bool) {
        self.submission = submission
        self.elapsed = elapsed
        self.isLate = isLate
    }

    /// Whether it was judged; a judge error is no judgement.
    var hasCounted: Bool { verdict.map { $0 != .judgeError } ?? false }

    /// The mean over the groups of the share of tests passed, from 0 to 1.
    ///
    /// Where no group was judged it is 1 for an accepted submission, else 0.
    package var correctness: Double {
        guard !groups.isEmpty else { return verdict == .accepted ? 1 : 0 }
        let shares = groups.map { Double($0.passed) / Double($0.planned) }
        return shares.reduce(0, +) / Double(groups.count)
    }

    /// The tests of the group `large`; `nil` where there is none.
    package var large: GroupTally? {
        let large = groups.filter { $0.name == "large" }
        return large.isEmpty ? nil : large.total(named: "large")
    }

    /// The share of the group `large` that passed, from 0 to 1; the
    /// correctness where there is no such group.
    package var scalability: Double {
        large.map { Double($0.passed) / Double($0.planned) } ?? correctness
    }
}

extension GroupTally {
    /// The tally with numbers that make sense: at most a million tests
    /// planned, and from none to all of them passed; `nil` where none was
    /// planned.
    var sound: GroupTally? {
        guard planned > 0 else { return nil }
        let planned = min(planned, 1_000_000)
        return GroupTally(name: name, passed: min(max(0, passed), planned), planned: planned)
    }
}

extension [GroupTally] {
    /// All tests together, of sound tallies.
    func total(named name: String) -> GroupTally {
        reduce(into: GroupTally(name: name, passed: 0, planned: 0)) { total, group in
            total.passed += group.passed
            total.planned += group.planned
        }
    }
}
