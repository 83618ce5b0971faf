import JudgeCore
import Testing

@testable import JudgePractice

struct NextProblemTests {
    static let problems = [
        PracticeSamples.problem("clone-graph", "graphs", .medium),
        PracticeSamples.problem("number-of-islands", "graphs", .easy),
        PracticeSamples.problem("course-schedule", "graphs", .easy),
        PracticeSamples.problem("word-ladder", "graphs", .hard),
        PracticeSamples.problem("two-sum", "arrays", .easy),
        PracticeSamples.problem("three-sum", "arrays", .medium),
        PracticeSamples.problem("roc-auc", "metrics", track: .ml, .medium),
    ]

    static func picks(
        _ progress: [Progress], prerequisites: [String: [String]] = [:],
        preferred: [TopicName] = [], problems: [ProblemSummary] = problems, count: Int = 99
    ) -> [String] {
        let needed = prerequisites.map {
            (PracticeSamples.slug($0), $1.map(PracticeSamples.slug))
        }
        return NextProblem(
            problems: problems, progress: PracticeSamples.bySlug(progress),
            prerequisites: Dictionary(needed) { first, _ in first }, preferred: preferred,
            now: PracticeSamples.start
        ).several(count).map { "\($0.slug): \($0.text)" }
    }

    @Test func `reviews come first, the least retrievable of them before the others`() {
        let picks = Self.picks(
            [
                PracticeSamples.solved("two-sum", reviewed: 12, stability: 10),
                PracticeSamples.solved("clone-graph", reviewed: 13, stability: 4),
                PracticeSamples.solved("course-schedule", reviewed: 10, stability: 10),
                PracticeSamples.solved("roc-auc", reviewed: 10, stability: 10),
                PracticeSamples.tried("three-sum"),
            ], count: 5)
        #expect(
            picks == [
                "clone-graph: review overdue by 9 days; you recall it with a chance of 80 %",
                "two-sum: review overdue by 2 days; you recall it with a chance of 89 %",
                "course-schedule: review due today; you recall it with a chance of 90 %",
                "roc-auc: review due today; you recall it with a chance of 90 %",
                "three-sum: tried once, not solved yet",
            ])
    }

    @Test func `an unsolved problem is due by its card, and once only`() {
        var failed = PracticeSamples.tried("two-sum", submissions: 2)
        failed.card = PracticeSamples.card(reviewed: 3, stability: 1)
        let picks = Self.picks([failed], problems: [Self.problems[4]])
        #expect(picks == ["two-sum: not solved yet, another try overdue by 2 days"])
    }

    @Test func `then what is unsolved, the last worked on first`() {
        var notDue = PracticeSamples.tried("clone-graph", submissions: 3, days: 1)
        notDue.card = PracticeSamples.card(reviewed: 0, stability: 5)
        let picks = Self.picks(
            [
                PracticeSamples.tried("two-sum", days: 9),
                PracticeSamples.tried("word-ladder", submissions: 2, days: 0.5),
                PracticeSamples.tried("three-sum", submissions: 1, days: 1),
                notDue,
            ], count: 4)
        #expect(
            picks == [
                "word-ladder: tried twice, not solved yet",
                "clone-graph: tried 3 times, not solved yet",
                "three-sum: tried once, not solved yet",
                "two-sum: tried once, not solved yet",
            ])
    }

    @Test func `then what is new: the weakest topic, the easiest, by name`() {
        let picks = Self.picks([
            PracticeSamples.solved("two-sum"), PracticeSamples.solved("course-schedule", wrong: 3),
            Progress(slug: PracticeSamples.slug("number-of-islands")),
        ])
        #expect(
            picks == [
                "roc-auc: new, in a topic that you have not begun: metrics (0 of 1 solved)",
                "number-of-islands: new: graphs (1 of 4 solved)",
                "clone-graph: new: graphs (1 of 4 solved)",
                "word-ladder: new: graphs (1 of 4 solved)",
                "three-sum: new: arrays (1 of 2 solved)",
                "course-schedule: nothing new is left; of what you have solved you recall this least, with a chance of 100 %",
                "two-sum: nothing new is left; of what you have solved you recall this least, with a chance of 100 %",
            ])
    }

    @Test func `the weakest topic is called that where something was done in it`() {
        let picks = Self.picks(
            [PracticeSamples.tried("word-ladder"), PracticeSamples.solved("two-sum")], count: 2)
        #expect(picks.last == "course-schedule: new, in your weakest topic: graphs (0 of 4 solved)")
    }

    @Test func `preferred topics go first, in their order`() {
        let picks = Self.picks(
            [PracticeSamples.solved("two-sum")],
            preferred: [
                TopicName(track: .algorithms, topic: "arrays"),
                TopicName(track: .data, topic: "of-no-problem"),
                TopicName(track: .ml, topic: "metrics"),
            ], count: 3)
        #expect(
            picks == [
                "three-sum: new, in a topic to work on: arrays (1 of 2 solved)",
                "roc-auc: new, in a topic to work on: metrics (0 of 1 solved)",
                "course-schedule: new, in a topic that you have not begun: graphs (0 of 4 solved)",
            ])
    }

    /// The first of two problems is picked or not by what the second one is.
    @Test(arguments: [
        (["two-sum"], [PracticeSamples.solved("two-sum")], true),
        (["two-sum"], [PracticeSamples.tried("two-sum")], false),
        (["two-sum"], [], false),
        (["not-in-the-library"], [], true),
        (["not-in-the-library", "two-sum"], [], false),
        ([], [], true),
    ])
    func `what needs an unsolved problem is not picked`(
        _ needed: [String], _ progress: [Progress], _ isPicked: Bool
    ) {
        let picks = Self.picks(
            progress, prerequisites: ["three-sum": needed], problems: Array(Self.problems[4...5]))
        #expect(picks.contains { $0.hasPrefix("three-sum: new") } == isPicked)
        #expect(picks.count == (isPicked ? 2 : 1))
    }

    @Test func `last of all what is solved, the least retrievable first`() {
        let picks = Self.picks(
            [
                PracticeSamples.solved("two-sum", reviewed: 2, stability: 10),
                PracticeSamples.solved("three-sum", reviewed: 9, stability: 10),
            ], problems: Array(Self.problems[4...5]))
        #expect(
            picks == [
                "three-sum: nothing new is left; of what you have solved you recall this least, with a chance of 91 %",
                "two-sum: nothing new is left; of what you have solved you recall this least, with a chance of 97 %",
            ])
    }

    @Test func `what is excluded is left out, and no problem comes twice`() {
        let progress = PracticeSamples.bySlug([
            PracticeSamples.solved("two-sum", reviewed: 12), PracticeSamples.tried("three-sum"),
            PracticeSamples.solved("clone-graph"), PracticeSamples.solved("no-longer-there"),
        ])
        let next = NextProblem(
            problems: Self.problems, progress: progress, now: PracticeSamples.start)
        let excluded: Set = [PracticeSamples.slug("two-sum"), PracticeSamples.slug("roc-auc")]
        let picks = next.several(99, excluding: excluded).map(\.slug)
        #expect(picks.count == 5)
        #expect(Set(picks) == Set(Self.problems.map(\.slug)).subtracting(excluded))
        #expect(next.pick(excluding: excluded)?.slug == picks.first)
        #expect(next.pick() == next.several(1).first)
        #expect(next.several(2, excluding: excluded).map(\.slug) == Array(picks.prefix(2)))
        #expect(next.several(0).isEmpty)
        #expect(next.pick(excluding: Set(Self.problems.map(\.slug))) == nil)
    }

    @Test func `the order of the library does not matter`() {
        let progress = [
            PracticeSamples.solved("two-sum", reviewed: 12), PracticeSamples.tried("three-sum"),
        ]
        let reversed = Array(Self.problems.reversed())
        #expect(Self.picks(progress) == Self.picks(progress, problems: reversed))
    }
}
