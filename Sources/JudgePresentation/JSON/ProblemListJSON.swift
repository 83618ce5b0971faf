package import JudgeCore

/// The document of `judge list --json`: an array, empty where nothing matches.
package enum ProblemListJSON {
    /// An array with a member for each problem, in the given order.
    ///
    /// `now` is in seconds since 1970.
    package static func document(
        _ problems: [ProblemSummary], progress: [Slug: Progress] = [:], now: Double = 0
    ) -> JSONValue {
        .list(problems) { problem in
            let progress = progress[problem.slug]
            guard case .object(let members) = row(problem) else { return .null }
            return .object(
                members + [
                    .init("status", .text(ProblemStatus(progress, now: now)?.rawValue)),
                    .init("submissions", .integer(progress?.submissions ?? 0)),
                    .init("solvedAt", .text(progress?.solvedAt.flatMap(Timestamp.utc))),
                    .init("dueAt", .text(progress?.card.flatMap { Timestamp.utc($0.due) })),
                ])
        }
    }

    /// What is known of a problem by itself.
    static func row(_ problem: ProblemSummary) -> JSONValue {
        .members([
            "slug": .string(problem.slug.description),
            "title": .string(problem.title),
            "track": .string(problem.track.rawValue),
            "topic": .string(problem.topic),
            "difficulty": .string(problem.difficulty.rawValue),
            "kind": .string(problem.kind.rawValue),
            "minutes": .integer(problem.minutes),
        ])
    }
}
