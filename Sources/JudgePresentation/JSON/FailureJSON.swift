package import JudgeCore

/// The document of any command with `--json` that could not do its job.
package enum FailureJSON {
    package static let schema = "interview-judge/error/1"

    /// The document; `exitCode` is the command's, where it is not the usual one
    /// of the fault: 2 for usage, 3 for the judge.
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
