/// What `judge verify` found out about a problem package.
package struct Verification: Sendable, Hashable, Codable {
    /// What is looked at, in this order.
    package enum Aspect: String, Sendable, Hashable, Codable, CaseIterable {
        /// Files, keys, the JSON of all tests and their fit with the signature.
        case structure
        /// The statement's examples against `data/sample`.
        case samples
        /// Inputs against the statement's bounds.
        case bounds
        /// Answers against what the oracle said.
        case answers
        /// Whether the generator makes the same twice.
        case generators
        /// Reference submissions against their verdicts.
        case submissions
        /// Made-up and mutated answers against the grader.
        case mutants
        /// How far reference submissions are from the limits.
        case timing
    }

    /// Something that is not as it should be.
    package struct Fault: Sendable, Hashable, Codable {
        package var aspect: Aspect
        /// One sentence.
        package var message: String
        package var file: String?
        package var line: Int?

        package init(
            _ aspect: Aspect, _ message: String, file: String? = nil, line: Int? = nil
        ) {
            self.aspect = aspect
            self.message = message
            self.file = file
            self.line = line
        }
    }

    /// A reference submission, and what came of it.
    package struct Submission: Sendable, Hashable, Codable {
        /// Below the package: `submissions/wrong_answer/off_by_one.swift`.
        package var path: String
        package var expected: Verdict
        package var verdict: Verdict
        /// The hidden tests that it failed, in their order: `edge/01-empty`.
        package var killedBy: [String]
        /// The most CPU time that one test took.
        package var slowest: Duration

        package init(
            path: String, expected: Verdict, verdict: Verdict, killedBy: [String],
            slowest: Duration
        ) {
            self.path = path
            self.expected = expected
            self.verdict = verdict
            self.killedBy = killedBy
            self.slowest = slowest
        }
    }

    package var slug: String
    package var faults: [Fault] = []
    /// The kill matrix.
    package var submissions: [Submission] = []
    /// Wrong submissions and mutants that every hidden test accepts.
    package var survivors: [String] = []
    /// Hidden tests that no submission fails; `nil` where nobody looked.
    package var idleTests: [String]?
    /// How far submissions are from the time limit; `nil` where nobody looked.
    package var calibration: Calibration?
    /// How many hidden tests there are.
    package var tests = 0
    /// How many of the statement's bounds the machine reads.
    package var bounds = 0
    /// How many kinds of made-up answers were tried.
    package var mutants = 0
    /// Whether this was found out before and nothing has changed since.
    package var isCached = false

    package init(slug: String) { self.slug = slug }

    package var passed: Bool { faults.isEmpty }
}
