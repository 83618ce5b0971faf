package import JudgeCore

/// The document of `verify`: an array with an object for each package.
package enum VerificationJSON {
    package static func document(_ verifications: [Verification]) -> JSONValue {
        .list(verifications) { verification in
            .members([
                "slug": .string(verification.slug),
                "passed": .bool(verification.passed),
                "survivors": .list(verification.survivors) { .string($0) },
                "faults": .list(verification.faults) { fault in
                    .members([
                        "aspect": .string(fault.aspect.rawValue),
                        "message": .string(fault.message),
                        "file": .text(fault.file),
                        "line": .whole(fault.line),
                    ])
                },
                "tests": .integer(verification.tests),
                "bounds": .integer(verification.bounds),
                "mutants": .integer(verification.mutants),
                "idleTests": verification.idleTests.map { .list($0) { .string($0) } } ?? .null,
                "submissions": .list(verification.submissions) { submission in
                    .members([
                        "path": .string(submission.path),
                        "expected": .string(submission.expected.rawValue),
                        "verdict": .string(submission.verdict.rawValue),
                        "killedBy": .list(submission.killedBy) { .string($0) },
                        "slowestMilliseconds": .milliseconds(submission.slowest),
                    ])
                },
                "timing": verification.calibration.map(CalibrationJSON.value) ?? .null,
                "cached": .bool(verification.isCached),
            ])
        }
    }
}
