import JudgeCore

/// The interview that is played, and what its submissions come to.
extension ScriptedMock {
    static let plan = MockPlan(
        set: slug("algorithmic-screen"), title: "Algorithmic phone screen",
        policy: MockPolicy(
            hints: false, tags: false, showsDifficulty: false, feedback: .verdict,
            declaresComplexity: true),
        isPractice: false, seed: 1,
        sections: [
            .init(name: "warm-up", minutes: 10, problems: [parentheses]),
            .init(name: "core", minutes: 35, problems: [anagrams]),
        ])

    static let parentheses = PlannedProblem(
        slug: slug("valid-parentheses"), title: "Valid Parentheses", track: .algorithms,
        topic: "stack", difficulty: .easy, minutes: 15, target: Complexity(time: "O(n)"))
    static let anagrams = PlannedProblem(
        slug: slug("group-anagrams"), title: "Group Anagrams", track: .algorithms,
        topic: "arrays-hashing", difficulty: .medium, minutes: 20,
        target: Complexity(time: "O(n k)"))

    private static func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("\(text) is no slug") }
        return slug
    }

    static func submission(
        _ id: String, _ problem: PlannedProblem, declared: String?, cases: String? = nil
    ) -> MockSubmission {
        MockSubmission(
            id: id, slug: problem.slug, file: "\(problem.slug).swift",
            source: "// submission \(id)\n", declared: declared.map { Complexity(time: $0) },
            cases: cases)
    }

    /// The first fails on a small test, the third on a large one.
    static func judging(_ submission: MockSubmission, _ problem: PlannedProblem) -> Judging {
        let failing = ["1": 0, "3": 2][submission.id]
        let tests = Self.tests.enumerated().map { index, test in
            TestResult(
                number: index + 1, name: test.name, group: test.group,
                verdict: index == failing ? .wrongAnswer : .accepted, cpu: .milliseconds(3),
                wall: .milliseconds(4), peakMemory: .mebibytes(8))
        }
        return Judging(
            id: submission.id, scope: .submit, slug: submission.slug, title: problem.title,
            file: submission.file, verdict: .ofJudging(tests.map(\.verdict)), tests: tests,
            plannedTests: tests.count, limits: limits, compilation: nil, isolation: nil,
            toolchain: "Swift 6.3", startedAt: 1_790_000_000, wall: .milliseconds(500))
    }

    static func problem(_ planned: PlannedProblem) -> Problem {
        Problem(
            summary: ProblemSummary(
                slug: planned.slug, title: planned.title, track: planned.track,
                topic: planned.topic, difficulty: planned.difficulty, kind: .program,
                minutes: planned.minutes),
            folder: "/nowhere", limits: limits, codeLimit: .kibibytes(64), languageMode: 5,
            grader: GraderChoice(name: "exact"), entry: .program, samples: [],
            hidden: tests, complexity: planned.target, hints: [])
    }

    private static let limits = Limits(
        cpu: .milliseconds(250), memory: .mebibytes(256), output: .mebibytes(8))

    private static let tests = ["small", "small", "large", "large"].enumerated().map {
        TestCase(
            name: "test-\($0)", group: $1, inputPath: "/nowhere/\($0).in",
            answerPath: "/nowhere/\($0).ans", isSample: false, fullFeedback: false)
    }
}
