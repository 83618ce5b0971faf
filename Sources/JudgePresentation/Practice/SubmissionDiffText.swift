package import JudgeCore

/// `judge diff`: two submissions side by side in their figures and line by line
/// in their source.
package enum SubmissionDiffText {
    package static func render(
        _ old: SubmissionRecord, _ new: SubmissionRecord, time: LocalTime, style: Style
    ) -> String {
        var page = Page()
        page.add(
            Table(
                columns: [
                    Table.Column(""), Table.Column("- before", flexibleDownTo: 12),
                    Table.Column("+ after", flexibleDownTo: 12),
                ],
                rows: rows(old.summary, new.summary, time).map { row in
                    [StyledText(row.label, .dim), row.old, row.new]
                }
            ).lines(for: style))
        page.space()
        let diff = UnifiedDiff(lines(old.source), lines(new.source))
        if diff.hunks.isEmpty { page.add("The sources are the same.") }
        for hunk in diff.hunks {
            page.add(
                StyledText(
                    "@@ -\(hunk.oldStart),\(hunk.oldCount) +\(hunk.newStart),\(hunk.newCount) @@",
                    .code))
            for line in hunk.lines {
                page.add(
                    StyledText(
                        String(line.kind.rawValue) + Printable.escape(line.text, keeping: .tab),
                        ink(line.kind)))
            }
        }
        return page.rendered(style)
    }

    private static func rows(
        _ old: SubmissionSummary, _ new: SubmissionSummary, _ time: LocalTime
    ) -> [(label: String, old: StyledText, new: StyledText)] {
        func row(
            _ label: String, _ value: (SubmissionSummary) -> StyledText
        ) -> (label: String, old: StyledText, new: StyledText) { (label, value(old), value(new)) }
        return [
            row("report") { StyledText($0.id) },
            row("when") { StyledText(time.minute($0.startedAt)) },
            row("problem") { StyledText($0.slug.description) },
            row("verdict") { StyledText($0.verdict.headline, Headline.ink($0.verdict)) },
            row("tests") { StyledText("\($0.passedTests) of \($0.plannedTests)") },
            row("slowest") { StyledText($0.slowestCPU.map(Figures.time) ?? "-") },
            row("memory") {
                StyledText($0.peakMemory.map { Figures.mebibytes($0) + " MiB" } ?? "-")
            },
        ]
    }

    private static func lines(_ source: [UInt8]) -> [String] {
        var lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func ink(_ kind: UnifiedDiff.Line.Kind) -> Ink? {
        switch kind {
        case .same: nil
        case .removed: .bad
        case .added: .good
        }
    }
}

/// The document of `judge diff --json`.
package enum SubmissionDiffJSON {
    package static func document(
        _ old: SubmissionRecord, _ new: SubmissionRecord
    ) -> JSONValue {
        .members([
            "schema": .string("interview-judge/diff/1"),
            "before": document(old), "after": document(new),
        ])
    }

    private static func document(_ record: SubmissionRecord) -> JSONValue {
        guard case .array(let rows) = HistoryJSON.document([record.summary]),
            case .object(let members)? = rows.first
        else { return .null }
        return .object(
            members + [.init("source", .string(String(decoding: record.source, as: UTF8.self)))])
    }
}
