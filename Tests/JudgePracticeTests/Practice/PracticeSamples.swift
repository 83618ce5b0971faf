import JudgeCore

@testable import JudgePractice

/// What the tests of practice rules are about.
enum PracticeSamples {
    static let day = FSRS.day
    static let start = 1_790_000_000.0

    static func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("\(text) is no slug") }
        return slug
    }

    static func problem(
        _ slug: String, _ topic: String = "graphs", track: Track = .algorithms,
        _ difficulty: Difficulty = .easy, minutes: Int = 20
    ) -> ProblemSummary {
        ProblemSummary(
            slug: Self.slug(slug), title: slug, track: track, topic: topic, difficulty: difficulty,
            kind: .function, minutes: minutes)
    }

    static func submitted(_ verdict: Verdict) -> Activity.Kind { .submitted(id: "1", verdict) }

    /// Of a problem with a card that was reviewed so many days ago, and then
    /// is due after `stability` days.
    static func solved(
        _ slug: String, minutes: Double = 10, reviewed days: Double = 0, stability: Double = 10,
        wrong: Int = 0, now: Double = start
    ) -> Progress {
        var progress = tried(slug, submissions: wrong, now: now)
        progress.submissions += 1
        progress.accepted = 1
        progress.solvedAt = now - days * day
        progress.minutesToSolve = minutes
        progress.card = card(reviewed: days, stability: stability, now: now)
        return progress
    }

    static func card(reviewed days: Double, stability: Double, now: Double = start) -> Card {
        Card(
            stability: stability, difficulty: 5, reviewedAt: now - days * day,
            due: now + (stability - days) * day, reviews: 1, lapses: 0)
    }

    /// Of a problem that was last worked on so many days ago.
    static func tried(
        _ slug: String, submissions: Int = 1, days: Double = 1, now: Double = start
    ) -> Progress {
        var progress = Progress(slug: Self.slug(slug))
        progress.submissions = submissions
        progress.wrongBeforeSolved = submissions
        progress.attempt = Attempt(start: now - days * day)
        progress.lastSubmissionAt = now - days * day
        progress.lastVerdict = .wrongAnswer
        return progress
    }

    static func bySlug(_ progress: [Progress]) -> [Slug: Progress] {
        Dictionary(progress.map { ($0.slug, $0) }) { first, _ in first }
    }
}
