/// How far a candidate is with a problem.
package struct Progress: Sendable, Hashable, Codable {
    package var slug: Slug
    /// Submissions, judge errors not counted.
    package var submissions = 0
    package var accepted = 0
    /// Seconds since 1970, of the first accepted submission.
    package var solvedAt: Double?
    /// Minutes of work that the first accepted submission took.
    package var minutesToSolve: Double?
    /// Submissions that were not accepted before the first that was.
    package var wrongBeforeSolved = 0
    package var hintsSeen = 0
    package var hasReadEditorial = false
    /// Seconds since 1970.
    package var lastSubmissionAt: Double?
    package var lastVerdict: Verdict?
    /// The attempt that is going on, or ended last.
    package var attempt: Attempt?
    /// What spaced repetition remembers; `nil` before the first review.
    package var card: Card?

    package init(slug: Slug) { self.slug = slug }

    package var isSolved: Bool { solvedAt != nil }
    /// Submitted, and never accepted.
    package var isTried: Bool { submissions > 0 && solvedAt == nil }
}

/// A stretch of work on one problem.
package struct Attempt: Sendable, Hashable, Codable {
    /// Seconds since 1970, of its first and its last activity.
    package var start: Double
    package var last: Double
    /// Seconds of work: pauses count for no more than a cap.
    package var worked: Double
    package var hints = 0
    package var hasReadEditorial = false
    package var wrongSubmissions = 0
    /// Whether its review has been given, after which nothing in it counts.
    package var isReviewed = false

    package init(start: Double) {
        self.start = start
        last = start
        worked = 0
    }
}

/// The memory of one problem, in the terms of FSRS.
package struct Card: Sendable, Hashable, Codable {
    /// Days until recall falls to 90 %.
    package var stability: Double
    /// From 1, easy, to 10.
    package var difficulty: Double
    /// Seconds since 1970, of the last review.
    package var reviewedAt: Double
    /// Seconds since 1970, from which the problem is due again.
    package var due: Double
    package var reviews: Int
    /// Reviews in which it was not solved.
    package var lapses: Int

    package init(
        stability: Double, difficulty: Double, reviewedAt: Double, due: Double, reviews: Int,
        lapses: Int
    ) {
        self.stability = stability
        self.difficulty = difficulty
        self.reviewedAt = reviewedAt
        self.due = due
        self.reviews = reviews
        self.lapses = lapses
    }
}

/// How well a problem was recalled, worst first, with FSRS's numbers.
package enum Recall: Int, Sendable, Codable, Hashable, CaseIterable {
    case again = 1
    case hard, good, easy
}

/// One review, as the log of reviews keeps it.
package struct Review: Sendable, Hashable, Codable {
    package var slug: Slug
    /// Seconds since 1970.
    package var time: Double
    package var recall: Recall
    /// Why it was given, in one sentence.
    package var reason: String
    /// The card after it.
    package var card: Card

    package init(slug: Slug, time: Double, recall: Recall, reason: String, card: Card) {
        self.slug = slug
        self.time = time
        self.recall = recall
        self.reason = reason
        self.card = card
    }
}
