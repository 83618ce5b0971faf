package import JudgeCore
package import JudgeProblems

/// What is to be judged.
package struct JudgingRequest: Sendable {
    /// What a submission is tried on.
    package enum Cases: Sendable {
        /// Tests of the package, in test order.
        case tests([TestCase])
        /// The candidate's own input; nobody knows its answer.
        case custom(CustomInput, name: String)

        var count: Int {
            switch self {
            case .tests(let tests): tests.count
            case .custom: 1
            }
        }
    }

    package var id: String
    package var scope: Judging.Scope
    package var problem: Problem
    package var cases: Cases
    /// Whether judging ends at the first test that is not accepted.
    package var stopsAtFirstFailure: Bool
    /// Seconds since 1970.
    package var startedAt: Double

    package init(
        id: String, scope: Judging.Scope, problem: Problem, cases: Cases,
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

/// How far a judging is.
package enum JudgingProgress: Sendable, Hashable {
    /// Large tests are made, once.
    case generating
    case compiling
    case testing(number: Int, of: Int)
}
