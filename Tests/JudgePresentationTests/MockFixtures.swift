import JudgeCore
import JudgePractice
import JudgePresentation

/// A mock interview from its start to its report.
enum MockFixtures {
    static let policy = MockPolicy(
        hints: false, tags: false, showsDifficulty: false, feedback: .verdict,
        declaresComplexity: true)

    static func plan(_ policy: MockPolicy = policy, isPractice: Bool = false) -> MockPlan {
        MockPlan(
            set: Fixtures.slug("algorithmic-screen"), title: "Algorithmic phone screen",
            policy: policy, isPractice: isPractice, seed: 7,
            sections: [
                .init(name: "warm-up", minutes: 10, problems: [planned("valid-parentheses", 15)]),
                .init(
                    name: "core", minutes: 35,
                    problems: [planned("group-anagrams", 20), planned("number-of-islands", 20)]),
            ])
    }

    private static func planned(_ slug: String, _ minutes: Int) -> PlannedProblem {
        PlannedProblem(
            slug: Fixtures.slug(slug), title: slug, track: .algorithms, topic: "stack",
            difficulty: .easy, minutes: minutes, target: Complexity(time: "O(n)", space: "O(n)"))
    }

    static func stamp(_ seconds: Int) -> Stamp {
        let nanoseconds = Int64(seconds) * 1_000_000_000
        return Stamp(
            wall: 1_772_368_496_000_000_000 + nanoseconds, sinceBoot: nanoseconds, boot: "b")
    }

    static func log(
        _ events: [(second: Int, kind: MockEvent.Kind)], of plan: MockPlan = plan()
    ) -> MockLog {
        MockLog(
            id: "hohzbnmjpi-pw0n2",
            events: [MockEvent(.started(plan), at: stamp(0))]
                + events.map { MockEvent($0.kind, at: stamp($0.second)) })
    }

    static func received(_ id: String, _ slug: String, _ time: String) -> MockEvent.Kind {
        .received(
            MockSubmission(
                id: id, slug: Fixtures.slug(slug), file: "\(slug).swift", source: "",
                declared: Complexity(time: time), cases: nil))
    }

    static func judged(_ id: String, _ verdict: Verdict, _ large: Int) -> MockEvent.Kind {
        .judged(
            id: id, verdict,
            groups: [
                GroupTally(name: "edge", passed: verdict == .accepted ? 10 : 8, planned: 10),
                GroupTally(name: "large", passed: large, planned: 5),
            ])
    }

    static let warmUp: [(second: Int, kind: MockEvent.Kind)] = [
        (20, .opened(Fixtures.slug("valid-parentheses"))),
        (200, .ran(Fixtures.slug("valid-parentheses"), passed: 3, of: 4, ownCases: 1)),
        (260, received("a", "valid-parentheses", "O(n)")), (261, judged("a", .wrongAnswer, 5)),
        (400, received("b", "valid-parentheses", "O(n)")), (401, judged("b", .accepted, 5)),
    ]

    static let whole: [(second: Int, kind: MockEvent.Kind)] =
        warmUp + [
            (420, .advanced), (430, .opened(Fixtures.slug("group-anagrams"))),
            (1200, received("c", "group-anagrams", "O(n^2)")),
            (1203, judged("c", .timeLimitExceeded, 2)),
            (2600, received("d", "number-of-islands", "O(n)")), (2601, judged("d", .accepted, 5)),
            (2610, .verified(Fixtures.slug("valid-parentheses"), caught: 4, of: 10)),
        ]

    static func state(
        _ events: [(second: Int, kind: MockEvent.Kind)], at second: Int, of plan: MockPlan = plan()
    ) -> MockState {
        guard let state = MockState(log(events, of: plan), now: stamp(second)) else {
            preconditionFailure("the log begins with its plan")
        }
        return state
    }

    static func report(_ events: [(second: Int, kind: MockEvent.Kind)], at second: Int)
        -> MockReport
    {
        guard let report = MockReport(log(events), now: stamp(second)) else {
            preconditionFailure("the log begins with its plan")
        }
        return report
    }

    static let sets = [
        MockOffer(
            set: MockSet(
                id: Fixtures.slug("algorithmic-screen"), title: "Algorithmic phone screen",
                minutes: 45,
                sections: [
                    .init(
                        name: "warm-up", minutes: 10,
                        problems: .fixed([Fixtures.slug("valid-parentheses")])),
                    .init(
                        name: "core", minutes: 35,
                        problems: .drawn(2, from: ["a", "b", "c"].map(Fixtures.slug))),
                ], policy: policy), missing: []),
        MockOffer(
            set: MockSet(
                id: Fixtures.slug("data-scientist"), title: "Data scientist", minutes: 50,
                sections: [
                    .init(
                        name: "inference", minutes: 50,
                        problems: .fixed([Fixtures.slug("welch-t-test")]))
                ], policy: policy),
            missing: ["welch-t-test", "ab-test-sample-size"].map(Fixtures.slug)),
    ]
}
