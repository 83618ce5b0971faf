package import JudgeCore

/// What a submission changed, for people.
package enum ProgressNote {
    /// One line of sentences; `nil` where there is nothing to say: a judge
    /// error, a compile error, or a problem that was never reviewed.
    ///
    /// Days are those from a review to the next one. `topic` is asked where it is
    /// needed, for the solved problems of the topic after the submission and all
    /// of its problems.
    package static func text(
        _ change: ProgressChange, of problem: ProblemSummary,
        topic: () throws(JudgeFailure) -> (solved: Int, total: Int)
    ) throws(JudgeFailure) -> String? {
        let after = change.after
        // A new attempt's submission may also bring the review of the last one.
        let review = change.reviews.last { $0.time == after.lastSubmissionAt }
        let left = change.reviews.first { $0.time != after.lastSubmissionAt }
        var sentences: [String] = []
        if left != nil {
            sentences.append("The attempt before was left unsolved: not recalled.")
        }
        if !change.before.isSolved, let minutes = after.minutesToSolve {
            let worked = WorkedMinutes(worked: minutes, given: problem.minutes)
            sentences.append("Solved for the first time, \(worked.text).")
            if let review { sentences.append("Next review in \(Self.interval(review)).") }
            let count = try topic()
            sentences.append("\(problem.topic): \(count.solved) of \(count.total) solved.")
        } else if let review {
            let how =
                review.recall == .again
                ? "Solved, but not recalled" : "Recalled (\(review.recall.title))"
            sentences.append("\(how): next review in \(Self.interval(review)).")
        } else if let attempt = after.attempt, change.hasWrongTry {
            sentences.append("Not yet: \(attempt.wrongTries) in this attempt.")
        }
        if sentences.isEmpty, change.hasCounted, let card = after.card,
            let time = after.lastSubmissionAt
        {
            sentences.append(
                "Nothing changed: next review in \(Self.days(from: time, to: card.due)).")
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// `1 day`, `12 days`.
    private static func interval(_ review: Review) -> String {
        days(from: review.time, to: review.card.due)
    }

    private static func days(from start: Double, to end: Double) -> String {
        let days = (end - start) / FSRS.day
        return Figures.counted(Int(min(max(days.rounded(), 0), 1e6)), "day")
    }
}

extension ProgressChange {
    /// Whether it was a submission that compiled and was judged.
    fileprivate var hasCounted: Bool {
        after.submissions > before.submissions && after.lastVerdict != .compileError
    }

    /// Whether the submission was a wrong try that counts.
    fileprivate var hasWrongTry: Bool {
        guard let attempt = after.attempt, after.submissions > before.submissions,
            after.lastVerdict != .accepted, after.lastVerdict != .compileError
        else { return false }
        return !attempt.isReviewed
    }
}

extension Recall {
    /// In words, for people: `easy`.
    fileprivate var title: String { "\(self)" }
}
