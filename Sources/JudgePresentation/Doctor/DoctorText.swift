internal import JudgeCore

/// What doctor found, for people: one row a check, what to do below it.
package enum DoctorText {
    /// The checks group by group, then what the machine does to figures, then
    /// the isolation level, from 0 to 3, and what it means.
    package static func render(
        _ checks: [HealthCheck], level: Int, style: Style = Style()
    ) -> String {
        var page = Page()
        let column = (checks.map { label($0).width }.max() ?? 0) + 2
        for group in HealthCheck.Group.allCases {
            let own = checks.filter { $0.group == group }
            guard !own.isEmpty else { continue }
            page.space()
            page.add(StyledText(group.title, .strong))
            for (index, check) in own.enumerated() {
                // Walls that are missing for one reason have one remedy.
                let isSaidBelow = index + 1 < own.count && own[index + 1].hasRemedy(of: check)
                add(check, to: &page, withRemedy: !isSaidBelow, column: column, style)
            }
        }
        page.space()
        if let figures = figures(checks) { page.paragraph(figures, style) }
        page.paragraph(
            StyledText("Isolation level \(level) of 3. ", .strong)
                + StyledText(meaning(of: level, checks)), style)
        return page.rendered(style)
    }

    private static func label(_ check: HealthCheck) -> StyledText {
        StyledText(check.status.rawValue, check.status.ink)
            + StyledText("  " + Printable.escape(check.name))
    }

    /// Paths are not broken and commands not even wrapped: they are copied.
    private static func add(
        _ check: HealthCheck, to page: inout Page, withRemedy: Bool, column: Int, _ style: Style
    ) {
        var texts = [StyledText(Printable.escape(check.found))]
        let needsRemedy = withRemedy && check.status != .pass
        if needsRemedy, let remedy = check.remedy {
            texts.append(StyledText(Printable.escape(remedy, keeping: .newline), .dim))
        }
        let lines = texts.flatMap { text in
            var text = text
            text.breaksWords = false
            return text.wrapped(to: style.width - column)
        }
        page.add(Page.hung(lines, label: label(check), column: column))
        guard needsRemedy else { return }
        for command in check.commands {
            page.add(StyledText("      ") + StyledText(Printable.escape(command), .code))
        }
    }

    private static func figures(_ checks: [HealthCheck]) -> StyledText? {
        let machine = checks.filter { $0.group == .machine }
        guard !machine.isEmpty else { return nil }
        let count = machine.count { $0.status != .pass }
        return StyledText("Figures. ", .strong)
            + StyledText(
                count == 0
                    ? "Nothing here makes times and memory less exact."
                    : "\(Figures.counted(count, "warning")): times and memory are less exact here, no "
                        + "wall is open.")
    }

    static func meaning(of level: Int, _ checks: [HealthCheck]) -> String {
        switch level {
        case 3: return "Every wall stands around what you submit."
        case 2:
            let groups = checks.filter { $0.name.hasSuffix("-cgroup") }
            return !groups.isEmpty && groups.allSatisfy { $0.status == .pass }
                ? "Foreign code is held, but not everything twice: Landlock is missing."
                : "Foreign code is held; memory and processes by process limits, not by cgroups."
        case 1: return "Foreign code is held by Landlock and seccomp, without namespaces."
        default: return "Too little to run foreign code: judge refuses to."
        }
    }
}

extension HealthCheck {
    /// Whether what is to be done is the same.
    fileprivate func hasRemedy(of other: HealthCheck) -> Bool {
        status != .pass && other.status != .pass
            && (remedy ?? "") == (other.remedy ?? "") && commands == other.commands
    }
}

extension HealthCheck.Group {
    fileprivate var title: String {
        switch self {
        case .judge: "Judge"
        case .sandbox: "Sandbox"
        case .machine: "Machine"
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
