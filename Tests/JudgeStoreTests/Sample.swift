import JudgeCore

/// Values to store.
enum Sample {
    static func slug(_ text: String) throws -> Slug {
        guard let slug = Slug(text) else { throw BadSlug(text: text) }
        return slug
    }

    struct BadSlug: Error { var text: String }

    static func problem(_ name: String = "two-sum") throws -> ProblemSummary {
        ProblemSummary(
            slug: try slug(name), title: "Two Sum", track: .algorithms, topic: "arrays",
            difficulty: .easy, kind: .function, minutes: 15)
    }

    /// A submission with little in it.
    static func submission(
        _ id: String, of name: String = "two-sum", _ verdict: Verdict = .accepted,
        at time: Double = 1_764_000_000, mock: String? = nil, source: [UInt8] = Array("x".utf8)
    ) throws -> SubmissionRecord {
        let test = TestResult(
            number: 1, name: "01", group: "edge", verdict: verdict, cpu: .microseconds(1234),
            wall: .milliseconds(2), peakMemory: .mebibytes(9))
        let judging = Judging(
            id: id, scope: .submit, slug: try slug(name), title: "Two Sum",
            file: "two-sum.swift", verdict: verdict, tests: [test], plannedTests: 3,
            limits: Limits(cpu: .seconds(1), memory: .mebibytes(256), output: .mebibytes(8)),
            compilation: nil, isolation: Isolation(layers: [.mount]), toolchain: "Swift 6.3",
            startedAt: time, wall: .milliseconds(321))
        return SubmissionRecord(judging, source: source, mock: mock)
    }

    /// A submission with something in every field there is.
    static func fullSubmission(_ id: String = "full") throws -> SubmissionRecord {
        SubmissionRecord(
            try fullJudging(id), source: Array("let a = \"\0ä\u{1F600}\"\r\n".utf8) + [0xff, 0],
            mock: "m1")
    }

    private static func fullJudging(_ id: String) throws -> Judging {
        let difference = Difference(
            path: "[3].probs[0]", expected: "0.1", got: "nan", message: "the \"first\" differs")
        let details = TestDetails(
            arguments: [.init(name: "nums", value: "[2,7]"), .init(name: "target", value: "9")],
            expected: "[0,1]", got: nil, output: "a\u{0}b\u{1b}[31m\u{2028}", errorOutput: "é",
            difference: difference)
        let crash = TestResult(
            number: 2, name: "02-large", group: "large", verdict: .runTimeError,
            cpu: .nanoseconds(987_654_321), wall: .seconds(3),
            callTime: Duration(secondsComponent: 1, attosecondsComponent: 123),
            peakMemory: ByteCount(123_456_789), hint: "many equal values",
            reason: "index out of range",
            location: SourceLocation(file: "a.swift", line: 7, column: 9), details: details)
        let passed = TestResult(
            number: 1, name: "01", group: "edge", verdict: .accepted, cpu: .microseconds(5),
            wall: .milliseconds(1), peakMemory: ByteCount(0))
        let diagnostics = Diagnostic.Severity.all.map {
            Diagnostic(
                severity: $0, message: "says `\($0)`",
                location: $0 == .note ? nil : SourceLocation(file: "a.swift", line: 1),
                excerpt: ["let x", "    ^"])
        }
        return Judging(
            id: id, scope: .submit, slug: try slug("two-sum"), title: "Two Sum",
            file: "my folder/a \"b\".swift", verdict: .runTimeError, tests: [passed, crash],
            plannedTests: 12,
            limits: Limits(
                cpu: .milliseconds(1500), wall: .seconds(9), memory: .mebibytes(64),
                output: .kibibytes(3), processes: 5),
            compilation: Compilation(
                succeeded: true, wall: .milliseconds(456), diagnostics: diagnostics,
                reason: "took long"),
            isolation: Isolation(
                layers: [.mount, .seccomp],
                missing: [.landlock: "the kernel is too old", .memoryCgroup: "not delegated"]),
            toolchain: "Swift version 6.3.1 (swift-6.3.1-RELEASE)",
            startedAt: 1_764_099_999.123456789, wall: .nanoseconds(1_234_567_891),
            failure: JudgeFailure(
                .judge, "validator-failed", "it ended", file: "/v", line: 1, column: 2,
                remedy: "mend it", suggestions: ["a", "b"]))
    }
}

extension Diagnostic.Severity {
    fileprivate static let all: [Self] = [.error, .warning, .note, .remark]
}
