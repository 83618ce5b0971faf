package import JudgeCore

/// What is to be judged.
package struct JudgingRequest: Sendable {
    /// What a submission is tried on.
    package enum Case: Sendable {
        /// A test of the package.
        case test(TestCase)
        /// A candidate's own.
        case own(OwnCase)
    }

    package var id: String
    package var scope: Judging.Scope
    package var problem: Problem
    /// In the order in which they are judged.
    package var cases: [Case]
    /// Whether judging ends at the first test that is not accepted.
    package var stopsAtFirstFailure: Bool
    /// Seconds since 1970.
    package var startedAt: Double

    package init(
        id: String, scope: Judging.Scope, problem: Problem, cases: [Case],
        stopsAtFirstFailure: Bool, startedAt: Double
    ) {
        self.id = id
        self.scope = scope
        self.problem = problem
        self.cases = cases
        self.stopsAtFirstFailure = stopsAtFirstFailure
        self.startedAt = startedAt
    }
}

/// Input that a candidate thought of.
package struct OwnCase: Sendable, Hashable {
    package var name: String
    package var input: [UInt8]
    /// As an answer file holds it; `nil` where nobody has said what is right.
    package var expected: [UInt8]?
    /// Where it stands, for messages.
    package var file: String

    package init(name: String, input: [UInt8], expected: [UInt8]? = nil, file: String) {
        self.name = name
        self.input = input
        self.expected = expected
        self.file = file
    }
}

/// How far a judging is.
package enum JudgingProgress: Sendable, Hashable {
    /// Large tests are made, once.
    case generating
    case compiling
    case testing(number: Int, of: Int)
}
