import JudgeCore
import Testing

@testable import JudgePractice

struct MockReportTests {
    /// A candidate who solves the warm-up at the second try, is too slow for
    /// the first problem of the core and too late for the second.
    static let script = MockScript(
        .screen(),
        [
            (10, .opened(.parentheses)), (130, .ran(own: 1)),
            (250, .received("1", time: "O(n)", space: "O(n)")),
            (252, .judged("1", .wrongAnswer, (8, 10), (21, 21))),
            (310, .received("2", time: "O(n)", space: "O(n)")),
            (312, .judged("2", .accepted, (10, 10), (21, 21))), (400, .advanced),
            (410, .opened(.anagrams)), (1000, .received("3", .anagrams, time: "O(n)")),
            (1001, .judged("3", .compileError, (0, 5), (0, 5))),
            (1310, .received("4", .anagrams, time: "O(n k log k)")),
            (1315, .judged("4", .timeLimitExceeded, (5, 5), (2, 5))), (1400, .opened(.islands)),
            (1500, .ran(.islands)), (2600, .received("5", .islands, time: "O(mn)")),
            (2602, .judged("5", .accepted, (5, 5), (5, 5))),
            (2650, .verified(.parentheses, caught: 3, of: 4)),
            (2660, .verified(.anagrams, caught: 1, of: 2)), (2700, .finished),
        ])

