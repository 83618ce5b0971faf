import JudgeCore

extension Sample {
    static func stamp(_ seconds: Int64) -> Stamp {
        Stamp(
            wall: (1_764_000_000 + seconds) * 1_000_000_000 + 1,
            sinceBoot: seconds * 1_000_000_000, boot: "5f0c")
    }

    static func started(_ seconds: Int64 = 0) throws -> MockEvent {
        let problem = PlannedProblem(
            slug: try slug("two-sum"), title: "Two Sum", track: .algorithms, topic: "arrays",
            difficulty: .medium, minutes: 25, target: Complexity(time: "O(n)", space: "O(1)"))
        let plan = MockPlan(
            set: try slug("phone-screen"), title: "Phone screen",
            policy: MockPolicy(
                hints: true, tags: false, showsDifficulty: true, feedback: .atEnd,
                declaresComplexity: true),
            isPractice: false, seed: .max,
            sections: [.init(name: "coding", minutes: 45, problems: [problem])])
        return MockEvent(.started(plan), at: stamp(seconds))
    }

    /// One event of every kind that does not end a log.
    static func goingOn() throws -> [MockEvent] {
        let name = try slug("two-sum")
        let submission = MockSubmission(
            id: "s1", slug: name, file: "a.swift", source: "let a = \"\u{0}\"",
            declared: Complexity(time: "O(n log n)"), cases: "[1]\n1")
        let kinds: [MockEvent.Kind] = [
            .opened(name), .ran(name, passed: 1, of: 2, ownCases: 3), .hinted(name, 1),
            .received(submission),
            .judged(
                id: "s1", .wrongAnswer, groups: [GroupTally(name: "edge", passed: 1, planned: 4)]),
            .advanced, .verified(name, caught: 2, of: 3),
        ]
        return kinds.enumerated().map { MockEvent($1, at: stamp(Int64($0) + 1)) }
    }

    static func event(_ kind: MockEvent.Kind, _ seconds: Int64 = 100) -> MockEvent {
        MockEvent(kind, at: stamp(seconds))
    }
}
