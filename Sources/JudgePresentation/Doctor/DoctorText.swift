/// What doctor found, for people: one row a check, what to do below it.
package enum DoctorText {
    /// The checks in their order, then the isolation level, from 0 to 3, and
    /// what it means.
    package static func render(
        _ checks: [HealthCheck], level: Int, style: Style = Style()
    ) -> String {
        var page = Page()
        page.add(table(checks).lines(width: style.width))
        page.space()
        page.paragraph(
            StyledText("Isolation level \(level) of 3. ", .strong) + StyledText(meaning(of: level)),
            style)
        return page.rendered(style)
    }

    private static func table(_ checks: [HealthCheck]) -> Table {
        Table(
            columns: [
                Table.Column("status"), Table.Column("check"),
                Table.Column("found", flexibleDownTo: 12),
            ],
            rows: checks.flatMap(rows), hasHeader: false, wraps: true)
    }

    private static func rows(_ check: HealthCheck) -> [[StyledText]] {
        let found = [
            StyledText(check.status.rawValue, check.status.ink),
            StyledText(Printable.escape(check.name)), StyledText(Printable.escape(check.found)),
        ]
        guard check.status != .pass, let remedy = check.remedy else { return [found] }
        return [found, ["", "", StyledText(Printable.escape(remedy, keeping: .newline), .dim)]]
    }

    private static func meaning(of level: Int) -> String {
        switch level {
        case 3: "Every wall stands around what you submit."
        case 2: "Foreign code is held; memory and processes by process limits, not by cgroups."
        case 1: "Foreign code is held by Landlock and seccomp, without namespaces."
        default: "Too little to run foreign code: judge refuses to."
        }
    }
}

extension HealthCheck.Status {
    fileprivate var ink: Ink {
        switch self {
        case .pass: .good
        case .warn: .warn
        case .fail: .bad
        }
    }
}
