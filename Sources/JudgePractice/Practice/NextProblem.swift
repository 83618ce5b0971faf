package import JudgeCore

/// Which problems to do next; pure, and the same for the same arguments.
///
/// In this order:
/// 1. What is due for review, the least retrievability first, then what is
///    due for longer, then by slug.
/// 2. What was submitted and never accepted, what was worked on last first,
///    then by slug.
/// 3. What was never submitted and has no prerequisite in the library that is
///    not solved: preferred topics first, as they are listed, then the weakest
///    (see `SkillMap.weakestTopics`); in a topic the easiest first, then by
///    slug.
/// 4. What is solved and not due, in the order of 1.
///
/// Problems that only wait for others are not picked.
package struct NextProblem: Sendable {
    /// All that can be picked, in order.
    private let picks: [Pick]

    /// Orders all that can be picked.
    ///
    /// - Parameters:
    ///   - problems: the library.
    ///   - progress: of every problem with which anything was done.
    ///   - prerequisites: what should be solved before a problem.
    ///   - preferred: topics whose new problems go before all others'.
    ///   - now: seconds since 1970.
    package init(
        problems: [ProblemSummary], progress: [Slug: Progress],
        prerequisites: [Slug: [Slug]] = [:], preferred: [TopicName] = [], now: Double
    ) {
        let library = Set(problems.map(\.slug))
        let known = problems.compactMap { progress[$0.slug] }
        let isReady = { (problem: ProblemSummary) in
            prerequisites[problem.slug, default: []].allSatisfy {
                !library.contains($0) || progress[$0]?.isSolved == true
            }
        }
        let new = problems.filter { progress[$0.slug].map { $0.submissions == 0 } ?? true }
        let topics = SkillMap.weakest(
            of: SkillMap.topics(problems, progress: progress, now: now))
        let isDue = { (progress: Progress) in progress.isDue(at: now) }
        picks =
            Self.leastRetrievable(known.filter(isDue), now: now).map { progress, retrievability in
                let seconds = progress.card.map { now - $0.due } ?? 0
                let days = Int(min(seconds / FSRS.day, 1e6))
                return Pick(
                    slug: progress.slug,
                    reason: .due(
                        days: days, retrievability: retrievability, isSolved: progress.isSolved))
            }
            + Self.unsolved(known.filter { !isDue($0) })
            + Self.new(new.filter(isReady), topics: topics, preferred: preferred)
            + Self.leastRetrievable(known.filter { $0.isSolved && !isDue($0) }, now: now).map {
                Pick(slug: $0.slug, reason: .leastFresh(retrievability: $1))
            }
    }

    /// The problem to do next; `nil` where there is none.
    package func pick(excluding: Set<Slug> = []) -> Pick? {
        picks.first { !excluding.contains($0.slug) }
    }

    /// The first problems to do next, each once; fewer where there are fewer.
    package func several(_ count: Int, excluding: Set<Slug> = []) -> [Pick] {
        Array(picks.lazy.filter { !excluding.contains($0.slug) }.prefix(max(0, count)))
    }

    private static func leastRetrievable(
        _ known: [Progress], now: Double
    ) -> [(progress: Progress, retrievability: Double)] {
        known.map { (progress: $0, retrievability: $0.retrievability(at: now)) }
            .sorted { left, right in
                let due = (left: left.progress.card?.due ?? 0, right: right.progress.card?.due ?? 0)
                return (left.retrievability, due.left, left.progress.slug)
                    < (right.retrievability, due.right, right.progress.slug)
            }
    }

    private static func unsolved(_ known: [Progress]) -> [Pick] {
        known.filter(\.isTried)
            .sorted { left, right in
                (-left.lastWorkedOn, left.slug) < (-right.lastWorkedOn, right.slug)
            }
            .map { Pick(slug: $0.slug, reason: .unsolved(submissions: $0.submissions)) }
    }

    private static func new(
        _ problems: [ProblemSummary], topics: [SkillMap.TopicSkill], preferred: [TopicName]
    ) -> [Pick] {
        let order = preferred + topics.map(\.name)
        let places = Dictionary(zip(order, order.indices)) { first, _ in first }
        let skills = Dictionary(topics.map { ($0.name, $0.skill) }) { first, _ in first }
        let place = { (problem: ProblemSummary) in
            places[TopicName(of: problem)] ?? order.count
        }
        return problems.sorted { left, right in
            (place(left), left.difficulty, left.slug) < (place(right), right.difficulty, right.slug)
        }.map { problem in
            let name = TopicName(of: problem)
            let skill = skills[name]
            let standing: Pick.Standing =
                if preferred.contains(name) {
                    .preferred
                } else if skill?.submissions == 0 {
                    .notBegun
                } else {
                    name == topics.first?.name ? .weakest : .next
                }
            return Pick(
                slug: problem.slug,
                reason: .new(
                    name, standing, solved: skill?.solved ?? 0, of: skill?.problems ?? 0))
        }
    }
}

extension Progress {
    /// Seconds since 1970, of the last activity.
    fileprivate var lastWorkedOn: Double { attempt?.last ?? lastSubmissionAt ?? 0 }
}
