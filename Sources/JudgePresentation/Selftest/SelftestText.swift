package import JudgeCore

/// `judge selftest`: what was tried and which walls held, for people.
package enum SelftestText {
    package static func render(_ selftest: Selftest, style: Style = Style()) -> String {
        var page = Page()
        page.add(table(selftest.rows).lines(for: style))
        page.space()
        for row in selftest.rows where !row.isHeld {
            for breach in row.breaches.prefix(5) {
                page.paragraph(
                    StyledText(Printable.escape("\(row.id): "), .bad)
                        + StyledText(Printable.escape(breach)), style, hanging: 2)
            }
        }
        for remains in selftest.remains {
            page.paragraph(
                StyledText("Left behind: ", .bad) + StyledText(Printable.escape(remains)), style,
                hanging: 2)
        }
        if !selftest.open.isEmpty {
            page.paragraph(
                StyledText("Open at this level, and not tried: ", .warn)
                    + StyledText(
                        Printable.escape(Figures.listed(selftest.open))
                            + ". Sandbox/README.md says what that means."), style)
        }
        page.space()
        page.paragraph(
            StyledText(
                "AC: nothing that it tried had an effect, and its answer is right. SV: ended at "
                    + "the call that is named. The others are verdicts, too.", .dim),
            style)
        page.space()
        page.paragraph(
            StyledText(
                "\(selftest.heldCount) of \(Figures.counted(selftest.rows.count, "row")) held",
                selftest.isHeld ? .good : .bad)
                + StyledText(" at isolation level \(selftest.level) of 3."), style)
        return page.rendered(style)
    }

    private static func table(_ rows: [Selftest.Row]) -> Table {
        Table(
            columns: [
                Table.Column(""), Table.Column("attack"),
                Table.Column("what it does", flexibleDownTo: 20), Table.Column("came to"),
            ],
            rows: rows.map { row in
                [
                    StyledText(row.isHeld ? "held" : "NOT", row.isHeld ? .good : .bad),
                    StyledText(Printable.escape(row.id)),
                    StyledText(Printable.escape(row.does), .dim),
                    StyledText(Printable.escape(row.outcome)),
                ]
            },
            hasRule: true)
    }
}
