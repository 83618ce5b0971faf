package import JudgeCore

/// The verdict of one test and why.
package struct Ruling: Sendable, Hashable {
    package var verdict: Verdict
    /// One sentence for the candidate that gives nothing of a hidden test
    /// away; `nil` where the answer was graded as right or wrong.
    package var reason: String?
    /// Where a wrong answer is wrong.
    ///
    /// - Warning: it quotes the expected answer; show it only where that may
    ///   be shown.
    package var difference: Difference?

    package init(_ verdict: Verdict, reason: String? = nil, difference: Difference? = nil) {
        self.verdict = verdict
        self.reason = reason
        self.difference = difference
    }
}
