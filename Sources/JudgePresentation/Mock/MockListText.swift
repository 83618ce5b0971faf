package import JudgeCore

/// A mock interview that may be started, or not yet.
package struct MockOffer: Sendable, Hashable {
    package var set: MockSet
    /// Problems that the library does not have.
    package var missing: [Slug]

    package init(set: MockSet, missing: [Slug]) {
        self.set = set
        self.missing = missing
    }

    package var isReady: Bool { missing.isEmpty }

    var problemCount: Int {
        self.set.sections.reduce(0) { sum, section in
            switch section.problems {
            case .fixed(let slugs): sum + slugs.count
            case .drawn(let count, _): sum + count
            }
        }
    }
}

/// The table of `judge mock list`.
package enum MockListText {
    package static func render(_ offers: [MockOffer], style: Style) -> String {
        var page = Page()
        guard !offers.isEmpty else {
            page.paragraph("This library has no mock interviews.", style)
            return page.rendered(style)
        }
        let others = offers.filter { !$0.isReady }
        if !others.isEmpty {
            page.paragraph(
                StyledText("Not ready: problems are missing in this library", .strong), style)
            page.labelled(
                others.map { offer in
                    (
                        label: offer.set.id.description,
                        text: StyledText(Figures.listed(offer.missing.map(\.description)))
                    )
                }, style)
        }
        let ready = offers.filter(\.isReady)
        if let first = ready.first {
            page.space()
            page.add(StyledText("Ready", .strong))
            page.add(table(ready).lines(for: style))
            page.space()
            page.paragraph(
                StyledText("Begin one with: judge\u{A0}mock\u{A0}start\u{A0}\(first.set.id)", .dim),
                style)
        }
        return page.rendered(style)
    }

    private static func table(_ offers: [MockOffer]) -> Table {
        Table(
            columns: [
                Table.Column("name"), Table.Column("for", flexibleDownTo: 12),
                Table.Column("min", .right), Table.Column("sections", .right, dropRank: 1),
                Table.Column("problems", .right, dropRank: 2),
            ],
            rows: offers.map { offer in
                [
                    StyledText(offer.set.id.description),
                    StyledText(Printable.escape(offer.set.title)),
                    StyledText("\(offer.set.minutes)"),
                    StyledText("\(offer.set.sections.count)"),
                    StyledText("\(offer.problemCount)"),
                ]
            }, hasRule: true)
    }
}

/// The document of `judge mock list --json`: an array, by name.
package enum MockListJSON {
    package static func document(_ offers: [MockOffer]) -> JSONValue {
        .list(offers) { offer in
            .members([
                "id": .string(offer.set.id.description),
                "title": .string(offer.set.title),
                "minutes": .integer(offer.set.minutes),
                "ready": .bool(offer.isReady),
                "missing": .list(offer.missing) { .string($0.description) },
                "sections": .list(offer.set.sections) { section in
                    .members([
                        "name": .string(section.name), "minutes": .integer(section.minutes),
                    ])
                },
                "policy": MockPolicyJSON.document(offer.set.policy),
            ])
        }
    }
}

enum MockPolicyJSON {
    static func document(_ policy: MockPolicy) -> JSONValue {
        .members([
            "hints": .bool(policy.hints), "tags": .bool(policy.tags),
            "difficultyShown": .bool(policy.showsDifficulty),
            "feedback": .string(policy.feedback.rawValue),
            "declaresComplexity": .bool(policy.declaresComplexity),
        ])
    }
}
