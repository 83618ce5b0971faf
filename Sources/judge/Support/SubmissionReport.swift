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

    /// Records what was judged, and lays out its report.
    ///
    /// A history that cannot be written keeps no verdict from being shown; it
    /// is said on standard error.
    func record(_ outcome: JudgingCommand.Outcome) -> String {
        let problem = outcome.problem.summary
        let change = context.recorded { store throws(JudgeFailure) in
            try store.record(
                SubmissionRecord(outcome.judging, source: outcome.submission.source),
                of: problem, event: nil, rules: PracticePolicy())
        }
        let note = change.flatMap { change in
            context.said("what this changed cannot be said") { () throws(JudgeFailure) in
                try context.progressNote(change, of: problem)
            } ?? nil
        }
        guard !context.options.json else {
            return JudgingJSON.document(outcome.judging).indented
        }
        let text = JudgingText.render(outcome.judging, style: Console.style, verbose: verbose)
        return note.map { text + "\n" + NoteText.render($0, style: Console.style) } ?? text
    }

    /// Judges, and prints the report once it is recorded and the boxes are gone;
    /// ends with its exit code.
    func finish(
        _ judge: (_ whileEnding: (JudgingCommand.Outcome) -> Void) throws(JudgeFailure)
            -> JudgingCommand.Outcome
    ) throws(JudgeFailure) -> Never {
        var report = ""
        let outcome = try judge { report = record($0) }
        Console.print(report)
        Console.exit(JudgingCommand.code(for: outcome.judging.verdict).rawValue)
    }
}
