/// All runs of one submission, with their verdict and what they used.
package struct Judging: Sendable, Hashable, Codable {
    /// Which tests were asked for.
    package enum Scope: String, Sendable, Codable {
        /// The samples, or the candidate's own input.
        case run
        /// All hidden tests.
        case submit
    }

    package var id: String
    package var scope: Scope
    package var slug: Slug
    package var title: String
    /// The submitted file as the candidate named it.
    package var file: String
    package var verdict: Verdict
    /// The tests that were judged, in test order.
    package var tests: [TestResult]
    /// How many tests there were to judge; more than `tests` holds after a
    /// compile error or where judging stopped at the first failure.
    package var plannedTests: Int
    package var limits: Limits
    package var compilation: Compilation?
    /// The walls around the runs; `nil` where nothing was run.
    package var isolation: Isolation?
    /// First line of `swift --version`.
    package var toolchain: String
    /// Seconds since 1970.
    package var startedAt: Double
    /// From reading the file to the verdict.
    package var wall: Duration
    /// Why there is no other verdict than a judge error.
    package var failure: JudgeFailure?

    package init(
        id: String, scope: Scope, slug: Slug, title: String, file: String, verdict: Verdict,
        tests: [TestResult], plannedTests: Int, limits: Limits, compilation: Compilation?,
        isolation: Isolation?, toolchain: String, startedAt: Double, wall: Duration,
        failure: JudgeFailure? = nil
    ) {
        self.id = id
        self.scope = scope
        self.slug = slug
        self.title = title
        self.file = file
        self.verdict = verdict
        self.tests = tests
        self.plannedTests = plannedTests
        self.limits = limits
        self.compilation = compilation
        self.isolation = isolation
        self.toolchain = toolchain
        self.startedAt = startedAt
        self.wall = wall
        self.failure = failure
    }
}

/// What one test of a judging came to.
package struct TestResult: Sendable, Hashable, Codable {
    /// Position in test order, from 1.
    package var number: Int
    package var name: String
    package var group: String
    package var verdict: Verdict
    package var cpu: Duration
    package var wall: Duration
    /// Time inside the candidate's function; measured in the box, decides
    /// nothing.
    package var callTime: Duration?
    package var peakMemory: ByteCount
    /// What kind of input this is, without giving it away.
    package var hint: String?
    /// Why the test was not accepted, in one sentence.
    package var reason: String?
    /// Where in the submission it crashed.
    package var location: SourceLocation?
    /// Input, expected and got; only where they may be shown.
    package var details: TestDetails?

    package init(
        number: Int, name: String, group: String, verdict: Verdict, cpu: Duration, wall: Duration,
        callTime: Duration? = nil, peakMemory: ByteCount, hint: String? = nil,
        reason: String? = nil, location: SourceLocation? = nil, details: TestDetails? = nil
    ) {
        self.number = number
        self.name = name
        self.group = group
        self.verdict = verdict
        self.cpu = cpu
        self.wall = wall
        self.callTime = callTime
        self.peakMemory = peakMemory
        self.hint = hint
        self.reason = reason
        self.location = location
        self.details = details
    }
}

/// What a test holds and what the submission made of it, for samples and the
/// candidate's own input.
///
/// Raw text: who shows it must make it printable.
package struct TestDetails: Sendable, Hashable, Codable {
    /// A parameter with its value as the test writes it.
    package struct Argument: Sendable, Hashable, Codable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package var arguments: [Argument]
    /// `nil` for input whose answer nobody knows, and where there is `judgedBy`.
    package var expected: String?
    /// What an answer is judged by where the test holds no answer: a hidden truth,
    /// a distribution.
    package var judgedBy: String?
    /// `nil` where the submission gave no answer.
    package var got: String?
    /// What crossed from the first process to the second, where there are two.
    package var sent: String?
    /// What the submission printed.
    package var output: String
    package var errorOutput: String
    package var difference: Difference?

    package init(
        arguments: [Argument], expected: String?, judgedBy: String? = nil, got: String?,
        sent: String? = nil, output: String, errorOutput: String, difference: Difference? = nil
    ) {
        self.arguments = arguments
        self.expected = expected
        self.judgedBy = judgedBy
        self.got = got
        self.sent = sent
        self.output = output
        self.errorOutput = errorOutput
        self.difference = difference
    }
}

/// The first place at which an answer is not what was expected.
package struct Difference: Sendable, Hashable, Codable {
    /// Where: `[3].probs[0]`; empty for the whole answer.
    package var path: String
    package var expected: String
    package var got: String
    /// One sentence: "the array has 3 elements, expected 2".
    package var message: String
    /// What may be said of a hidden test; `nil`: nothing.
    ///
    /// It is about the answer as a whole, such as a metric of predictions: no
    /// number of an input, of a right answer, or that a candidate could choose.
    package var said: String?

    package init(
        path: String, expected: String, got: String, message: String, said: String? = nil
    ) {
        self.path = path
        self.expected = expected
        self.got = got
        self.message = message
        self.said = said
    }
}

/// A place in the submitted file.
package struct SourceLocation: Sendable, Hashable, Codable {
    package var file: String
    package var line: Int
    package var column: Int?

    package init(file: String, line: Int, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

/// What the compiler said and how long it took.
package struct Compilation: Sendable, Hashable, Codable {
    package var succeeded: Bool
    package var wall: Duration
    package var diagnostics: [Diagnostic]
    /// One sentence for a compilation that ended without a diagnostic: it took
    /// too long, or too much memory.
    package var reason: String?
    /// Whether it was done for a judging before, and its object kept: then all
    /// of this is of that time.
    package var isCached: Bool

    package init(
        succeeded: Bool, wall: Duration, diagnostics: [Diagnostic], reason: String? = nil,
        isCached: Bool = false
    ) {
        self.succeeded = succeeded
        self.wall = wall
        self.diagnostics = diagnostics
        self.reason = reason
        self.isCached = isCached
    }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        succeeded = try members.decode(Bool.self, forKey: .succeeded)
        wall = try members.decode(Duration.self, forKey: .wall)
        diagnostics = try members.decode([Diagnostic].self, forKey: .diagnostics)
        reason = try members.decodeIfPresent(String.self, forKey: .reason)
        // Histories have judgings from before there was a cache.
        isCached = try members.decodeIfPresent(Bool.self, forKey: .isCached) ?? false
    }
}

/// One message of the compiler.
package struct Diagnostic: Sendable, Hashable, Codable {
    /// As the compiler names it.
    package enum Severity: String, Sendable, Codable {
        case error, warning, note, remark
    }

    package var severity: Severity
    package var message: String
    /// `nil` where the message is about no place in the submission.
    package var location: SourceLocation?
    /// The source line and the line with the caret, as the compiler printed
    /// them.
    package var excerpt: [String]

    package init(
        severity: Severity, message: String, location: SourceLocation?, excerpt: [String] = []
    ) {
        self.severity = severity
        self.message = message
        self.location = location
        self.excerpt = excerpt
    }
}
