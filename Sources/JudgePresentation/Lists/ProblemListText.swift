package import JudgeCore

/// The table of `judge list`, one part for each track.
package enum ProblemListText {
    /// The problems in their given order, track by track, or how to widen a
    /// search that found none.
    ///
    /// `filters` is what the list was narrowed by, as it was typed:
    /// `--topic graphs`.
    package static func render(
        _ problems: [ProblemSummary], status: [Slug: ProblemStatus] = [:],
        filters: [String] = [], style: Style = Style()
    ) -> String {
        var page = Page()
        guard let first = problems.first else {
            addEmpty(filters, to: &page, style)
            return page.rendered(style)
        }
        let tracks = Track.allCases.filter { track in problems.contains { $0.track == track } }
        for track in tracks {
            page.space()
            let shown = problems.filter { $0.track == track }
            page.add(StyledText(track.title, .strong))
            page.add(table(shown, status, among: problems).lines(for: style))
        }
        page.space()
        page.paragraph(
            StyledText(
                "\(Figures.counted(problems.count, "problem")). "
                    + "Read one with: judge\u{A0}show\u{A0}\(first.slug)", .dim), style)
        return page.rendered(style)
    }

    /// The table of one track.
    ///
    /// Columns are as wide in every track, so that they stand below one
    /// another. A name is never cut short of need: it is what is typed.
    private static func table(
        _ problems: [ProblemSummary], _ status: [Slug: ProblemStatus],
        among all: [ProblemSummary]
    ) -> Table {
        let widths = all.map(cells).reduce([Int](repeating: 0, count: 6)) { widths, cells in
            zip(widths, cells).map { max($0, DisplayWidth.of($1)) }
        }
        // Who has done nothing yet needs no column that says so.
        let hasStatus = all.contains { status[$0.slug] != nil }
        let rows = problems.map { problem in
            let cells = cells(problem).enumerated().map { column, text in
                StyledText(text, column == 2 ? ink(problem.difficulty) : nil)
            }
            guard hasStatus else { return cells }
            let status = status[problem.slug]
            return cells.prefix(1) + [StyledText(status?.rawValue ?? "", status?.ink)]
                + cells.dropFirst()
        }
        let statusColumn = hasStatus ? [Table.Column("status", dropRank: 0, atLeast: 6)] : []
        return Table(
            columns: [
                Table.Column("name", atLeast: widths[0])
            ] + statusColumn + [
                Table.Column("title", flexibleDownTo: 18, dropRank: 6, atLeast: widths[1]),
                Table.Column("difficulty", dropRank: 1, atLeast: widths[2]),
                Table.Column("topic", flexibleDownTo: 8, dropRank: 3, atLeast: widths[3]),
                Table.Column("kind", dropRank: 5, atLeast: widths[4]),
                Table.Column("min", .right, dropRank: 4, atLeast: widths[5]),
            ], rows: rows, hasRule: true)
    }

    private static func cells(_ problem: ProblemSummary) -> [String] {
        [
            problem.slug.description, Printable.escape(problem.title),
            problem.difficulty.rawValue, Printable.escape(problem.topic), problem.kind.rawValue,
            String(problem.minutes),
        ]
    }

    private static func ink(_ difficulty: Difficulty) -> Ink {
        switch difficulty {
        case .easy: .good
        case .medium: .warn
        case .hard: .bad
        }
    }

    private static func addEmpty(_ filters: [String], to page: inout Page, _ style: Style) {
        guard !filters.isEmpty else {
            page.paragraph("There are no problems here.", style)
            page.paragraph(
                "Name the folder that holds them: judge list --problems DIR, or set JUDGE_PROBLEMS.",
                style)
            return
        }
        let asked = filters.map { Printable.escape($0) }.joined(separator: " ")
        page.paragraph(StyledText("No problem matches \(asked)."), style)
        page.paragraph(
            StyledText(
                filters.count > 1
                    ? "Leave one of them out, or see every problem with: judge\u{A0}list"
                    : "See every problem with: judge\u{A0}list"), style)
    }
}

extension Track {
    /// As a heading.
    var title: String {
        switch self {
        case .algorithms: "Algorithms"
        case .ml: "Machine learning"
        case .data: "Data"
        case .systems: "Systems"
        }
    }
}
