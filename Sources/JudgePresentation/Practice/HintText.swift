package import JudgeCore

/// `judge hint`: the hints that were shown so far, the new one last.
package enum HintText {
    package static func render(
        _ shown: [String], isNew: Bool, of problem: Problem, style: Style
    ) -> String {
        var page = Page()
        let slug = problem.summary.slug
        let count = problem.hints.count
        guard count > 0 else {
            page.paragraph(StyledText("There are no hints for \(slug)."), style)
            return page.rendered(style)
        }
        for (index, hint) in shown.enumerated() where !isNew || index == shown.count - 1 {
            page.space()
            page.add(StyledText("Hint \(index + 1) of \(count)", .strong))
            page.paragraph(StyledText(Printable.escape(hint)), style)
        }
        page.space()
        let rest = count - shown.count
        page.paragraph(
            StyledText(
                rest > 0
                    ? "\(Figures.counted(rest, "hint")) left: judge\u{A0}hint\u{A0}\(slug)"
                    : isNew
                        ? "That was the last one. How it is solved: "
                            + "judge\u{A0}editorial\u{A0}\(slug)\u{A0}--anyway"
                        : "There are no more. How it is solved: "
                            + "judge\u{A0}editorial\u{A0}\(slug)\u{A0}--anyway", .dim), style)
        return page.rendered(style)
    }
}

/// The document of `judge hint --json`.
package enum HintJSON {
    package static func document(_ shown: [String], of problem: Problem) -> JSONValue {
        .members([
            "schema": .string("interview-judge/hint/1"),
            "slug": .string(problem.summary.slug.description),
            "hints": .list(shown) { .string($0) },
            "count": .integer(problem.hints.count),
        ])
    }
}
