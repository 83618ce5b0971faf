import JudgeCore

/// Rules that touch every field of a progress, in ways that can be foreseen.
struct SampleRules: PracticeRules {
    func advance(
        _ progress: Progress, by activity: Activity, of problem: ProblemSummary
    ) -> (progress: Progress, reviews: [Review]) {
        var progress = progress
        var attempt = progress.attempt ?? Attempt(start: activity.time)
        attempt.worked += 1.5
        attempt.last = activity.time
        progress.attempt = attempt
        switch activity.kind {
        case .opened: return (progress, [])
        case .ran(let passed):
            progress.attempt?.isReviewed = passed
            return (progress, [])
        case .hinted(let number):
            progress.hintsSeen = number
            progress.attempt?.hints += 1
            return (progress, [])
        case .readEditorial:
            progress.hasReadEditorial = true
            progress.attempt?.hasReadEditorial = true
            return (progress, [])
        case .submitted(_, let verdict):
            return submitted(verdict, at: activity.time, progress)
        }
    }

    private func submitted(
        _ verdict: Verdict, at time: Double, _ former: Progress
    ) -> (progress: Progress, reviews: [Review]) {
        var progress = former
        progress.submissions += 1
        progress.lastSubmissionAt = time
        progress.lastVerdict = verdict
        guard verdict == .accepted else {
            progress.wrongBeforeSolved += 1
            progress.attempt?.wrongSubmissions += 1
            return (progress, [])
        }
        progress.accepted += 1
        progress.solvedAt = progress.solvedAt ?? time
        progress.minutesToSolve = progress.minutesToSolve ?? 12.345
        let card = Card(
            stability: 3.0001, difficulty: 5.5, reviewedAt: time, due: time + 86_400 / 7,
            reviews: (progress.card?.reviews ?? 0) + 1, lapses: 2)
        progress.card = card
        let reviews = [Recall.again, .easy].map {
            Review(slug: progress.slug, time: time, recall: $0, reason: "because \($0)", card: card)
        }
        return (progress, reviews)
    }
}
