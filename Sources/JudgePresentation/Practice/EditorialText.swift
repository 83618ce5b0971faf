package import JudgeCore

/// `judge editorial`: how a problem is solved.
package enum EditorialText {
    /// `text` is Markdown.
    package static func render(
        _ text: String, of problem: ProblemSummary, style: Style
    ) -> String {
        var page = Page()
        page.add(StyledText("\(Printable.escape(problem.title)): how it is solved", .strong))
        page.space()
        return page.rendered(style) + "\n" + MarkdownText.render(text, style: style)
    }
}

/// The document of `judge editorial --json`.
package enum EditorialJSON {
    package static func document(_ text: String, of problem: ProblemSummary) -> JSONValue {
        .members([
            "schema": .string("interview-judge/editorial/1"),
            "slug": .string(problem.slug.description), "editorial": .string(text),
        ])
    }
}
