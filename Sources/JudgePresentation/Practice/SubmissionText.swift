package import JudgeCore

/// `judge report`: a submission of the history as it was shown at first.
package enum SubmissionText {
    package static func render(
        _ record: SubmissionRecord, time: LocalTime, style: Style, verbose: Bool, source: Bool
    ) -> String {
        let summary = record.summary
        var page = Page()
        let mock = summary.mock.map { ", in the mock interview \($0)" } ?? ""
        page.paragraph(
            StyledText(
                "Submitted \(time.minute(summary.startedAt)), \(summary.id)\(mock)", .dim), style)
        page.add(StyledText())
        var text =
            page.rendered(style) + "\n"
            + JudgingText.render(record.judging, style: style, verbose: verbose)
        if source {
            text += "\n" + Printable.escape(record.source, keeping: [.newline, .tab])
        }
        return text
    }
}
