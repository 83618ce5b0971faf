package import JudgeCore

/// The table of `judge history`.
package enum HistoryText {
    /// Submissions, newest first, a line each.
    ///
    /// `hasMore` says that there are older ones that are not shown.
    package static func render(
        _ submissions: [SubmissionSummary], hasMore: Bool, of slug: Slug?, time: LocalTime,
        style: Style
    ) -> String {
        var page = Page()
        guard let first = submissions.first else {
            page.paragraph(
                StyledText(
                    slug.map { "You have not submitted \($0) yet: judge\u{A0}start\u{A0}\($0)" }
                        ?? "You have not submitted anything yet. Where to begin: judge\u{A0}next"),
                style)
            return page.rendered(style)
        }
        page.add(
            Table(
                columns: [
                    Table.Column("when", dropRank: 2), Table.Column("problem"),
                    Table.Column("verdict"), Table.Column("tests", .right, dropRank: 1),
                    Table.Column("CPU ms", .right, dropRank: 3),
                    Table.Column("MiB", .right, dropRank: 4), Table.Column("report"),
                ],
                rows: submissions.map { row($0, time) }, hasRule: true
            ).lines(for: style))
        page.space()
        let more = hasMore ? " There are older ones: judge\u{A0}history\u{A0}--all." : ""
        page.paragraph(
            StyledText("Read one with: judge\u{A0}report\u{A0}\(first.id).\(more)", .dim), style)
        return page.rendered(style)
    }

    private static func row(_ submission: SubmissionSummary, _ time: LocalTime) -> [StyledText] {
        [
            StyledText(time.minute(submission.startedAt)),
            StyledText(submission.slug.description + (submission.mock == nil ? "" : " (mock)")),
            StyledText(submission.verdict.rawValue, Headline.ink(submission.verdict)),
            StyledText("\(submission.passedTests)/\(submission.plannedTests)"),
            StyledText(submission.slowestCPU.map(Figures.milliseconds) ?? "-"),
            StyledText(submission.peakMemory.map(Figures.mebibytes) ?? "-"),
            StyledText(submission.id, .dim),
        ]
    }
}
