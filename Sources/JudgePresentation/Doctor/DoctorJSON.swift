package import JudgeCore

/// The document of `doctor`.
package enum DoctorJSON {
    /// The checks in their order with the isolation level, from 0 to 3.
    package static func document(_ checks: [HealthCheck], level: Int) -> JSONValue {
        .members([
            "schema": .string("interview-judge/doctor/1"),
            "level": .integer(level),
            "meaning": .string(DoctorText.meaning(of: level, checks)),
            "checks": .list(checks) { check in
                .members([
                    "group": .string(check.group.rawValue),
                    "name": .string(check.name),
                    "status": .string(check.status.rawValue),
                    "found": .string(check.found),
                    "remedy": .text(check.status == .pass ? nil : check.remedy),
                    "commands": .list(check.status == .pass ? [] : check.commands) { .string($0) },
                ])
            },
        ])
    }
}
