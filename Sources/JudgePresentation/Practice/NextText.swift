package import JudgeCore
package import JudgePractice

/// `judge next`: one problem and why.
package enum NextText {
    package static func render(_ pick: Pick?, _ problem: ProblemSummary?, style: Style) -> String {
        var page = Page()
        guard let pick, let problem else {
            page.paragraph("There is nothing left to pick here.", style)
            return page.rendered(style)
        }
        var title = StyledText(pick.slug.description, .strong)
        title.append(
            ": \(Printable.escape(problem.title)), \(problem.difficulty.rawValue), "
                + Figures.counted(problem.minutes, "minute"))
        page.paragraph(title, style)
        page.paragraph(StyledText("Why: \(Printable.escape(pick.text))."), style)
        page.space()
        page.add(StyledText("  judge show \(pick.slug)"))
        page.add(StyledText("  judge start \(pick.slug)"))
        return page.rendered(style)
    }
}

/// The document of `judge next --json`.
package enum NextJSON {
    package static func document(_ pick: Pick?, _ problem: ProblemSummary?) -> JSONValue {
        .members([
            "schema": .string("interview-judge/next/1"),
            "slug": .text(pick?.slug.description),
            "reason": .text(pick?.text),
            "problem": problem.map { ProblemListJSON.row($0) } ?? .null,
        ])
    }
}
