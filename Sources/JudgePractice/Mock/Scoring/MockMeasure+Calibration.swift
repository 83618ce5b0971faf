internal import JudgeCore

extension MockMeasure {
    /// Whether the candidate knew how the counting submission grows.
    ///
    /// The running time is four fifths where the problem names a target for
    /// space too, and all of it where it does not. It is right where the target
    /// was declared and all large tests passed, and where something else was
    /// declared and not all of them passed. Half of it is for a slower growth
    /// than the target where they passed: it may be so, and is not measured.
    /// Where there are no large tests all tests stand in for them. Space cannot be told from the tests: it is
    /// right where the target was declared.
    ///
    /// A submission that passed no test shows no knowledge. Where the problem
    /// names no target any declaration of time is taken.
    static let calibration = MockMeasure(component: .calibration) { outcome in
        guard let counting = outcome.counting else { return Finding(0, outcome.nothingCounts) }
        guard let declared = counting.submission.declared else {
            return Finding(0, "nothing declared")
        }
        guard counting.correctness > 0 else { return Finding(0, "no test passed") }
        guard let target = outcome.work.problem.target else {
            return Finding(1, "declared \(declared.time), nothing to compare with")
        }
        let time = time(declared.time, target.time, passed: counting.scalability == 1)
        guard let asked = target.space else { return time }
        let knowsSpace = declared.space.map { Growth.isSame($0, asked) } ?? false
        let space =
            "space \(declared.space ?? "not declared")"
            + (knowsSpace ? ", as asked for" : " where \(asked) is asked for")
        return Finding(
            0.8 * time.share + (knowsSpace ? 0.2 : 0), time.evidence + "; " + space)
    }

    private static func time(_ declared: String, _ target: String, passed: Bool) -> Finding {
        let meets = Growth.isSame(declared, target)
        let isBetter = passed && Growth.isSlower(declared, than: target)
        return Finding(
            meets == passed ? 1 : isBetter ? 0.5 : 0,
            "declared time \(declared)"
                + (meets ? ", as asked for" : " where \(target) is asked for")
                + (passed ? ", and the large tests passed" : ", and not all large tests passed"))
    }
}
