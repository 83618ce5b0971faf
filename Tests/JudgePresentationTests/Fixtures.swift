import JudgeCore

/// Judgings as the engine makes them.
enum Fixtures {
    static let file = "two-sum.swift"

    static func judging(
        _ verdict: Verdict, _ tests: [TestResult], scope: Judging.Scope = .submit,
        planned: Int? = nil, file: String = file, compilation: Compilation? = compiled,
        isolation: Isolation? = Isolation(layers: Set(Layer.allCases)),
        failure: JudgeFailure? = nil
    ) -> Judging {
        Judging(
            id: "01J9ZK3V7Q", scope: scope, slug: slug("two-sum"), title: "Two Sum", file: file,
            verdict: verdict, tests: tests, plannedTests: planned ?? tests.count,
            limits: Limits(
                cpu: .seconds(1), memory: .mebibytes(256), output: .mebibytes(1)),
            compilation: compilation, isolation: isolation,
            toolchain: "Swift version 6.3.1 (swift-6.3.1-RELEASE)", startedAt: 1_772_368_496.789,
            wall: .milliseconds(318), failure: failure)
    }

    static let compiled = Compilation(
        succeeded: true, wall: .milliseconds(131), diagnostics: [])

    static func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("\(text) is no slug") }
        return slug
    }

    /// Six edge, eight small, six medium tests; `failing` replaces some.
    static func tests(_ failing: [TestResult] = []) -> [TestResult] {
        (1...20).map { number in
            failing.first { $0.number == number } ?? passed(number, of: 20)
        }
    }

    static func passed(_ number: Int, of count: Int) -> TestResult {
        let group =
            number * 20 <= count * 6 ? "edge" : number * 20 <= count * 14 ? "small" : "medium"
        return TestResult(
            number: number, name: padded(number) + "-case", group: group, verdict: .accepted,
            cpu: .microseconds(420 + 613 * (number % 17) + (number == 17 ? 12_300 : 0)),
            wall: .microseconds(710 + 640 * (number % 17) + (number == 17 ? 14_000 : 0)),
            callTime: .microseconds(20 + 590 * (number % 17)),
            peakMemory: ByteCount(8_900_000 + 40_960 * number))
    }

    static func failed(
        _ number: Int, _ verdict: Verdict, name: String, group: String = "small", hint: String?,
        reason: String?, location: SourceLocation? = nil, cpu: Duration = .microseconds(1320),
        memory: ByteCount = ByteCount(9_400_000), details: TestDetails? = nil
    ) -> TestResult {
        TestResult(
            number: number, name: name, group: group, verdict: verdict, cpu: cpu,
            wall: cpu + .microseconds(410), callTime: verdict == .wrongAnswer ? cpu / 2 : nil,
            peakMemory: memory, hint: hint, reason: reason, location: location, details: details)
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
