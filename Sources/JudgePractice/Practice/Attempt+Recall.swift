internal import JudgeCore

/// How well a problem was recalled, which is derived from an attempt and never
/// asked.
extension Attempt {
    /// Of an attempt whose first accepted submission came just now.
    ///
    /// Having read the editorial is no recall at all. It is hard where it took
    /// longer than an interview gives, any hint, or more than one wrong try;
    /// good with one wrong try; and without any easy within half of the time,
    /// otherwise good.
    ///
    /// - Parameter given: minutes that an interview gives.
    /// - Returns: the recall, and why, in one sentence.
    func recallWhenSolved(given: Int) -> (recall: Recall, reason: String) {
        let minutes = WorkedMinutes(worked: worked / 60, given: given)
        if hasReadEditorial { return (.again, "solved after reading the editorial") }
        let hints = hints > 0 ? ["with \(Figures.counted(hints, "hint"))"] : []
        let tries = wrongSubmissions == 0 ? "without a wrong try" : "after \(wrongTries)"
        let reason = "solved \(minutes.text) \(Figures.listed(hints + [tries]))"
        if minutes.isLate || !hints.isEmpty || wrongSubmissions > 1 { return (.hard, reason) }
        return (wrongSubmissions == 0 && minutes.isQuick ? .easy : .good, reason)
    }

    /// Of an attempt that was given up; `nil` where it says nothing: no wrong
    /// try was made, or its review has been given.
    var recallWhenLeft: (recall: Recall, reason: String)? {
        guard wrongSubmissions > 0, !isReviewed else { return nil }
        return (.again, "left unsolved after \(wrongTries)")
    }

    /// `1 wrong try`, `2 wrong tries`.
    var wrongTries: String {
        "\(wrongSubmissions) wrong \(wrongSubmissions == 1 ? "try" : "tries")"
    }
}
