package import JudgeCore

/// `judge calibrate`: which time limits hold on this machine, for people.
package enum CalibrationText {
    /// A row for each problem, what does not fit, and how many limits were
    /// raised.
    package static func render(_ calibrations: [Calibration], style: Style = Style()) -> String {
        var page = Page()
        page.add(table(calibrations).lines(for: style))
        let unclear = calibrations.filter { !$0.tellsTooSlow }
        if !unclear.isEmpty { page.space() }
        for calibration in unclear {
            page.paragraph(
                StyledText("\(calibration.slug): ", .bad)
                    + StyledText(
                        "a submission that is too slow may pass here. "
                            + Printable.escape(sentence(calibration))),
                style, hanging: 2)
        }
        page.space()
        page.paragraph(StyledText(conclusion(calibrations)), style)
        return page.rendered(style)
    }

    /// The distances of a problem's submissions from its limit.
    static func sentence(_ calibration: Calibration) -> String {
        let slowest = calibration.slowestAccepted
        var text =
            "The slowest accepted submission, \(name(slowest)), takes \(Figures.time(slowest.cpu)) "
            + "of \(Figures.time(calibration.limit)) (\(share(calibration)))"
        if let fastest = calibration.fastestTooSlow {
            let more = fastest.isStopped ? "more than " : ""
            text +=
                "; the fastest that is too slow, \(name(fastest)), "
                + "\(more)\(excess(fastest, calibration)) the limit"
        }
        return text + "."
    }

    private static func table(_ calibrations: [Calibration]) -> Table {
        Table(
            columns: [
                Table.Column("problem", flexibleDownTo: 16),
                Table.Column("stated", .right, dropRank: 1),
                Table.Column("accepted", .right), Table.Column("of limit", .right, dropRank: 2),
                Table.Column("too slow", .right, dropRank: 3), Table.Column("here", .right),
            ],
            rows: calibrations.map { calibration in
                [
                    StyledText(calibration.slug.description),
                    StyledText(Figures.time(calibration.stated)),
                    StyledText(Figures.time(calibration.slowestAccepted.cpu)),
                    StyledText(share(calibration), .dim),
                    calibration.fastestTooSlow.map {
                        StyledText(
                            ($0.isStopped ? "> " : "") + excess($0, calibration),
                            calibration.tellsTooSlow ? .dim : .bad)
                    } ?? StyledText("-", .dim),
                    calibration.isRaised
                        ? StyledText(Figures.time(calibration.limit), .strong)
                        : StyledText("as stated", .dim),
                ]
            },
            hasRule: true)
    }

    private static func conclusion(_ calibrations: [Calibration]) -> String {
        let raised = calibrations.count(where: \.isRaised)
        let all = Figures.counted(calibrations.count, "time limit")
        return raised == 0
            ? "\(all) measured; all hold as they are stated."
            : "\(all) measured, \(raised) raised: judge submit and judge show use them on this "
                + "machine, with this toolchain."
    }

    /// What the slowest accepted takes of the limit: `12 %`.
    private static func share(_ calibration: Calibration) -> String {
        let share = calibration.slowestAccepted.cpu / calibration.limit
        return Figures.fixed(share * 100, decimals: share < 0.1 ? 1 : 0) + " %"
    }

    /// How many limits one that is too slow takes: `1.5 times`.
    private static func excess(
        _ measurement: Calibration.Measurement, _ calibration: Calibration
    ) -> String {
        Figures.times(measurement.cpu / calibration.limit)
    }

    /// `dictionary` from `submissions/accepted/dictionary.swift`.
    private static func name(_ measurement: Calibration.Measurement) -> String {
        let file = measurement.path.split(separator: "/").last ?? ""
        return String(file.hasSuffix(".swift") ? file.dropLast(".swift".count) : file)
    }
}
