package import JudgeCore

/// How far a candidate is with some problems of the library.
package struct Skill: Sendable, Hashable {
    package var problems: Int
    package var solved: Int
    /// Submitted, and never accepted.
    package var tried: Int
    /// To be reviewed now, solved or not.
    package var due: Int
    /// Judge errors not counted.
    package var submissions: Int
    package var accepted: Int
    /// Minutes that a first accepted submission took, over those that an
    /// interview would give; `nil` where none is solved.
    ///
    /// The median of the solved problems: the mean of the middle two where
    /// they are even in number.
    package var speed: Double?
    /// From 0 to 1: the share of the problems that would be solved now.
    ///
    /// The mean over all the problems of the chance that a problem is recalled
    /// at this moment, which is 0 where it is not solved, and FSRS's
    /// retrievability where it is; 1 where a solved problem was never
    /// reviewed, of which nothing is known but that.
    package var strength: Double
    /// Whether every problem is solved and none is due.
    package var isFresh: Bool

    /// Accepted submissions of all; `nil` where there are none.
    package var accuracy: Double? {
        submissions > 0 ? Double(accepted) / Double(submissions) : nil
    }

    /// Of `problems` at `now`, in seconds since 1970.
    package init(of problems: [ProblemSummary], progress: [Slug: Progress], now: Double) {
        let known = problems.compactMap { progress[$0.slug] }
        self.problems = problems.count
        solved = known.count { $0.isSolved }
        tried = known.count { $0.isTried }
        due = known.count { $0.isDue(at: now) }
        submissions = known.reduce(0) { $0 + $1.submissions }
        accepted = known.reduce(0) { $0 + $1.accepted }
        speed = Self.median(
            problems.compactMap { problem in
                progress[problem.slug]?.minutesToSolve.map { $0 / Double(max(1, problem.minutes)) }
            })
        let recalled = known.reduce(0) { $0 + ($1.isSolved ? $1.retrievability(at: now) : 0) }
        strength = problems.isEmpty ? 0 : recalled / Double(problems.count)
        isFresh = solved == problems.count && due == 0
    }

    private static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
}

extension Progress {
    /// Whether a review is due.
    func isDue(at time: Double) -> Bool { card.map { $0.due <= time } ?? false }

    /// The chance that the problem is recalled; 1 where it was never reviewed.
    func retrievability(at time: Double) -> Double {
        card.map { FSRS().retrievability(of: $0, at: time) } ?? 1
    }
}
