package import JudgeCore
package import JudgePractice

/// `judge mock report`: the score with its evidence, and what to do next.
package enum MockReportText {
    package static func render(
        _ report: MockReport, next: [Pick], timeline: Bool, style: Style
    ) -> String {
        var page = Page()
        var headline = StyledText("\(report.points) of 100: ", .strong)
        headline.append(report.band.title, report.band.ink)
        headline.append(". \(Printable.escape(report.plan.title))")
        page.paragraph(headline, style)
        page.paragraph(StyledText("\(report.reason.capitalizedFirst)."), style)
        for note in report.notes { page.paragraph(StyledText(note, .warn), style) }
        addSections(report, to: &page, style)
        addComponents(report, to: &page, style)
        if timeline { addTimeline(report, to: &page, style) }
        addNext(next, to: &page, style)
        page.space()
        // What stays on the screen when a long report has scrolled by.
        page.paragraph(headline, style)
        return page.rendered(style)
    }

    private static func addSections(_ report: MockReport, to page: inout Page, _ style: Style) {
        page.space()
        var rows: [[StyledText]] = []
        for section in report.sections {
            let used = section.spent.map(MockTime.words) ?? "not begun"
            rows.append([
                StyledText(Printable.escape(section.name), .strong),
                StyledText(section.band.title, section.band.ink), StyledText(used),
                StyledText(""), StyledText("\(section.points)/\(section.maximum.short)"),
            ])
            rows += section.problems.map(row)
        }
        page.add(
            Table(
                columns: [
                    Table.Column("section and problem", flexibleDownTo: 16),
                    Table.Column("verdict"), Table.Column("time", dropRank: 1),
                    Table.Column("wrong", .right, dropRank: 2), Table.Column("points", .right),
                ], rows: rows, hasRule: true
            ).lines(for: style))
        let remarks = report.sections.flatMap(\.problems).flatMap { row in
            row.remarks.map { "\(row.problem.slug): \($0)" }
        }
        for remark in remarks { page.paragraph(StyledText(remark, .warn), style, hanging: 2) }
    }

    private static func row(_ row: MockReport.Row) -> [StyledText] {
        [
            StyledText("  \(row.problem.slug)"),
            row.verdict.map { StyledText($0.title, Headline.ink($0)) }
                ?? StyledText(row.late > 0 ? "nothing in time" : "nothing handed in", .dim),
            StyledText(row.time.map(MockTime.words) ?? "-"),
            StyledText("\(row.wrong)"), StyledText("\(row.points)/\(row.maximum.short)"),
        ]
    }

    private static func addComponents(_ report: MockReport, to page: inout Page, _ style: Style) {
        for component in report.components {
            page.space()
            var title = StyledText(component.name.rawValue.capitalizedFirst, .strong)
            title.append(" \(component.points) of \(component.maximum.short)")
            page.add(title)
            for line in component.evidence {
                page.paragraph(StyledText(Printable.escape(line)), style, indent: 2, hanging: 2)
            }
        }
    }

    private static func addTimeline(_ report: MockReport, to page: inout Page, _ style: Style) {
        page.space()
        page.add(StyledText("Timeline", .strong))
        page.labelled(
            report.timeline.map { moment in
                (
                    label: MockTime.words(moment.elapsed),
                    text: StyledText(Printable.escape(moment.text))
                )
            }, style, indent: 2)
    }

    private static func addNext(_ next: [Pick], to page: inout Page, _ style: Style) {
        guard !next.isEmpty else { return }
        page.space()
        page.add(StyledText("What to do next", .strong))
        page.labelled(
            next.map { (label: $0.slug.description, text: StyledText(Printable.escape($0.text))) },
            style, indent: 2)
    }
}

extension MockBand {
    /// `strong hire`.
    fileprivate var title: String {
        switch self {
        case .strongHire: "strong hire"
        case .hire: "hire"
        case .lean: "lean hire"
        case .noHire: "no hire"
        }
    }

    fileprivate var ink: Ink {
        switch self {
        case .strongHire, .hire: .good
        case .lean: .warn
        case .noHire: .bad
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// The document of `judge mock report --json`.
package enum MockReportJSON {
    package static func document(_ report: MockReport, next: [Pick]) -> JSONValue {
        .members([
            "schema": .string("interview-judge/mock-report/1"),
            "id": .string(report.id),
            "set": .string(report.plan.set.description),
            "title": .string(report.plan.title),
            "phase": .string(report.phase.rawValue),
            "elapsedSeconds": MockStatusJSON.seconds(report.elapsed),
            "points": points(report.points),
            "band": .string(report.band.rawValue),
            "reason": .string(report.reason),
            "components": .list(report.components) { component in
                .members([
                    "name": .string(component.name.rawValue), "points": points(component.points),
                    "maximum": points(component.maximum),
                    "evidence": .list(component.evidence) { .string($0) },
                ])
            },
            "sections": .list(report.sections, section),
            "timeline": .list(report.timeline) {
                .members([
                    "elapsedSeconds": MockStatusJSON.seconds($0.elapsed), "text": .string($0.text),
                ])
            },
            "notes": .list(report.notes) { .string($0) },
            "next": .list(next) {
                .members(["slug": .string($0.slug.description), "reason": .string($0.text)])
            },
        ])
    }

    private static func section(_ section: MockReport.Section) -> JSONValue {
        .members([
            "name": .string(section.name), "points": points(section.points),
            "maximum": points(section.maximum), "score": points(section.score),
            "band": .string(section.band.rawValue), "reason": .string(section.reason),
            "limitSeconds": MockStatusJSON.seconds(section.limit),
            "spentSeconds": MockStatusJSON.seconds(section.spent),
            "problems": .list(section.problems) { row in
                .members([
                    "slug": .string(row.problem.slug.description),
                    "verdict": .text(row.verdict?.rawValue),
                    "secondsToAccepted": MockStatusJSON.seconds(row.time),
                    "wrong": .integer(row.wrong), "compileErrors": .integer(row.compileErrors),
                    "hints": .integer(row.hints), "late": .integer(row.late),
                    "pending": .integer(row.pending), "points": points(row.points),
                    "maximum": points(row.maximum),
                    "remarks": .list(row.remarks) { .string($0) },
                ])
            },
        ])
    }

    private static func points(_ points: MockPoints) -> JSONValue {
        .number(Double(points.tenths) / 10)
    }
}
