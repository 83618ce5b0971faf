package import JudgeCore

/// The document of `judge history --json`: an array, newest first.
package enum HistoryJSON {
    package static func document(_ submissions: [SubmissionSummary]) -> JSONValue {
        .list(submissions) { submission in
            .members([
                "id": .string(submission.id),
                "slug": .string(submission.slug.description),
                "verdict": .string(submission.verdict.rawValue),
                "passedTests": .integer(submission.passedTests),
                "plannedTests": .integer(submission.plannedTests),
                "slowestCpuMilliseconds": .milliseconds(submission.slowestCPU),
                "peakMemoryBytes": .whole(submission.peakMemory?.bytes),
                "wallMilliseconds": .milliseconds(submission.wall),
                "startedAt": .text(Timestamp.utc(submission.startedAt)),
                "file": .string(submission.file),
                "toolchain": .string(submission.toolchain),
                "isolationLevel": .whole(submission.isolationLevel),
                "mock": .text(submission.mock),
            ])
        }
    }
}
