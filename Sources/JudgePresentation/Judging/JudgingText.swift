package import JudgeCore

/// The report of `judge submit` and `judge run`.
///
/// The verdict comes first, then what failed and what to do, then the figures.
/// What candidates wrote or printed is made printable here.
package enum JudgingText {
    /// The report for a terminal or a pipe.
    ///
    /// With `verbose` the table has every test, values are shown in full, and
    /// so are the compiler's warnings.
    package static func render(
        _ judging: Judging, style: Style = Style(), verbose: Bool = false
    ) -> String {
        var page = Page()
        page.paragraph(Headline(judging).text, style)
        switch judging.verdict {
        case .compileError:
            DiagnosticsText(judging: judging, style: style, verbose: verbose).add(to: &page)
        case .judgeError where judging.failure != nil:
            addFailure(judging, to: &page, style)
        default: addTests(judging, to: &page, style, verbose)
        }
        return page.rendered(style)
    }

    private static func addTests(
        _ judging: Judging, to page: inout Page, _ style: Style, _ verbose: Bool
    ) {
        if judging.scope == .run {
            ShownTests(judging: judging, style: style, verbose: verbose).add(to: &page)
        } else {
            FirstFailure(judging: judging, style: style, verbose: verbose).add(to: &page)
        }
        guard !judging.tests.isEmpty else { return }
        page.space()
        page.add(TestTable(judging, verbose: verbose).lines(for: style))
        page.space()
        page.labelled(Summary(judging, verbose: verbose).rows, style)
        page.space()
        if verbose, let warnings = judging.compilation?.diagnostics, !warnings.isEmpty {
            page.add(StyledText("What the compiler said", .strong))
            DiagnosticsText(judging: judging, style: style, verbose: true).addDiagnostics(to: &page)
            page.space()
        }
        for note in TestTable(judging, verbose: verbose).notes {
            page.paragraph(StyledText(note, .dim), style, hanging: note.hasPrefix("* ") ? 2 : 0)
        }
    }

    private static func addFailure(_ judging: Judging, to page: inout Page, _ style: Style) {
        guard let failure = judging.failure else { return }
        page.space()
        page.labelled(FailureText.rows(failure), style, indent: 2)
        page.space()
        page.paragraph(
            "Your solution has not been judged and nothing counts against it."
                // A package's fault stays until its author mends it.
                + (failure.code == "package" ? "" : " Please try again."),
            style)
    }
}
