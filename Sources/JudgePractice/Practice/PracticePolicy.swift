package import JudgeCore

/// How what a candidate does moves a problem on.
///
/// THEORY. Activities of one problem that are no more than ``attemptGap``
/// apart are one attempt. The first accepted submission of an attempt ends what
/// counts in it and gives a review, see `Attempt.recallWhenSolved`. An attempt
/// with wrong tries that is followed by another one without having been solved
/// gives the review `again` at its last moment, so that an unsolved problem
/// comes back as due. Reviews of one problem are at least ``reviewGap`` apart;
/// one that would come sooner is not given, nor made up for.
///
/// - A judge error changes nothing at all: it is never the candidate's.
/// - A compile error is a submission, and where the problem is not solved yet
///   one of those that were not accepted; but no wrong try of the attempt:
///   a mistyped name is no failure to recall.
/// - Hints and editorial count for what is ever seen of a problem also after
///   the attempt's review, but no longer for the attempt.
/// - Where the clock was set back the pause counts as none, and the attempt
///   goes on from the new time. A last review that lies ahead by more than
///   ``reviewGap`` keeps no other from being given.
package struct PracticePolicy: PracticeRules {
    /// Seconds without activity after which a new attempt begins.
    package static let attemptGap = 6 * 3600.0
    /// Seconds that a pause counts at most as work.
    package static let pauseCap = 15 * 60.0
    /// Seconds between two reviews of a problem at the least.
    package static let reviewGap = 12 * 3600.0

    package init() {}

    package func advance(
        _ progress: Progress, by activity: Activity, of problem: ProblemSummary
    ) -> (progress: Progress, reviews: [Review]) {
        if case .submitted(_, .judgeError) = activity.kind { return (progress, []) }
        var step = Step(progress: progress, problem: problem)
        var attempt = step.attempt(at: activity.time)
        switch activity.kind {
        case .opened, .ran: break
        case .hinted(let number):
            step.progress.hintsSeen = max(step.progress.hintsSeen, number)
            if !attempt.isReviewed { attempt.hints = max(attempt.hints, number) }
        case .readEditorial:
            step.progress.hasReadEditorial = true
            if !attempt.isReviewed { attempt.hasReadEditorial = true }
        case .submitted(_, let verdict):
            step.submit(verdict, at: activity.time, in: &attempt)
        }
        step.progress.attempt = attempt
        return (step.progress, step.reviews)
    }
}

/// What one activity leads to.
private struct Step {
    var progress: Progress
    let problem: ProblemSummary
    var reviews: [Review] = []

    init(progress: Progress, problem: ProblemSummary) {
        self.progress = progress
        self.problem = problem
    }

    /// The attempt that an activity at `time` belongs to, moved on to it; one
    /// that ended before gets its review.
    mutating func attempt(at time: Double) -> Attempt {
        guard var attempt = progress.attempt else { return Attempt(start: time) }
        let pause = max(0, time - attempt.last)
        guard pause <= PracticePolicy.attemptGap else {
            if let left = attempt.recallWhenLeft {
                review(left.recall, left.reason, at: attempt.last)
            }
            return Attempt(start: time)
        }
        attempt.worked += min(pause, PracticePolicy.pauseCap)
        attempt.start = min(attempt.start, time)
        attempt.last = time
        return attempt
    }

    mutating func submit(_ verdict: Verdict, at time: Double, in attempt: inout Attempt) {
        progress.submissions += 1
        progress.lastSubmissionAt = time
        progress.lastVerdict = verdict
        guard verdict == .accepted else {
            if !progress.isSolved { progress.wrongBeforeSolved += 1 }
            if !attempt.isReviewed, verdict != .compileError { attempt.wrongSubmissions += 1 }
            return
        }
        progress.accepted += 1
        if !progress.isSolved {
            progress.solvedAt = time
            progress.minutesToSolve = attempt.worked / 60
        }
        guard !attempt.isReviewed else { return }
        attempt.isReviewed = true
        let solved = attempt.recallWhenSolved(given: problem.minutes)
        review(solved.recall, solved.reason, at: time)
    }

    private mutating func review(_ recall: Recall, _ reason: String, at time: Double) {
        if let card = progress.card,
            abs(time - card.reviewedAt) < PracticePolicy.reviewGap
        {
            return
        }
        let card = FSRS().review(progress.card, recall, at: time)
        progress.card = card
        reviews.append(
            Review(slug: progress.slug, time: time, recall: recall, reason: reason, card: card))
    }
}
