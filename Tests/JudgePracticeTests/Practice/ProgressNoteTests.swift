import JudgeCore
import Testing

@testable import JudgePractice

struct ProgressNoteTests {
    /// What came before, by minutes, and what the last of it says.
    struct Row: Sendable, CustomTestStringConvertible {
        var steps: [(minute: Double, kind: Activity.Kind)]
        var note: String?

        var testDescription: String { note ?? "nothing" }
    }

    static let accepted = PracticeSamples.submitted(.accepted)
    static let wrong = PracticeSamples.submitted(.wrongAnswer)
    static let day = 1440.0

    static let rows: [Row] = [
        Row(
            steps: [(0, .opened), (12, accepted)],
            note:
                "Solved for the first time, in 12 of 20 minutes. Next review in 2 days. graphs: 3 of 5 solved."
        ),
        Row(
            steps: [(0, .opened), (14, .opened), (28, accepted)],
            note:
                "Solved for the first time, in 28 minutes instead of 20. Next review in 1 day. graphs: 3 of 5 solved."
        ),
        Row(
            steps: [(0, .readEditorial), (1, accepted)],
            note:
                "Solved for the first time, in 1 of 20 minutes. Next review in 1 day. graphs: 3 of 5 solved."
        ),
        Row(
            steps: [(0, wrong), (day, accepted)],
            note:
                "The attempt before was left unsolved: not recalled. Solved for the first time, in 1 of 20 minutes. Next review in 3 days. graphs: 3 of 5 solved."
        ),
        Row(
            steps: [(0, wrong), (400, accepted)],
            note:
                "The attempt before was left unsolved: not recalled. Solved for the first time, in 1 of 20 minutes. graphs: 3 of 5 solved."
        ),
        Row(
            steps: [(0, accepted), (8 * day, accepted)],
            note: "Recalled (easy): next review in 66 days."),
        Row(
            steps: [(0, accepted), (8 * day, .readEditorial), (8 * day + 1, accepted)],
            note: "Solved, but not recalled: next review in 1 day."),
        Row(steps: [(0, wrong)], note: "Not yet: 1 wrong try in this attempt."),
        Row(steps: [(0, wrong), (1, wrong)], note: "Not yet: 2 wrong tries in this attempt."),
        Row(
            steps: [(0, wrong), (1, wrong), (day, wrong)],
            note:
                "The attempt before was left unsolved: not recalled. Not yet: 1 wrong try in this attempt."
        ),
        Row(
            steps: [(0, wrong), (day, PracticeSamples.submitted(.compileError))],
            note: "The attempt before was left unsolved: not recalled."),
        Row(steps: [(0, wrong), (1, PracticeSamples.submitted(.compileError))], note: nil),
        Row(steps: [(0, wrong), (1, PracticeSamples.submitted(.judgeError))], note: nil),
        Row(
            steps: [(0, accepted), (1, accepted)],
            note: "Nothing changed: next review in 8 days."),
        Row(
            steps: [(0, accepted), (1, wrong)],
            note: "Nothing changed: next review in 8 days."),
        Row(
            steps: [(0, accepted), (600, accepted)],
            note: "Nothing changed: next review in 8 days."),
    ]

    @Test(arguments: rows)
    func `the last submission says what it changed`(_ row: Row) throws {
        let problem = PracticeSamples.problem("course-schedule", "graphs", minutes: 20)
        var change = ProgressChange(
            before: Progress(slug: problem.slug), after: Progress(slug: problem.slug), reviews: [])
        for step in row.steps {
            let activity = Activity(
                slug: problem.slug, time: PracticeSamples.start + step.minute * 60, kind: step.kind)
            let next = PracticePolicy().advance(change.after, by: activity, of: problem)
            change = ProgressChange(
                before: change.after, after: next.progress, reviews: next.reviews)
        }
        #expect(
            try ProgressNote.text(change, of: problem) { () throws(JudgeFailure) in (3, 5) }
                == row.note)
    }
}
