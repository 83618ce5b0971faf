package import JudgeCore

/// What a candidate has done with one problem of a mock interview.
package struct MockWork: Sendable, Hashable {
    /// Own cases of the candidate, against the package's wrong submissions.
    package struct Verification: Sendable, Hashable {
        package var caught: Int
        /// How many wrong submissions there are.
        package var of: Int
    }

    package var problem: PlannedProblem
    /// Index of its section.
    package var section: Int
    /// Whether it is open now.
    package var isOpen = false
    /// When the statement was first read while the problem was open.
    package var firstOpened: Duration?
    /// How often a solution was tried while the problem was open.
    package var runs = 0
    /// Those of them before the first submission in time.
    package var runsBeforeSubmitting = 0
    /// Own cases run, all runs together.
    package var ownCases = 0
    /// The hints seen while the problem was open and not solved, by number.
    package var hints: Set<Int> = []
    /// Those seen after it was solved, which cost nothing.
    package var laterHints: Set<Int> = []
    /// In the order in which they came in.
    package var receipts: [MockReceipt] = []
    package var verification: Verification?

    init(_ problem: PlannedProblem, section: Int) {
        self.problem = problem
        self.section = section
    }

    package var inTime: [MockReceipt] { receipts.filter { !$0.isLate } }
    package var late: [MockReceipt] { receipts.filter(\.isLate) }
    /// Submissions that came in and are not judged yet.
    package var pending: [MockReceipt] { receipts.filter { $0.verdict == nil } }
}
