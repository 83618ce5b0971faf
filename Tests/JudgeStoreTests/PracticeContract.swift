import JudgeCore
import JudgeStore
import JudgeTestSupport
import Testing

/// What every keeper of practice must do alike.
///
/// A further implementation is one line in ``Implementation/all``.
struct PracticeContract {
    struct Implementation: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// An empty repository, and what must live as long as it does.
        var make: @Sendable () throws -> (any PracticeRepository, (any AnyObject & Sendable)?)

        static let all = [
            Implementation(testDescription: "in memory") { (MemoryPractice(), nil) },
            Implementation(testDescription: "SQLite") {
                let folder = try TemporaryFolder()
                return (try PracticeStore.open(folder: folder.path), folder)
            },
        ]
    }

    let rules = SampleRules()

    /// Gives a new repository of an implementation to a check.
    func with(
        _ implementation: Implementation, _ check: (any PracticeRepository) throws -> Void
    ) throws {
        let (repository, owner) = try implementation.make()
        try withExtendedLifetime(owner) { try check(repository) }
    }

    func record(
        _ submission: SubmissionRecord, _ repository: any PracticeRepository,
        event: MockEvent? = nil
    ) throws -> ProgressChange {
        try repository.record(
            submission, of: try Sample.problem(submission.summary.slug.description), event: event,
            rules: rules)
    }
}

/// The code of the failure that a call ends with; `nil` where it does not.
func codeOf(_ call: () throws -> Void) -> String? {
    failureOf(call)?.code
}

func failureOf(_ call: () throws -> Void) -> JudgeFailure? {
    do {
        try call()
        return nil
    } catch {
        return error as? JudgeFailure ?? JudgeFailure(.judge, "another error", "\(error)")
    }
}
