package import JudgeCore

/// The table of `judge review`.
package enum ReviewText {
    /// How many of those that are not due yet are shown.
    private static let upcoming = 5

    package static func render(_ plan: ReviewPlan, time: LocalTime, style: Style) -> String {
        var page = Page()
        guard !plan.items.isEmpty else {
            page.paragraph(
                "Nothing to review yet: what you solve comes back before you would have forgotten "
                    + "it. Where to begin: judge\u{A0}next", style)
            return page.rendered(style)
        }
        let due = plan.due
        if let first = due.first {
            page.add(StyledText("\(Figures.counted(due.count, "problem")) due", .strong))
            page.add(table(due, time).lines(for: style))
            page.space()
            page.paragraph(
                StyledText(
                    "Begin with: judge\u{A0}start\u{A0}\(first.problem.slug)\u{A0}--to\u{A0}DIR",
                    .dim), style)
        } else {
            page.add(StyledText("Nothing is due", .good))
        }
        let later = plan.later
        guard !later.isEmpty else { return page.rendered(style) }
        page.space()
        page.add(StyledText("Coming up", .strong))
        page.add(table(Array(later.prefix(upcoming)), time).lines(for: style))
        if later.count > upcoming {
            page.add(StyledText("and \(later.count - upcoming) later", .dim))
        }
        return page.rendered(style)
    }

    private static func table(_ items: [ReviewPlan.Item], _ time: LocalTime) -> Table {
        Table(
            columns: [
                Table.Column("problem"), Table.Column("topic", dropRank: 2),
                Table.Column("due"), Table.Column("last solved or tried", dropRank: 1),
                Table.Column("reviews", .right, dropRank: 3),
            ],
            rows: items.map { item in
                [
                    StyledText(item.problem.slug.description),
                    StyledText(Printable.escape(item.problem.topic)),
                    StyledText(due(item, time), item.days <= 0 ? .warn : nil),
                    StyledText(time.day(item.card.reviewedAt)),
                    StyledText("\(item.card.reviews)"),
                ]
            }, hasRule: true)
    }

    private static func due(_ item: ReviewPlan.Item, _ time: LocalTime) -> String {
        switch item.days {
        case ..<0: "for \(Figures.counted(-item.days, "day"))"
        case 0: "now"
        default: "\(time.day(item.card.due)), in \(Figures.counted(item.days, "day"))"
        }
    }
}

/// The document of `judge review --json`: an array, the most urgent first.
package enum ReviewJSON {
    package static func document(_ plan: ReviewPlan) -> JSONValue {
        .list(plan.items) { item in
            .members([
                "slug": .string(item.problem.slug.description),
                "isDue": .bool(item.days <= 0),
                "dueAt": .text(Timestamp.utc(item.card.due)),
                "reviewedAt": .text(Timestamp.utc(item.card.reviewedAt)),
                "stabilityDays": .number(item.card.stability),
                "difficulty": .number(item.card.difficulty),
                "reviews": .integer(item.card.reviews),
                "lapses": .integer(item.card.lapses),
            ])
        }
    }
}
