package import JudgeCore

/// What a candidate's own cases are worth.
package struct CaseReport: Sendable, Hashable {
    /// A wrong solution of the package.
    package struct Bug: Sendable, Hashable {
        /// What is wrong with it: `same element twice`.
        package var name: String
        /// The first case that tells it from a right one.
        package var caughtBy: String?

        package init(name: String, caughtBy: String?) {
            self.name = name
            self.caughtBy = caughtBy
        }
    }

    /// A case whose expected answer is not right.
    package struct WrongAnswer: Sendable, Hashable {
        package var name: String
        /// `two-sum.cases:7`.
        package var place: String
        package var right: String

        package init(name: String, place: String, right: String) {
            self.name = name
            self.place = place
            self.right = right
        }
    }

    package var slug: Slug
    package var cases: Int
    package var wrongAnswers: [WrongAnswer]
    package var bugs: [Bug]
    /// Whether bugs that were not caught are named.
    package var revealsAll: Bool

    package init(
        slug: Slug, cases: Int, wrongAnswers: [WrongAnswer], bugs: [Bug], revealsAll: Bool
    ) {
        self.slug = slug
        self.cases = cases
        self.wrongAnswers = wrongAnswers
        self.bugs = bugs
        self.revealsAll = revealsAll
    }

    package var caught: [Bug] { bugs.filter { $0.caughtBy != nil } }
    package var missed: [Bug] { bugs.filter { $0.caughtBy == nil } }
    /// Whether nothing is left to be done.
    package var isComplete: Bool { missed.isEmpty && wrongAnswers.isEmpty }
}

/// `judge tests`.
package enum CaseReportText {
    package static func render(_ report: CaseReport, style: Style) -> String {
        var page = Page()
        var headline = StyledText(
            "\(report.caught.count) of \(Figures.counted(report.bugs.count, "bug")) caught",
            report.missed.isEmpty ? .good : .warn)
        headline.append(" by \(Figures.counted(report.cases, "case")) of yours: \(report.slug).")
        page.paragraph(headline, style)
        for wrong in report.wrongAnswers {
            page.space()
            page.paragraph(
                StyledText(
                    "\(Printable.escape(wrong.place)): \(Printable.escape(wrong.name)) expects a "
                        + "wrong answer and was left out.", .bad), style)
            let right = wrong.right.split(separator: "\n").map { Printable.escape($0) }
            page.labelled([("right", StyledText(right.joined(separator: " ")))], style, indent: 2)
        }
        let named = report.revealsAll ? report.bugs : report.caught
        if !named.isEmpty {
            page.space()
            page.add(
                Table(
                    columns: [
                        Table.Column("bug", flexibleDownTo: 20),
                        Table.Column("caught by", flexibleDownTo: 12),
                    ],
                    rows: named.map { bug in
                        [
                            StyledText(Printable.escape(bug.name)),
                            bug.caughtBy.map { StyledText(Printable.escape($0)) }
                                ?? StyledText("nothing", .bad),
                        ]
                    }, hasRule: true
                ).lines(for: style))
        }
        page.space()
        let missed = report.missed.count
        if missed == 0 {
            page.paragraph(
                "Nothing that is known to go wrong here would have slipped through.", style)
        } else if !report.revealsAll {
            page.paragraph(
                StyledText(
                    "\(Figures.counted(missed, "bug")) would have slipped through. Think of the "
                        + "smallest and the largest input, and of what repeats; --reveal names "
                        + "\(missed == 1 ? "it" : "them").", .dim), style)
        }
        return page.rendered(style)
    }
}

/// The document of `judge tests --json`.
package enum CaseReportJSON {
    package static func document(_ report: CaseReport) -> JSONValue {
        .members([
            "schema": .string("interview-judge/tests/1"),
            "slug": .string(report.slug.description),
            "cases": .integer(report.cases),
            "caught": .integer(report.caught.count),
            "bugs": .integer(report.bugs.count),
            "wrongAnswers": .list(report.wrongAnswers) {
                .members([
                    "case": .string($0.name), "place": .string($0.place),
                    "right": .string($0.right),
                ])
            },
            "named": .list(report.revealsAll ? report.bugs : report.caught) {
                .members(["bug": .string($0.name), "caughtBy": .text($0.caughtBy)])
            },
        ])
    }
}
