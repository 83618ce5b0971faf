import JudgeCore
import Testing

@testable import JudgePractice

/// Each component of one problem of 10 minutes, by hand.
struct MockMeasureTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var problem = PlannedProblem.parentheses
        var events: [(Double, MockEvent.Kind)]
        var share: Double
        var evidence: String

        var testDescription: String { evidence }
    }

    static func check(_ measure: MockMeasure, _ row: Row) throws {
        let script = MockScript(.single(row.problem), row.events)
        let outcome = try #require(script.state().flatMap { MockOutcome.all(of: $0).first })
        let found = measure.assess(outcome)
        #expect(abs(found.share - row.share) < 1e-12)
        #expect(found.evidence == row.evidence)
    }

    static let correctness: [Row] = [
        Row(events: [], share: 0, evidence: "nothing submitted"),
        Row(events: [(1, .received("1"))], share: 0, evidence: "not judged yet"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .judgeError, (10, 10)))], share: 0,
            evidence: "not judged: judge error"),
        Row(
            events: [(3600, .received("1")), (3602, .judged("1", .accepted, (10, 10)))], share: 0,
            evidence: "nothing submitted in time"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .accepted, (10, 10), (21, 21)))],
            share: 1, evidence: "31 of 31 tests"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .timeLimitExceeded, (10, 10), (1, 4)))],
            share: 0.625, evidence: "tests by group: edge 10 of 10, large 1 of 4"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .wrongAnswer, (3, 4)))], share: 0.75,
            evidence: "3 of 4 tests"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .compileError))], share: 0,
            evidence: "compile error"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .accepted))], share: 1,
            evidence: "accepted"),
        // The best counts, not the last.
        Row(
            events: [
                (1, .received("1")), (2, .judged("1", .wrongAnswer, (3, 4))), (3, .received("2")),
                (4, .judged("2", .wrongAnswer, (1, 4))), (5, .received("3")),
            ], share: 0.75, evidence: "3 of 4 tests"),
        // Tallies that make no sense are brought into bounds.
        Row(
            events: [(1, .received("1")), (2, .judged("1", .wrongAnswer, (9, 4), (-1, 4)))],
            share: 0.5, evidence: "tests by group: edge 4 of 4, large 0 of 4"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .wrongAnswer, (1, 0), (2, 4)))],
            share: 0.5, evidence: "2 of 4 tests"),
    ]

    @Test(arguments: correctness)
    func `correctness is the mean of the groups`(_ row: Row) throws {
        try Self.check(.correctness, row)
    }

    static let scalability: [Row] = [
        Row(events: [], share: 0, evidence: "nothing submitted"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .timeLimitExceeded, (10, 10), (1, 4)))],
            share: 0.25, evidence: "1 of 4 large tests"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .wrongAnswer, (0, 10), (1, 1)))],
            share: 1, evidence: "1 of 1 large test"),
        Row(
            events: [(1, .received("1")), (2, .judged("1", .wrongAnswer, (3, 4)))], share: 0.75,
            evidence: "no large tests, so as for correctness: 3 of 4 tests"),
        // Of the submission that counts, although another one scaled better.
        Row(
            events: [
                (1, .received("1")), (2, .judged("1", .wrongAnswer, (1, 10), (4, 4))),
                (3, .received("2")), (4, .judged("2", .wrongAnswer, (10, 10), (2, 4))),
            ], share: 0.5, evidence: "2 of 4 large tests"),
        // Of equal ones the earliest.
        Row(
            events: [
                (1, .received("1")), (2, .judged("1", .wrongAnswer, (1, 4), (3, 4))),
                (3, .received("2")), (4, .judged("2", .wrongAnswer, (3, 4), (1, 4))),
            ], share: 0.75, evidence: "3 of 4 large tests"),
    ]

    @Test(arguments: scalability)
    func `scalability is the share of large tests`(_ row: Row) throws {
        try Self.check(.scalability, row)
    }

    static func solved(at time: Double, from opened: Double? = 100) -> [(Double, MockEvent.Kind)] {
        (opened.map { [($0, .opened(.parentheses))] } ?? [])
            + [(time, .received("9")), (time + 1, .judged("9", .accepted, (1, 1)))]
    }

    static func tail(_ pace: String, _ tries: String = "0 wrong submissions (100 %)") -> String {
        "\(pace), \(tries), not tried before the first submission (0 %)"
    }

    static let process: [Row] = [
        Row(
            events: [], share: 0,
            evidence: "never accepted (0 %), 0 wrong submissions (0 %), "
                + "nothing submitted in time (0 %)"),
        Row(
            events: solved(at: 400), share: 2 / 3,
            evidence: tail("accepted 5 min after it was opened, for 10 min (100 %)")),
        Row(
            events: solved(at: 550), share: 1.75 / 3,
            evidence: tail("accepted 7 min 30 s after it was opened, for 10 min (75 %)")),
        Row(
            events: solved(at: 700), share: 0.5,
            evidence: tail("accepted 10 min after it was opened, for 10 min (50 %)")),
        Row(
            events: solved(at: 1000), share: 1 / 3,
            evidence: tail("accepted 15 min after it was opened, for 10 min (0 %)")),
        Row(
            events: solved(at: 3000), share: 1 / 3,
            evidence: tail("accepted 48 min 20 s after it was opened, for 10 min (0 %)")),
        Row(
            events: solved(at: 600, from: nil), share: 0.5,
            evidence: tail("accepted 10 min after its section began, for 10 min (50 %)")),
        Row(
            events: [(20, .ran())] + solved(at: 400) + [(500, .received("10"))], share: 1,
            evidence: "accepted 5 min after it was opened, for 10 min (100 %), "
                + "0 wrong submissions (100 %), tried before submitting (100 %)"),
        Row(
            events: [
                (10, .received("1")), (11, .judged("1", .wrongAnswer)), (20, .received("2")),
                (21, .judged("2", .compileError)), (30, .received("3")),
                (31, .judged("3", .judgeError)), (40, .received("4")), (50, .ran()),
                (500, .received("5")), (501, .judged("5", .wrongAnswer)),
            ] + solved(at: 400), share: 1.7 / 3,
            evidence: tail(
                "accepted 5 min after it was opened, for 10 min (100 %)",
                "1 wrong submission and 1 compile error (70 %)")),
        Row(
            events: (1...6).flatMap { number -> [(Double, MockEvent.Kind)] in
                let time = Double(number)
                return [(time, .received("\(number)")), (time, .judged("\(number)", .wrongAnswer))]
            } + solved(at: 400), share: 1 / 3,
            evidence: tail(
                "accepted 5 min after it was opened, for 10 min (100 %)",
                "6 wrong submissions (0 %)")),
        Row(
            events: [
                (5, .ran()), (10, .received("1")), (11, .judged("1", .compileError)),
                (12, .received("2")), (13, .judged("2", .compileError)),
            ], share: 1 / 3,
            evidence: "never accepted (0 %), 2 compile errors (0 %), "
                + "tried before submitting (100 %)"),
        // Each hint costs a tenth.
        Row(
            events: [(1, .hinted(.parentheses, 1)), (2, .hinted(.parentheses, 2))]
                + solved(at: 400), share: 0.8 * 2 / 3,
            evidence: tail("accepted 5 min after it was opened, for 10 min (100 %)")
                + ", less 20 % for 2 hints"),
        Row(
            events: (1...12).map { (1, .hinted(.parentheses, $0)) } + solved(at: 400), share: 0,
            evidence: tail("accepted 5 min after it was opened, for 10 min (100 %)")
                + ", less 100 % for 12 hints"),
    ]

    @Test(arguments: process)
    func `process is pace, tries and rehearsal, less hints`(_ row: Row) throws {
        try Self.check(.process, row)
    }

    @Test func `a problem never opened is measured from the one solved before`() throws {
        let plan = MockPlan.of([("all", 60, [.parentheses, .anagrams, .islands])])
        let script = MockScript(
            plan,
            [
                (300, .received("1")), (301, .judged("1", .accepted)),
                (500, .received("2", .anagrams)), (501, .judged("2", .accepted)),
            ])
        let outcomes = MockOutcome.all(of: try #require(script.state()))
        #expect(outcomes.map(\.origin) == [.sectionStart, .previousAccepted, .previousAccepted])
        #expect(outcomes.map(\.timeToAccepted) == [.seconds(300), .seconds(200), nil])
    }

    @Test func `what was solved in an earlier section does not start the time`() throws {
        let script = MockScript(
            .screen(),
            [
                (100, .received("1")), (101, .judged("1", .accepted)), (400, .advanced),
                (700, .received("2", .anagrams)), (701, .judged("2", .accepted)),
            ])
        let outcomes = MockOutcome.all(of: try #require(script.state()))
        #expect(outcomes[1].origin == .sectionStart)
        #expect(outcomes[1].timeToAccepted == .seconds(300))
    }

    static let verification: [Row] = [
        Row(events: [], share: 0, evidence: "no own cases that were checked"),
        Row(
            events: [(1, .verified(.parentheses, caught: 3, of: 4))], share: 0.75,
            evidence: "own cases catch 3 of 4 wrong submissions"),
        Row(
            events: [
                (1, .verified(.parentheses, caught: 1, of: 1)),
                (2, .verified(.parentheses, caught: 0, of: 1)),
            ], share: 0, evidence: "own cases catch 0 of 1 wrong submission"),
        Row(
            events: [(1, .verified(.parentheses, caught: 3, of: 0))], share: 0,
            evidence: "there are no wrong submissions to catch"),
    ]

    @Test(arguments: verification)
    func `verification is the share of wrong submissions caught`(_ row: Row) throws {
        try Self.check(.verification, row)
    }

    static func declared(
        _ time: String?, _ space: String?, large: Int = 4, of problem: PlannedProblem = .parentheses
    ) -> [(Double, MockEvent.Kind)] {
        [
            (1, .received("1", problem.slug, time: time, space: space)),
            (2, .judged("1", large == 4 ? .accepted : .timeLimitExceeded, (2, 2), (large, 4))),
        ]
    }

    static let untargeted = PlannedProblem.of(
        "valid-parentheses", topic: "", minutes: 1, target: nil)
    static let calibration: [Row] = [
        Row(events: [], share: 0, evidence: "nothing submitted"),
        Row(events: declared(nil, nil), share: 0, evidence: "nothing declared"),
        Row(
            events: declared("n", "O(N)"), share: 1,
            evidence: "declared time n, as asked for; "
                + "space O(N), as asked for"),
        Row(
            events: declared("O(n)", "O(1)"), share: 0.8,
            evidence: "declared time O(n), as asked for; "
                + "space O(1) where O(n) is asked for"),
        Row(
            events: declared("O(n^2)", "O(n)"), share: 0.2,
            evidence: "declared time O(n^2) where O(n) is asked for; "
                + "space O(n), as asked for"),
        // It may be better than what is asked for, but is not measured.
        Row(
            problem: .islands, events: declared("O(m)", nil, of: .islands), share: 0.5,
            evidence: "declared time O(m) where O(mn) is asked for"),
        Row(
            problem: .islands, events: declared("O(1)", nil, of: .islands), share: 0,
            evidence: "declared time O(1) where O(mn) is asked for"),
        // The candidate knew that it would not do.
        Row(
            events: declared("O(n^2)", nil, large: 1), share: 0.8,
            evidence: "declared time O(n^2) where O(n) is asked for, and it was too slow; "
                + "space not declared where O(n) is asked for"),
        Row(
            events: declared("O(n)", nil, large: 3), share: 0,
            evidence: "declared time O(n), as asked for, and it was too slow; "
                + "space not declared where O(n) is asked for"),
        // Time alone where no space is asked for.
        Row(
            problem: .islands, events: declared("O(n m)", nil, of: .islands), share: 1,
            evidence: "declared time O(n m), as asked for"),
        Row(
            problem: untargeted, events: declared("O(n)", nil), share: 1,
            evidence: "declared O(n), nothing to compare with"),
        Row(
            events: [
                (1, .received("1", time: "O(n^9)")), (2, .judged("1", .compileError, (0, 2))),
            ],
            share: 0, evidence: "no test passed"),
    ]

    @Test(arguments: calibration)
    func `calibration is whether the candidate knew the growth`(_ row: Row) throws {
        try Self.check(.calibration, row)
    }
}
