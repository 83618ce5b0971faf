import JudgeCore
import JudgePractice
import JudgePresentation

/// Two weeks of practice and a mock interview.
enum PracticeFixtures {
    /// 2026-03-01 12:34:56 UTC.
    static let now = 1_772_368_496.0
    static let day = 86_400.0
    static let time = LocalTime(offset: 3600)

    static let problems = [
        problem("two-sum", .algorithms, "arrays-hashing", .easy, 15),
        problem("group-anagrams", .algorithms, "arrays-hashing", .medium, 20),
        problem("minimum-window", .algorithms, "sliding-window", .hard, 30),
        problem("clone-graph", .algorithms, "graphs", .medium, 25),
        problem("stable-softmax", .ml, "neural-networks", .medium, 20),
    ]

    static func problem(
        _ slug: String, _ track: Track, _ topic: String, _ difficulty: Difficulty, _ minutes: Int
    ) -> ProblemSummary {
        ProblemSummary(
            slug: Fixtures.slug(slug),
            title: slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
                .joined(separator: " "),
            track: track, topic: topic, difficulty: difficulty, kind: .function, minutes: minutes)
    }

    /// One solved and due, one solved, one tried, the others untouched.
    static let progress: [Slug: Progress] = {
        var due = Progress(slug: Fixtures.slug("two-sum"))
        due.submissions = 3
        due.accepted = 1
        due.solvedAt = now - 12 * day
        due.minutesToSolve = 12
        due.card = Card(
            stability: 8.2, difficulty: 5.1, reviewedAt: now - 12 * day, due: now - 3.5 * day,
            reviews: 2, lapses: 0)
        var solved = Progress(slug: Fixtures.slug("clone-graph"))
        solved.submissions = 1
        solved.accepted = 1
        solved.solvedAt = now - day
        solved.minutesToSolve = 31
        solved.card = Card(
            stability: 2.3, difficulty: 6.0, reviewedAt: now - day, due: now + 1.2 * day,
            reviews: 1, lapses: 0)
        var tried = Progress(slug: Fixtures.slug("stable-softmax"))
        tried.submissions = 2
        return [due.slug: due, solved.slug: solved, tried.slug: tried]
    }()

    static let map = SkillMap(
        problems: problems, progress: progress,
        days: [
            20_511: DayTally(submissions: 3, accepted: 1),
            20_512: DayTally(submissions: 2, accepted: 1),
            20_513: DayTally(submissions: 1, accepted: 0),
        ], today: 20_513, now: now)

    static let history: [SubmissionSummary] = [
        Fixtures.accepted, Fixtures.wrongAnswer, Fixtures.doesNotCompile,
    ].enumerated().map { index, judging in
        var judging = judging
        judging.id = "hohzaq3grr-o8oh\(index)"
        judging.startedAt = now - Double(index) * day
        return SubmissionSummary(judging, mock: index == 1 ? "hohzbnmjpi-pw0n2" : nil)
    }

    static let old = SubmissionRecord(
        Fixtures.wrongAnswer,
        source: Array("class Solution {\n    // first try\n    func f() {}\n}\n".utf8))
    static let new = SubmissionRecord(
        Fixtures.accepted,
        source: Array("class Solution {\n    func f() {}\n\tlet x = \"```\" // \u{1b}[2J\n}\n".utf8)
    )

    static let cases = CaseReport(
        slug: Fixtures.slug("two-sum"), cases: 4,
        wrongAnswers: [.init(name: "bad", place: "two-sum.cases:25", right: "[0,2]\n")],
        bugs: [
            .init(name: "one based", caughtBy: "the first sample"),
            .init(name: "same element twice", caughtBy: nil),
            .init(name: "assumes nonnegative", caughtBy: "negatives"),
        ], revealsAll: false)
}
