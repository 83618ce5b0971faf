internal import JudgeCore

extension MockMeasure {
    /// Whether the candidate knew how the submission grows.
    ///
    /// What was declared last with a submission as good as the counting one is
    /// looked at. The running time is four fifths where the problem names a
    /// target for space too, and all of it where it does not. How a submission
    /// grows is not measured; what is known of it is whether it was too slow, by
    /// time or memory, for the large tests (for all where there are none):
    /// - where it was, a growth that is evidently faster than the target is
    ///   right, and no other is;
    /// - else the target is right, and half is given for an evidently slower
    ///   growth, which may be so.
    ///
    /// Space cannot be told from the tests: it is right where the target was
    /// declared. A submission that passed no test shows no knowledge. Where the
    /// problem names no target any declaration of time is taken.
    static let calibration = MockMeasure(component: .calibration) { outcome in
        guard let counting = outcome.counting else { return Finding(0, outcome.nothingCounts) }
        guard let declared = outcome.declared else { return Finding(0, "nothing declared") }
        guard counting.correctness > 0 else { return Finding(0, "no test passed") }
        guard let target = outcome.work.problem.target else {
            return Finding(1, "declared \(declared.time), nothing to compare with")
        }
        let time = time(declared.time, target.time, wasTooSlow: counting.wasTooSlow)
        guard let asked = target.space else { return time }
        let knowsSpace = declared.space.map { Growth.isSame($0, asked) } ?? false
        let space =
            "space \(declared.space ?? "not declared")"
            + (knowsSpace ? ", as asked for" : " where \(asked) is asked for")
        return Finding(
            0.8 * time.share + (knowsSpace ? 0.2 : 0), time.evidence + "; " + space)
    }

    private static func time(
        _ declared: String, _ target: String, wasTooSlow: Bool
    ) -> Finding {
        let meets = Growth.isSame(declared, target)
        let place = meets ? ", as asked for" : " where \(target) is asked for"
        guard !wasTooSlow else {
            return Finding(
                Growth.isSlower(target, than: declared) ? 1 : 0,
                "declared time \(declared)\(place), and it was too slow")
        }
        return Finding(
            meets ? 1 : Growth.isSlower(declared, than: target) ? 0.5 : 0,
            "declared time \(declared)\(place)")
    }
}

extension MockReceipt {
    /// Whether it used too much time or memory, and not only on small tests.
    fileprivate var wasTooSlow: Bool {
        (verdict == .timeLimitExceeded || verdict == .memoryLimitExceeded) && scalability < 1
    }
}

extension MockOutcome {
    /// What was declared last with a submission as good as the counting one.
    fileprivate var declared: Complexity? {
        let good = work.inTime.filter { receipt in
            receipt.hasCounted && receipt.correctness == counting?.correctness
        }
        return good.last { $0.submission.declared != nil }?.submission.declared
    }
}
