package import JudgeCore

/// A problem to do next, and why.
package struct Pick: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        /// It is to be reviewed, since so many full days. What was never solved
        /// is due for another try.
        case due(days: Int, retrievability: Double, isSolved: Bool)
        /// It was submitted so often without having been accepted.
        case unsolved(submissions: Int)
        /// It was never submitted. The counts are those of its topic.
        case new(TopicName, Standing, solved: Int, of: Int)
        /// Nothing else is left, and it would be recalled the least surely.
        case leastFresh(retrievability: Double)
    }

    /// What is special about a topic; the first that holds.
    package enum Standing: Sendable, Hashable {
        /// It was asked for.
        case preferred
        /// Something was submitted there, and it is the weakest of all.
        case weakest
        /// Nothing was submitted there.
        case notBegun
        /// Something was submitted there, and others are weaker.
        case next
    }

    package var slug: Slug
    package var reason: Reason

    package init(slug: Slug, reason: Reason) {
        self.slug = slug
        self.reason = reason
    }

    /// The reason in one sentence, for people.
    package var text: String {
        switch reason {
        case .due(let days, let retrievability, let isSolved):
            let since = days > 0 ? "overdue by \(Figures.counted(days, "day"))" : "due today"
            guard isSolved else { return "not solved yet, another try \(since)" }
            return "review \(since); you recall it with a chance of \(Self.percent(retrievability))"
        case .unsolved(let submissions):
            let times = ["once", "twice"]
            let often =
                times.indices.contains(submissions - 1)
                ? times[submissions - 1] : Figures.counted(submissions, "time")
            return "tried \(often), not solved yet"
        case .new(let name, let standing, let solved, let total):
            return "new\(standing.text): \(name.topic) (\(solved) of \(total) solved)"
        case .leastFresh(let retrievability):
            return
                "nothing new is left; of what you have solved you recall this least, with a chance "
                + "of \(Self.percent(retrievability))"
        }
    }

    private static func percent(_ share: Double) -> String {
        "\(Figures.fixed(share * 100, decimals: 0)) %"
    }
}

extension Pick.Standing {
    fileprivate var text: String {
        switch self {
        case .preferred: ", in a topic to work on"
        case .weakest: ", in your weakest topic"
        case .notBegun: ", in a topic that you have not begun"
        case .next: ""
        }
    }
}
