import JudgeCore

@testable import JudgePractice

/// Builds logs of mock interviews, with times in seconds since the start.
struct MockScript {
    var log = MockLog(id: "m1", events: [])
    var last = 0.0

    init(_ plan: MockPlan) { add(.started(plan), at: 0) }

    /// A log of events with their times.
    init(_ plan: MockPlan, _ events: [(Double, MockEvent.Kind)]) {
        self.init(plan)
        for (time, kind) in events { add(kind, at: time) }
    }

    mutating func add(_ kind: MockEvent.Kind, at seconds: Double) {
        log.events.append(MockEvent(kind, at: Self.stamp(seconds)))
        last = max(last, seconds)
    }

    func state(at seconds: Double? = nil) -> MockState? {
        MockState(log, now: Self.stamp(seconds ?? last))
    }

    func report(at seconds: Double? = nil) -> MockReport? {
        MockReport(log, now: Self.stamp(seconds ?? last))
    }

    /// A stamp of a machine that was started 1000 seconds before the mock.
    static func stamp(_ seconds: Double, boot: String = "a") -> Stamp {
        let nanoseconds = Int64(seconds * 1e9)
        return Stamp(
            wall: 1_790_000_000_000_000_000 + nanoseconds,
            sinceBoot: 1_000_000_000_000 + nanoseconds,
            boot: boot)
    }
}

extension MockPlan {
    static func of(
        _ sections: [(String, Int, [PlannedProblem])], hints: Bool = false, declares: Bool = true,
        isPractice: Bool = false
    ) -> MockPlan {
        MockPlan(
            set: .named("algorithmic-screen"), title: "Algorithmic phone screen",
            policy: MockPolicy(
                hints: hints, tags: false, showsDifficulty: false, feedback: .verdict,
                declaresComplexity: declares),
            isPractice: isPractice, seed: 7,
            sections: sections.map { .init(name: $0.0, minutes: $0.1, problems: $0.2) })
    }

    /// The set `algorithmic-screen`.
    static func screen(isPractice: Bool = false, hints: Bool = false) -> MockPlan {
        .of(
            [
                ("warm-up", 10, [.parentheses]), ("core", 35, [.anagrams, .islands]),
            ], hints: hints, isPractice: isPractice)
    }

    /// One problem in one section of 60 minutes.
    static func single(
        _ problem: PlannedProblem = .parentheses, declares: Bool = true
    ) -> MockPlan {
        .of([("only", 60, [problem])], declares: declares)
    }
}

extension PlannedProblem {
    static func of(
        _ slug: String, topic: String, minutes: Int, target: Complexity?
    ) -> PlannedProblem {
        PlannedProblem(
            slug: .named(slug), title: slug, track: .algorithms, topic: topic, difficulty: .easy,
            minutes: minutes, target: target)
    }

    static let parentheses = of(
        "valid-parentheses", topic: "stack", minutes: 10,
        target: Complexity(time: "O(n)", space: "O(n)"))
    static let anagrams = of(
        "group-anagrams", topic: "hashing", minutes: 15,
        target: Complexity(time: "O(n k log k)", space: "O(n k)"))
    static let islands = of(
        "number-of-islands", topic: "graphs", minutes: 20, target: Complexity(time: "O(mn)"))
}

extension Slug {
    /// A slug that a test spells right.
    static func named(_ text: String) -> Slug {
        guard let slug = Slug(text) else { fatalError("\(text) is no slug") }
        return slug
    }

    static let parentheses = named("valid-parentheses")
    static let anagrams = named("group-anagrams")
    static let islands = named("number-of-islands")
}

extension MockEvent.Kind {
    static func received(
        _ id: String, _ slug: Slug = .parentheses, time: String? = nil, space: String? = nil
    ) -> MockEvent.Kind {
        .received(
            MockSubmission(
                id: id, slug: slug, file: "a.swift", source: "",
                declared: time.map { Complexity(time: $0, space: space) }, cases: nil))
    }

    /// Groups as pairs: passed and planned of `edge`, then of `large`.
    static func judged(_ id: String, _ verdict: Verdict, _ groups: (Int, Int)...)
        -> MockEvent.Kind
    {
        .judged(
            id: id, verdict,
            groups: zip(["edge", "large"], groups).map {
                GroupTally(name: $0, passed: $1.0, planned: $1.1)
            })
    }

    static func ran(_ slug: Slug = .parentheses, own: Int = 0) -> MockEvent.Kind {
        .ran(slug, passed: 2, of: 2, ownCases: own)
    }
}
