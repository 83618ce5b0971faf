package import JudgeCore

/// One thing that doctor looked at.
package struct HealthCheck: Sendable, Hashable {
    package enum Status: String, Sendable {
        case pass = "PASS"
        case warn = "WARN"
        case fail = "FAIL"
    }

    package var name: String
    package var status: Status
    package var found: String
    /// What to do, where something is to be done.
    package var remedy: String?

    package init(name: String, status: Status, found: String, remedy: String? = nil) {
        self.name = name
        self.status = status
        self.found = found
        self.remedy = remedy
    }
}

/// What doctor found, as text and as JSON.
package enum DoctorReport {
    package static func render(_ checks: [HealthCheck], level: Int, style: Style) -> String {
        var page = Page()
        var rows: [(label: String, text: StyledText)] = []
        for check in checks {
            var found = StyledText(Printable.escape(check.found), check.status.ink)
            found.breaksWords = false
            rows.append(("\(check.status.rawValue)  \(check.name)", found))
            if check.status != .pass, let remedy = check.remedy {
                rows.append(("", StyledText(Printable.escape(remedy))))
            }
        }
        page.labelled(rows, style)
        page.space()
        page.paragraph(
            StyledText("Isolation level \(level) of 3. ", .strong) + StyledText(meaning(of: level)),
            style)
        return page.rendered(style)
    }

    package static func document(_ checks: [HealthCheck], level: Int) -> JSONValue {
        .members([
            "schema": .string("interview-judge/doctor/1"),
            "level": .integer(level),
            "checks": .list(checks) { check in
                .members([
                    "name": .string(check.name),
                    "status": .string(check.status.rawValue),
                    "found": .string(check.found),
                    "remedy": .text(check.status == .pass ? nil : check.remedy),
                ])
            },
        ])
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
    fileprivate var ink: Ink? {
        switch self {
        case .pass: nil
        case .warn: .warn
        case .fail: .bad
        }
    }
}
