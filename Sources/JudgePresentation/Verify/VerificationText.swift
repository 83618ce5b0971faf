package import JudgeCore

/// `judge verify`: what was found out about packages, for people.
package enum VerificationText {
    /// The table of packages, what is wrong with each, and how many passed.
    ///
    /// With `showsMatrix` the kill matrix of each package, too.
    package static func render(
        _ verifications: [Verification], showsMatrix: Bool, style: Style = Style()
    ) -> String {
        var page = Page()
        page.add(table(verifications).lines(for: style))
        for verification in verifications {
            if !verification.faults.isEmpty {
                page.space()
                for fault in verification.faults {
                    page.paragraph(
                        StyledText("\(verification.slug), \(fault.aspect.rawValue): ", .bad)
                            + StyledText(Printable.escape(fault.message))
                            + StyledText(place(fault), .dim), style, hanging: 2)
                }
            }
            if showsMatrix, !verification.submissions.isEmpty {
                page.space()
                page.add(matrix(verification).lines(for: style))
                if let idle = verification.idleTests, !idle.isEmpty {
                    page.paragraph(
                        StyledText("No submission fails: ", .dim)
                            + StyledText(Printable.escape(idle.joined(separator: ", ")), .dim),
                        style, hanging: 2)
                }
                if let calibration = verification.calibration {
                    page.paragraph(
                        StyledText(CalibrationText.sentence(calibration), .dim), style,
                        hanging: 2)
                }
            }
        }
        page.space()
        let passed = verifications.count(where: \.passed)
        let cached = verifications.count(where: \.isCached)
        page.paragraph(
            StyledText(
                "\(passed) of \(Figures.counted(verifications.count, "package")) passed",
                passed == verifications.count ? .good : .bad)
                + StyledText(cached > 0 ? ", \(cached) of them unchanged since they did." : "."),
            style)
        return page.rendered(style)
    }

    private static func place(_ fault: Verification.Fault) -> String {
        guard let file = fault.file else { return "" }
        return " (" + Printable.escape(file) + (fault.line.map { ":\($0)" } ?? "") + ")"
    }

    private static func table(_ verifications: [Verification]) -> Table {
        Table(
            columns: [
                Table.Column(""), Table.Column("package", flexibleDownTo: 20),
                Table.Column("tests", .right), Table.Column("bounds", .right, dropRank: 3),
                Table.Column("submissions", .right, dropRank: 1),
                Table.Column("mutants", .right, dropRank: 2),
                Table.Column("survivors", .right), Table.Column("idle tests", .right, dropRank: 4),
            ],
            rows: verifications.map { verification in
                [
                    StyledText(
                        verification.passed ? "passed" : "FAILED",
                        verification.passed ? .good : .bad),
                    StyledText(Printable.escape(verification.slug)),
                    StyledText("\(verification.tests)"),
                    StyledText("\(verification.bounds)"),
                    StyledText("\(verification.submissions.count)"),
                    StyledText("\(verification.mutants)"),
                    verification.survivors.isEmpty
                        ? StyledText("0") : StyledText("\(verification.survivors.count)", .bad),
                    StyledText(verification.idleTests.map { "\($0.count)" } ?? "-", .dim),
                ]
            },
            hasRule: true)
    }

    private static func matrix(_ verification: Verification) -> Table {
        Table(
            columns: [
                Table.Column("submission", flexibleDownTo: 30), Table.Column("verdict"),
                Table.Column("slowest", .right), Table.Column("killed by", flexibleDownTo: 16),
            ],
            rows: verification.submissions.map { submission in
                let isRight = submission.verdict == submission.expected
                let path = submission.path.dropFirst("submissions/".count)
                    .dropLast(".swift".count)
                return [
                    StyledText(Printable.escape(path)),
                    StyledText(
                        submission.verdict.rawValue
                            + (isRight ? "" : ", not \(submission.expected.rawValue)"),
                        isRight ? .good : .bad),
                    StyledText(Figures.time(submission.slowest)),
                    StyledText(killers(submission.killedBy), .dim),
                ]
            })
    }

    /// The first test, and how many more there are.
    private static func killers(_ tests: [String]) -> String {
        guard let first = tests.first else { return "" }
        return Printable.escape(first) + (tests.count > 1 ? " + \(tests.count - 1)" : "")
    }
}
