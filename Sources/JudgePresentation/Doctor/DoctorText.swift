/// What doctor found, for people: one row a check, what to do below it.
package enum DoctorText {
    /// The checks in their order, then the isolation level, from 0 to 3, and
    /// what it means.
    package static func render(
        _ checks: [HealthCheck], level: Int, style: Style = Style()
    ) -> String {
        var page = Page()
        let column = (checks.map { label($0).width }.max() ?? 0) + 2
        for check in checks {
            let lines = texts(check).flatMap { $0.wrapped(to: style.width - column) }
            page.add(Page.hung(lines, label: label(check), column: column))
        }
        page.space()
        page.paragraph(
            StyledText("Isolation level \(level) of 3. ", .strong) + StyledText(meaning(of: level)),
            style)
        return page.rendered(style)
    }

    private static func label(_ check: HealthCheck) -> StyledText {
        StyledText(check.status.rawValue, check.status.ink)
            + StyledText("  " + Printable.escape(check.name))
    }

    /// What was found and what to do.
    ///
    /// Paths and commands are not broken: they are copied.
    private static func texts(_ check: HealthCheck) -> [StyledText] {
        var texts = [StyledText(Printable.escape(check.found))]
        if check.status != .pass, let remedy = check.remedy {
            texts.append(StyledText(Printable.escape(remedy, keeping: .newline), .dim))
        }
        return texts.map { text in
            var text = text
            text.breaksWords = false
            return text
        }
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
