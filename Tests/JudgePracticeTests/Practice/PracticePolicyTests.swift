import JudgeCore
import Testing

@testable import JudgePractice

/// What attempts come to, for a problem of 20 minutes.
struct PracticePolicyTests {
    /// Activities by minutes since the start, and the reviews that they lead to.
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var steps: [(minute: Double, kind: Activity.Kind)]
        var reviews: [String]

        var testDescription: String { name }
    }

    static let accepted = PracticeSamples.submitted(.accepted)
    static let wrong = PracticeSamples.submitted(.wrongAnswer)
    static let compileError = PracticeSamples.submitted(.compileError)
    static let judgeError = PracticeSamples.submitted(.judgeError)
    static let day = 1440.0

    /// What is left of a candidate's work: the progress after it and its reviews.
    static func played(
        _ steps: [(minute: Double, kind: Activity.Kind)]
    ) -> (progress: Progress, reviews: [Review]) {
        let problem = PracticeSamples.problem("course-schedule", minutes: 20)
        var progress = Progress(slug: problem.slug)
        var reviews: [Review] = []
        for step in steps {
            let activity = Activity(
                slug: problem.slug, time: PracticeSamples.start + step.minute * 60, kind: step.kind)
            let next = PracticePolicy().advance(progress, by: activity, of: problem)
            progress = next.progress
            reviews += next.reviews
        }
        return (progress, reviews)
    }

    static let rows: [Row] = [
        Row(name: "nothing but reading", steps: [(0, .opened)], reviews: []),
        Row(
            name: "at once", steps: [(0, accepted)],
            reviews: ["0 easy: solved in 1 of 20 minutes without a wrong try"]),
        Row(
            name: "within half of the time", steps: [(0, .opened), (10, accepted)],
            reviews: ["10 easy: solved in 10 of 20 minutes without a wrong try"]),
        Row(
            name: "just after half of the time", steps: [(0, .opened), (10.1, accepted)],
            reviews: ["10.1 good: solved in 11 of 20 minutes without a wrong try"]),
        Row(
            name: "in time",
            steps: [(0, .opened), (10, .ran(passed: false)), (20, accepted)],
            reviews: ["20 good: solved in 20 of 20 minutes without a wrong try"]),
        Row(
            name: "late", steps: [(0, .opened), (10, .ran(passed: true)), (20.5, accepted)],
            reviews: ["20.5 hard: solved in 21 minutes instead of 20 without a wrong try"]),
        Row(
            name: "one wrong try", steps: [(0, .opened), (3, wrong), (5, accepted)],
            reviews: ["5 good: solved in 5 of 20 minutes after 1 wrong try"]),
        Row(
            name: "two wrong tries",
            steps: [(0, wrong), (3, PracticeSamples.submitted(.timeLimitExceeded)), (5, accepted)],
            reviews: ["5 hard: solved in 5 of 20 minutes after 2 wrong tries"]),
        Row(
            name: "compile errors are no wrong tries",
            steps: [(0, compileError), (1, compileError), (2, compileError), (5, accepted)],
            reviews: ["5 easy: solved in 5 of 20 minutes without a wrong try"]),
        Row(
            name: "judge errors are nothing",
            steps: [(0, wrong), (1, judgeError), (2, judgeError), (5, accepted)],
            reviews: ["5 good: solved in 5 of 20 minutes after 1 wrong try"]),
        Row(
            name: "a hint", steps: [(0, .opened), (1, .hinted(1)), (5, accepted)],
            reviews: ["5 hard: solved in 5 of 20 minutes with 1 hint and without a wrong try"]),
        Row(
            name: "the highest hint counts",
            steps: [(0, .hinted(3)), (1, .hinted(1)), (2, wrong), (5, accepted)],
            reviews: ["5 hard: solved in 5 of 20 minutes with 3 hints and after 1 wrong try"]),
        Row(
            name: "the editorial", steps: [(0, .opened), (1, .readEditorial), (5, accepted)],
            reviews: ["5 again: solved after reading the editorial"]),
        Row(
            name: "what comes after the first accepted one does not count",
            steps: [
                (0, .opened), (5, accepted), (6, wrong), (7, .hinted(1)), (8, .readEditorial),
                (9, accepted), (day, .opened),
            ],
            reviews: ["5 easy: solved in 5 of 20 minutes without a wrong try"]),
        Row(
            name: "a pause counts as 15 minutes",
            steps: [(0, .opened), (300, .ran(passed: true)), (305, accepted)],
            reviews: ["305 good: solved in 20 of 20 minutes without a wrong try"]),
        Row(
            name: "six hours are the same attempt",
            steps: [(0, .hinted(2)), (360, accepted)],
            reviews: ["360 hard: solved in 15 of 20 minutes with 2 hints and without a wrong try"]),
        Row(
            name: "more than six hours are a new attempt",
            steps: [(0, .hinted(2)), (0, .readEditorial), (360.1, accepted)],
            reviews: ["360.1 easy: solved in 1 of 20 minutes without a wrong try"]),
        Row(
            name: "left unsolved", steps: [(0, wrong), (4, wrong), (5, .opened), (day, .opened)],
            reviews: ["5 again: left unsolved after 2 wrong tries"]),
        Row(
            name: "left unsolved, solved within twelve hours",
            steps: [(0, wrong), (719, accepted), (day, .opened)],
            reviews: ["0 again: left unsolved after 1 wrong try"]),
        Row(
            name: "left unsolved, solved after twelve hours",
            steps: [(0, wrong), (720, accepted)],
            reviews: [
                "0 again: left unsolved after 1 wrong try",
                "720 easy: solved in 1 of 20 minutes without a wrong try",
            ]),
        Row(
            name: "left with compile errors, or with hints",
            steps: [(0, compileError), (day, .hinted(1)), (2 * day, .opened)], reviews: []),
        Row(
            name: "solved, then left unsolved",
            steps: [(0, accepted), (day, wrong), (2 * day, .opened)],
            reviews: [
                "0 easy: solved in 1 of 20 minutes without a wrong try",
                "1440 again: left unsolved after 1 wrong try",
            ]),
        Row(
            name: "solved again too soon, and again later",
            steps: [(0, accepted), (719, accepted), (1200, wrong), (1201, accepted)],
            reviews: [
                "0 easy: solved in 1 of 20 minutes without a wrong try",
                "1201 good: solved in 1 of 20 minutes after 1 wrong try",
            ]),
        Row(
            name: "left unsolved too soon after a review",
            steps: [(0, accepted), (600, wrong), (day, .opened)],
            reviews: ["0 easy: solved in 1 of 20 minutes without a wrong try"]),
        Row(
            name: "a clock set back within an attempt",
            steps: [(0, .opened), (5, .ran(passed: false)), (-9000, wrong), (-8996, accepted)],
            reviews: ["-8996 good: solved in 9 of 20 minutes after 1 wrong try"]),
        Row(
            name: "a clock that was a month ahead",
            steps: [(30 * day, accepted), (0, .opened), (2 * day, accepted)],
            reviews: [
                "43200 easy: solved in 1 of 20 minutes without a wrong try",
                "2880 easy: solved in 1 of 20 minutes without a wrong try",
            ]),
    ]

    @Test(arguments: rows)
    func `an attempt has its review and its words`(_ row: Row) {
        let played = Self.played(row.steps)
        let reviews = played.reviews.map { review in
            let minute = (review.time - PracticeSamples.start) / 60
            let figure = minute == minute.rounded() ? "\(Int(minute))" : "\(minute)"
            return "\(figure) \(review.recall): \(review.reason)"
        }
        #expect(reviews == row.reviews)
        #expect(played.progress.card == played.reviews.last?.card)
        #expect(played.progress.card?.reviews ?? 0 == row.reviews.count)
    }

    @Test func `the first accepted submission is what solving took`() {
        let steps: [(Double, Activity.Kind)] = [
            (0, Self.wrong), (1000, Self.compileError), (1001, Self.wrong), (1002, Self.judgeError),
            (1010, Self.accepted), (1011, Self.wrong), (1012, Self.accepted),
        ]
        var progress = Self.played(steps).progress
        let start = PracticeSamples.start
        #expect(progress.submissions == 6)
        #expect(progress.accepted == 2)
        #expect(progress.solvedAt == start + 1010 * 60)
        #expect(progress.minutesToSolve == 10)
        #expect(progress.wrongBeforeSolved == 3)
        #expect(progress.lastVerdict == .accepted)
        #expect(progress.lastSubmissionAt == start + 1012 * 60)
        #expect(progress.attempt?.isReviewed == true)
        #expect(progress.attempt?.wrongSubmissions == 1)

        progress = Self.played(Array(steps.prefix(4))).progress
        #expect(progress.lastVerdict == .wrongAnswer)
        #expect(progress.isTried)
        #expect(progress.attempt?.last == start + 1001 * 60)
    }

    @Test func `hints and editorial are remembered over attempts`() {
        let progress = Self.played([
            (0, .hinted(2)), (Self.day, .hinted(1)), (Self.day, .readEditorial),
            (Self.day + 1, Self.accepted), (Self.day + 2, .hinted(3)), (2 * Self.day, .opened),
        ]).progress
        #expect(progress.hintsSeen == 3)
        #expect(progress.hasReadEditorial)
        #expect(progress.attempt == Attempt(start: PracticeSamples.start + 2 * Self.day * 60))
    }

    @Test func `nothing counts for an attempt after its review`() {
        let attempt = Self.played([
            (0, .hinted(1)), (1, Self.accepted), (2, .hinted(3)), (3, .readEditorial),
            (4, Self.wrong),
        ]).progress.attempt
        #expect(attempt?.hints == 1)
        #expect(attempt?.hasReadEditorial == false)
        #expect(attempt?.wrongSubmissions == 0)
        #expect(attempt?.worked == 240)
    }

    @Test func `a clock set back moves the attempt and adds no work`() {
        let attempt = Self.played([(0, .opened), (5, .opened), (-60, .opened), (-58, .opened)])
            .progress.attempt
        #expect(attempt?.start == PracticeSamples.start - 3600)
        #expect(attempt?.last == PracticeSamples.start - 58 * 60)
        #expect(attempt?.worked == 420)
    }
}
