package import JudgeCore

/// The document of `selftest`.
package enum SelftestJSON {
    package static func document(_ selftest: Selftest) -> JSONValue {
        .members([
            "schema": .string("interview-judge/selftest/1"),
            "level": .integer(selftest.level),
            "rows": .integer(selftest.rows.count),
            "held": .integer(selftest.heldCount),
            "isolation": selftest.isolation.map(IsolationJSON.value) ?? .null,
            "open": .list(selftest.open) { .string($0) },
            "remains": .list(selftest.remains) { .string($0) },
            "attacks": .list(selftest.rows) { row in
                .members([
                    "id": .string(row.id),
                    "class": .string(row.kind),
                    "does": .string(row.does),
                    "expected": .string(row.expected),
                    "outcome": .string(row.outcome),
                    "held": .bool(row.isHeld),
                    "breaches": .list(row.breaches) { .string($0) },
                ])
            },
        ])
    }
}
