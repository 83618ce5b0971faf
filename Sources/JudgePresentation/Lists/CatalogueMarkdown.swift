package import JudgeCore

/// The page that lists a library: `Problems/README.md`.
package enum CatalogueMarkdown {
    /// By track and topic, each in alphabetical order, the easiest problem first.
    package static func page(_ problems: [ProblemSummary], mocks: [MockSet]) -> String {
        var lines = [
            "<!-- Made from the packages; RECORD_SNAPSHOTS=1 swift test writes it anew. -->", "",
            "# The library", "",
            "\(Figures.counted(problems.count, "problem")), each with hidden tests that are proven "
                + "by `judge verify`. [FORMAT.md](FORMAT.md) says what a package is.", "",
        ]
        for track in Track.allCases {
            let own = problems.filter { $0.track == track }
            guard !own.isEmpty else { continue }
            lines += [
                "## \(names[track] ?? track.rawValue) (\(own.count))", "",
                "| topic | problem | difficulty | kind | minutes |", "|---|---|---|---|---|",
            ]
            let sorted = own.sorted { one, other in
                (one.topic, one.difficulty, one.title)
                    < (other.topic, other.difficulty, other.title)
            }
            lines += sorted.map { problem in
                "| \(problem.topic) | [\(problem.title)](\(track.rawValue)/\(problem.slug)/"
                    + "statement/problem.en.md) | \(problem.difficulty.rawValue) | "
                    + "\(problem.kind.rawValue) | \(problem.minutes) |"
            }
            lines.append("")
        }
        lines += ["## Mock interviews", "", "| set | interview | minutes |", "|---|---|---|"]
        lines += mocks.sorted { $0.id.description < $1.id.description }.map { mock in
            "| \(mock.id) | \(mock.title) | \(mock.minutes) |"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let names: [Track: String] = [
        .algorithms: "Algorithms", .ml: "Machine learning", .data: "Data", .systems: "Systems",
    ]
}
