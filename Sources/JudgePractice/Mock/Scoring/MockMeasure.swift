internal import JudgeCore

/// How one component is measured on one problem.
struct MockMeasure: Sendable {
    /// What was measured, and what share of the points it is worth.
    struct Finding {
        /// From 0 to 1.
        var share: Double
        var evidence: String

        init(_ share: Double, _ evidence: String) {
            self.share = share
            self.evidence = evidence
        }
    }

    var component: MockComponent
    var assess: @Sendable (MockOutcome) -> Finding

    static let all: [MockMeasure] = [
        correctness, scalability, process, verification, calibration,
    ]

    /// The mean over the groups of the share of tests passed.
    static let correctness = MockMeasure(component: .correctness) { outcome in
        guard let counting = outcome.counting else { return Finding(0, outcome.nothingCounts) }
        return Finding(counting.correctness, tests(of: counting))
    }

    /// The share of the group `large` that passed, or the correctness where
    /// there is none.
    static let scalability = MockMeasure(component: .scalability) { outcome in
        guard let counting = outcome.counting else { return Finding(0, outcome.nothingCounts) }
        guard let large = counting.large else {
            return Finding(
                counting.scalability,
                "no large tests, so as for correctness: " + tests(of: counting))
        }
        return Finding(
            counting.scalability,
            "\(large.passed) of \(Figures.counted(large.planned, "large test"))")
    }

    /// The share of the package's wrong submissions that own cases tell from
    /// right ones.
    static let verification = MockMeasure(component: .verification) { outcome in
        guard let found = outcome.work.verification else {
            return Finding(0, "no own cases that were checked")
        }
        guard found.of > 0 else { return Finding(0, "there are no wrong submissions to catch") }
        return Finding(
            Double(found.caught) / Double(found.of),
            "own cases catch \(found.caught) of \(Figures.counted(found.of, "wrong submission"))")
    }

    static func tests(of receipt: MockReceipt) -> String {
        let total = receipt.groups.total(named: "")
        guard total.planned > 0 else { return receipt.verdict?.title ?? "" }
        let parts =
            total.passed == total.planned || receipt.groups.count == 1
            ? [total] : receipt.groups
        let text = parts.map {
            ($0.name.isEmpty ? "" : $0.name + " ") + "\($0.passed) of \($0.planned)"
        }
        guard parts.count == 1 else { return "tests by group: " + text.joined(separator: ", ") }
        return "\(total.passed) of \(Figures.counted(total.planned, "test"))"
    }
}

extension MockOutcome {
    /// Why there is no submission that counts.
    var nothingCounts: String {
        if work.inTime.contains(where: { $0.verdict == nil }) { return "not judged yet" }
        if !work.inTime.isEmpty { return "not judged: judge error" }
        return work.late.isEmpty ? "nothing submitted" : "nothing submitted in time"
    }
}
