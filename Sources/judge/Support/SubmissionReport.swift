internal import ArgumentParser
internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation
internal import JudgeStore
internal import JudgeToolchain

/// The end of every submission: kept first, then shown.
struct SubmissionReport {
    var context: Context
    var verbose = false

    /// Records what was judged, prints the report and ends with its exit code.
    ///
    /// A history that cannot be written keeps no verdict from being shown; it
    /// is said on standard error.
    func finish(_ outcome: JudgingCommand.Outcome) throws -> Never {
        let note = context.recorded { store throws(JudgeFailure) -> String? in
            let change = try store.record(
                SubmissionRecord(outcome.judging, source: outcome.submission.source),
                of: outcome.problem.summary, event: nil, rules: PracticePolicy())
            return try context.progressNote(change, of: outcome.problem.summary, in: store)
        }
        if context.options.json {
            Console.print(JudgingJSON.document(outcome.judging))
        } else {
            var text = JudgingText.render(outcome.judging, style: Console.style, verbose: verbose)
            if let note = note ?? nil {
                text += "\n" + NoteText.render(note, style: Console.style)
            }
            Console.print(text)
        }
        Console.exit(JudgingCommand.code(for: outcome.judging.verdict).rawValue)
    }
}
