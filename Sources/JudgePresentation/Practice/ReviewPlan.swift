package import JudgeCore

/// What is to be solved again, and when.
package struct ReviewPlan: Sendable {
    package struct Item: Sendable {
        package var problem: ProblemSummary
        package var card: Card
        /// Full days until it is due; 0 and less: it is.
        package var days: Int
    }

    /// The problems of the library that were reviewed, the most urgent first.
    package var items: [Item]

    package var due: [Item] { items.filter { $0.days <= 0 } }
    package var later: [Item] { items.filter { $0.days > 0 } }

    /// Looks at all problems; `now` is in seconds since 1970.
    package init(problems: [ProblemSummary], progress: [Slug: Progress], now: Double) {
        items = problems.compactMap { problem in
            guard let card = progress[problem.slug]?.card else { return nil }
            let days = ((card.due - now) / 86_400).rounded(.up)
            return Item(problem: problem, card: card, days: Int(min(max(days, -1e6), 1e6)))
        }
        .sorted { ($0.card.due, $0.problem.slug) < ($1.card.due, $1.problem.slug) }
    }
}