    @Test func `a whole interview has the points that a hand reckons`() throws {
        let report = try #require(Self.script.report())
        #expect(report.phase == .timeUp)
        #expect(report.elapsed == .seconds(2500))
        #expect(report.components.map(\.name) == MockComponent.allCases)
        #expect(report.components.map(\.points.tenths) == [284, 94, 47, 43, 17])
        #expect(report.components.map(\.maximum.tenths) == [500, 200, 150, 100, 50])
        #expect(report.points.description == "48.5")
        #expect(report.band == .noHire)
        #expect(
            report.reason
                == "correctness cost most: 21.6 of 50; of the sections it was core: 50.4 of 66.5")
        #expect(
            report.components[0].evidence == [
                "valid-parentheses: 31 of 31 tests → 16.7 of 16.7",
                "group-anagrams: tests by group: edge 5 of 5, large 2 of 5 → 11.7 of 16.7",
                "number-of-islands: nothing submitted in time → 0.0 of 16.6",
            ])
        #expect(
            report.components[2].evidence.first
                == "valid-parentheses: accepted 5 min after it was opened, for 10 min (100 %), "
                + "1 wrong submission (80 %), tried before submitting (100 %) → 4.7 of 5")
        #expect(
            report.weakTopics == [
                .init(track: .algorithms, topic: "graphs", lost: MockPoints(tenths: 331)),
                .init(track: .algorithms, topic: "hashing", lost: MockPoints(tenths: 173)),
                .init(track: .algorithms, topic: "stack", lost: MockPoints(tenths: 11)),
            ])
        #expect(report.notes.isEmpty)
    }

    @Test func `sections have a score, a band and a table`() throws {
        let sections = try #require(Self.script.report()).sections
        #expect(sections.map(\.name) == ["warm-up", "core"])
        #expect(sections.map(\.spent) == [.seconds(400), .seconds(2100)])
        #expect(sections.map(\.points.tenths) == [324, 161])
        #expect(sections.map(\.maximum.tenths) == [335, 665])
        #expect(sections.map(\.score.description) == ["96.7", "24.2"])
        #expect(sections.map(\.band) == [.strongHire, .noHire])
        #expect(
            sections.map(\.reason) == [
                "verification cost most: 0.8 of 3.4", "correctness cost most: 21.6 of 33.3",
            ])
        let rows = sections.flatMap(\.problems)
        #expect(rows.map(\.verdict) == [.accepted, .timeLimitExceeded, nil])
        #expect(rows.map(\.time) == [.seconds(300), nil, nil])
        #expect(rows.map(\.wrong) == [1, 1, 0])
        #expect(rows.map(\.compileErrors) == [0, 1, 0])
        #expect(rows.map(\.late) == [0, 0, 1])
        #expect(rows.map(\.points.tenths) == [324, 161, 0])
        #expect(
            rows.map(\.remarks) == [
                [], [], ["Submission 1 came late and does not count: accepted."],
            ])
    }

    @Test func `the timeline says what happened when`() throws {
        let timeline = try #require(Self.script.report()).timeline
        let lines = timeline.map { "\($0.elapsed.components.seconds) \($0.text)" }
        #expect(
            lines == [
                "0 began Algorithmic phone screen", "10 read valid-parentheses",
                "130 tried valid-parentheses: 2 of 2 cases passed, 1 of them own",
                "250 submitted valid-parentheses (submission 1), declared time O(n), space O(n)",
                "252 submission 1 of valid-parentheses: wrong answer, 29 of 31 tests",
                "310 submitted valid-parentheses (submission 2), declared time O(n), space O(n)",
                "312 submission 2 of valid-parentheses: accepted, 31 of 31 tests",
                "400 went on to core", "410 read group-anagrams",
                "1000 submitted group-anagrams (submission 1), declared time O(n)",
                "1001 submission 1 of group-anagrams: compile error, 0 of 10 tests",
                "1310 submitted group-anagrams (submission 2), declared time O(n k log k)",
                "1315 submission 2 of group-anagrams: time limit exceeded, 7 of 10 tests",
                "1400 read number-of-islands",
                "1500 tried number-of-islands: 2 of 2 cases passed",
                "2500 the time of core was over",
                "2600 submitted number-of-islands (submission 1), declared time O(mn), late: "
                    + "does not count",
                "2602 submission 1 of number-of-islands: accepted, 10 of 10 tests",
                "2650 own cases for valid-parentheses catch 3 of 4 wrong submissions",
                "2660 own cases for group-anagrams catch 1 of 2 wrong submissions",
                "2700 finished",
            ])
    }

    @Test func `what does not count is in the timeline and says so`() throws {
        let other = Slug.named("two-sum")
        let script = MockScript(
            .single(),
            [
                (1, .opened(other)), (2, .received("1", other)), (3, .received("2")),
                (4, .received("2")), (5, .judged("9", .accepted)), (6, .judged("2", .wrongAnswer)),
                (7, .judged("2", .accepted)), (8, .hinted(.parentheses, 1)), (9, .advanced),
                (10, .advanced), (11, .started(.single())), (12, .abandoned),
            ])
        let texts = try #require(script.report()).timeline.map(\.text)
        #expect(
            texts == [
                "began Algorithmic phone screen", "read two-sum, which is not in this interview,",
                "a submission for two-sum, which does not count",
                "submitted valid-parentheses (submission 1)",
                "a submission for valid-parentheses, which does not count",
                "a verdict on an unknown submission, which does not count",
                "submission 1 of valid-parentheses: wrong answer",
                "submission 1 of valid-parentheses: accepted, judged again, which does not count",
                "saw hint 1 of valid-parentheses", "ended the last section",
                "went on, which does nothing here", "a second start, which does not count",
                "abandoned",
            ])
    }

    @Test(arguments: [
        (true, [50, 20, 15, 10, 5]), (false, [55, 20, 15, 10]),
    ])
    func `everything right is a hundred, with the points where they are asked for`(
        _ declares: Bool, _ maxima: [Int]
    ) throws {
        for count in 1...7 {
            let problems = (0..<count).map {
                PlannedProblem.of(
                    "p-\($0)", topic: "t", minutes: 60, target: Complexity(time: "O(n)"))
            }
            var script = MockScript(.of([("all", 60, problems)], declares: declares))
            for slug in problems.map(\.slug) {
                script.add(.ran(slug), at: 1)
                script.add(.received("\(slug)", slug, time: "n"), at: 2)
                script.add(.judged("\(slug)", .accepted, (3, 3), (1, 1)), at: 3)
                script.add(.verified(slug, caught: 2, of: 2), at: 4)
            }
            let report = try #require(script.report())
            #expect(report.points.description == "100.0")
            #expect(report.components.map(\.points.tenths) == maxima.map { $0 * 10 })
            #expect(report.band == .strongHire)
            #expect(report.reason == "no points were lost")
            #expect(report.sections.map(\.score.tenths) == [1000])
            #expect(report.weakTopics.isEmpty)
        }
    }

    @Test func `nothing done is nothing, and the report of a running interview says so`() throws {
        let report = try #require(MockScript(.screen()).report(at: 60))
        #expect(report.points == .zero)
        #expect(report.band == .noHire)
        #expect(report.sections.map(\.spent) == [.seconds(60), nil])
        #expect(report.notes == ["The mock interview is still running: nothing here is final."])
    }

    @Test func `notes tell what one should know`() throws {
        var script = MockScript(.screen(isPractice: true))
        script.add(.received("1"), at: 5)
        script.add(.abandoned, at: 10)
        script.log.events[1].stamp.wall += 100_000_000_000
        script.log.events[2].stamp.boot = "b"
        let report = try #require(script.report())
        #expect(
            report.notes == [
                "Practice mode: no locks and no deadlines.", "The mock interview was abandoned.",
                "1 submission is not judged yet and may add points.",
                "The machine was started anew meanwhile; the time it was off counts.",
                "The wall clock was set meanwhile; the time used does not depend on it.",
            ])
        #expect(report.sections[0].problems[0].pending == 1)
        #expect(report.sections[0].problems[0].remarks == ["Submission 1 is not judged yet."])
    }

    @Test(arguments: [
        (1000, MockBand.strongHire), (850, .strongHire), (849, .hire), (700, .hire), (699, .lean),
        (550, .lean), (549, .noHire), (0, .noHire),
    ])
    func `a band begins with its threshold`(_ tenths: Int, _ band: MockBand) {
        #expect(MockBand(MockPoints(tenths: tenths)) == band)
    }

    @Test(arguments: [
        (0, "0 s"), (59, "59 s"), (60, "1 min"), (250, "4 min 10 s"), (3600, "1 h"),
        (3905, "1 h 5 min"), (-5, "0 s"),
    ])
    func `times are in words`(_ seconds: Int, _ words: String) {
        #expect(MockTime.words(.seconds(seconds)) == words)
    }
}
