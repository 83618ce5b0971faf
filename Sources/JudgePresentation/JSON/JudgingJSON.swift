package import JudgeCore

/// The document of `judge submit --json` and `judge run --json`.
package enum JudgingJSON {
    package static let schema = "interview-judge/judging/1"

    /// Every key is there; what is not known is `null`.
    package static func document(_ judging: Judging) -> JSONValue {
        .members([
            "schema": .string(schema),
            "id": .string(judging.id),
            "scope": .string(judging.scope.rawValue),
            "slug": .string(judging.slug.description),
            "title": .string(judging.title),
            "file": .string(judging.file),
            // Own input that has no expected answer is no test to pass.
            "verdict": judging.isOnlyLooked ? .null : .string(judging.verdict.rawValue),
            "verdictTitle": .string(judging.isOnlyLooked ? "finished" : judging.verdict.title),
            "tests": .list(judging.tests, test),
            "plannedTests": .integer(judging.plannedTests),
            "passedTests": .integer(
                judging.tests.count { $0.verdict == .accepted && !$0.isOnlyLooked }),
            "limits": limits(judging.limits),
            "compilation": judging.compilation.map(compilation) ?? .null,
            "isolation": judging.isolation.map(IsolationJSON.value) ?? .null,
            "toolchain": .string(judging.toolchain),
            "startedAt": .text(Timestamp.utc(judging.startedAt)),
            "wallMilliseconds": .milliseconds(judging.wall),
            "error": judging.failure.map(FailureJSON.error) ?? .null,
        ])
    }

    private static func test(_ test: TestResult) -> JSONValue {
        .members([
            "number": .integer(test.number),
            "name": .string(test.name),
            "group": .string(test.group),
            "verdict": test.isOnlyLooked ? .null : .string(test.verdict.rawValue),
            "cpuMilliseconds": .milliseconds(test.cpu),
            "wallMilliseconds": .milliseconds(test.wall),
            "callMilliseconds": .milliseconds(test.callTime),
            "peakMemoryBytes": .integer(test.peakMemory.bytes),
            "hint": .text(test.hint),
            "reason": .text(test.reason),
            "location": test.location.map(location) ?? .null,
            "details": test.details.map(details) ?? .null,
        ])
    }

    private static func location(_ location: SourceLocation) -> JSONValue {
        .members([
            "file": .string(location.file),
            "line": .integer(location.line),
            "column": .whole(location.column),
        ])
    }

    private static func details(_ details: TestDetails) -> JSONValue {
        .members([
            "arguments": .list(details.arguments) {
                .members(["name": .string($0.name), "value": .string($0.value)])
            },
            "expected": .text(details.expected),
            "judgedBy": .text(details.judgedBy),
            "got": .text(details.got),
            "sent": .text(details.sent),
            "output": .string(details.output),
            "errorOutput": .string(details.errorOutput),
            "difference": details.difference.map { difference in
                .members([
                    "path": .string(difference.path),
                    "expected": .string(difference.expected),
                    "got": .string(difference.got),
                    "message": .string(difference.message),
                ])
            } ?? .null,
        ])
    }

    private static func limits(_ limits: Limits) -> JSONValue {
        .members([
            "cpuMilliseconds": .milliseconds(limits.cpu),
            "statedCpuMilliseconds": .milliseconds(limits.statedCPU ?? limits.cpu),
            "wallMilliseconds": .milliseconds(limits.wall),
            "memoryBytes": .integer(limits.memory.bytes),
            "outputBytes": .integer(limits.output.bytes),
        ])
    }

    private static func compilation(_ compilation: Compilation) -> JSONValue {
        .members([
            "succeeded": .bool(compilation.succeeded),
            "cached": .bool(compilation.isCached),
            "wallMilliseconds": .milliseconds(compilation.wall),
            "reason": .text(compilation.reason),
            "diagnostics": .list(compilation.diagnostics) { diagnostic in
                .members([
                    "severity": .string(diagnostic.severity.rawValue),
                    "message": .string(diagnostic.message),
                    "file": .text(diagnostic.location?.file),
                    "line": .whole(diagnostic.location?.line),
                    "column": .whole(diagnostic.location?.column),
                    "excerpt": .list(diagnostic.excerpt) { .string($0) },
                ])
            },
        ])
    }
}
