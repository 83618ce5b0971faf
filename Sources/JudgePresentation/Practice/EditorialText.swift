package import JudgeCore

/// `judge editorial`: how a problem is solved.
package enum EditorialText {
    /// `text` is Markdown; `related` are problems to go on with.
    package static func render(
        _ text: String, of problem: ProblemSummary, related: [Slug], style: Style
    ) -> String {
        var head = Page()
        head.add(StyledText("\(Printable.escape(problem.title)): how it is solved", .strong))
        head.space()
        let editorial = head.rendered(style) + "\n" + MarkdownText.render(text, style: style)
        guard !related.isEmpty else { return editorial }
        var end = Page()
        end.paragraph(
            StyledText("Related problems: ", .strong)
                + StyledText(related.map(\.description).joined(separator: ", ")), style)
        return editorial + "\n" + end.rendered(style)
    }
}

/// The document of `judge editorial --json`.
package enum EditorialJSON {
    package static func document(
        _ text: String, of problem: ProblemSummary, related: [Slug]
    ) -> JSONValue {
        .members([
            "schema": .string("interview-judge/editorial/1"),
            "slug": .string(problem.slug.description), "editorial": .string(text),
            "related": .list(related) { .string($0.description) },
        ])
    }
}
