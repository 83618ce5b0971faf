package import JudgeCore

/// The document of `judge list --json`: an array, empty where nothing matches.
package enum ProblemListJSON {
    /// An array with a member for each problem, in the given order.
    package static func document(_ problems: [ProblemSummary]) -> JSONValue {
        .list(problems) { problem in
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
}
