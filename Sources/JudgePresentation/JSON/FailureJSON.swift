package import JudgeCore

/// The document of any command with `--json` that could not do its job.
package enum FailureJSON {
    package static let schema = "interview-judge/error/1"

    /// The document; it names the exit code, the fault's own unless another is
    /// given.
    package static func document(_ failure: JudgeFailure, exitCode: Int? = nil) -> JSONValue {
        .members([
            "schema": .string(schema),
            "error": error(failure),
            "exitCode": .integer(exitCode ?? (failure.fault == .usage ? 2 : 3)),
        ])
    }

    /// The failure as the member `error` of a document.
    static func error(_ failure: JudgeFailure) -> JSONValue {
        .members([
            "code": .string(failure.code),
            "fault": .string(failure.fault.rawValue),
            "message": .string(failure.message),
            "file": .text(failure.file),
            "line": .whole(failure.line),
            "column": .whole(failure.column),
            "remedy": .text(failure.remedy),
            "suggestions": .list(failure.suggestions) { .string($0) },
        ])
    }
}
