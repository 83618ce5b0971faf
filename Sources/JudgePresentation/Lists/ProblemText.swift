package import JudgeCore

/// A problem, laid out for a terminal.
package enum ProblemText {
    /// What an interviewer would not tell.
    package struct Hidden: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let difficulty = Hidden(rawValue: 1)
        package static let topic = Hidden(rawValue: 2)
        /// The growth to aim for.
        package static let target = Hidden(rawValue: 4)
    }

    private static func raised(_ limits: Limits) -> String {
        limits.statedCPU.map { " (\(Figures.time($0)), raised for this machine)" } ?? ""
    }

    /// The statement, in Markdown, between title and signature; then limits,
    /// tests and what to do next.
    package static func render(
        _ problem: Problem, statement: String, starter: String, hiding hidden: Hidden = [],
        style: Style
    ) -> String {
        var page = Page()
        let summary = problem.summary
        page.add(StyledText(Printable.escape(summary.title), .strong))
        let known = [
            hidden.contains(.difficulty) ? nil : summary.difficulty.rawValue,
            hidden.contains(.topic)
                ? nil : "\(summary.track.rawValue)/\(Printable.escape(summary.topic))",
            "\(summary.minutes) minutes",
        ]
        page.paragraph(
            StyledText(known.compactMap(\.self).joined(separator: " · "), .dim), style)
        page.space()
        page.add(MarkdownText.lines(statement, style: style))
        page.space()
        page.add(StyledText("Signature", .strong))
        page.space()
        let code = starter.hasSuffix("\n") ? starter.dropLast() : Substring(starter)
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
            page.add(StyledText(line.isEmpty ? "" : "    " + Printable.escape(line)))
        }
        page.space()
        var limits =
            "Limits: \(Figures.time(problem.limits.cpu)) of CPU time"
            + raised(problem.limits) + " and "
            + "\(Figures.limit(problem.limits.memory)) of memory for each test."
        if !hidden.contains(.target), let complexity = problem.complexity {
            limits += " Aim for \(Printable.escape(complexity.time))."
        }
        page.paragraph(StyledText(limits), style)
        page.paragraph(
            StyledText(
                "Tests: \(Figures.counted(problem.samples.count, "sample")), "
                    + "\(problem.hidden.count) hidden. "
                    + "Next: judge\u{A0}start\u{A0}\(summary.slug)"), style)
        return page.rendered(style)
    }
}
