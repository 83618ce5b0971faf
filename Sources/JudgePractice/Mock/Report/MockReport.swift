package import JudgeCore

/// What a mock interview came to: a pure function of its log and the moment at
/// which one looks.
///
/// It can be made at any time, while the interview is running too.
///
/// Points are whole tenths. The points that a component is out of are split
/// evenly among the problems, the first ones having a tenth more where that
/// does not come out even; each problem's share of them is rounded to a tenth.
/// Everything else is a sum of these: problems' points of a component are its
/// points, the components' points the total.
package struct MockReport: Sendable, Hashable {
    package struct Component: Sendable, Hashable {
        package var name: MockComponent
        package var points: MockPoints
        package var maximum: MockPoints
        /// A line for each problem: what was measured, and what it gave.
        package var evidence: [String]
    }

    package struct Section: Sendable, Hashable {
        package var name: String
        /// What it was given.
        package var limit: Duration
        /// What was used; `nil` where it has not begun.
        package var spent: Duration?
        package var points: MockPoints
        package var maximum: MockPoints
        /// The points out of 100.
        package var score: MockPoints
        package var band: MockBand
        package var reason: String
        package var problems: [Row]
    }

    /// One problem in the table.
    package struct Row: Sendable, Hashable {
        package var problem: PlannedProblem
        /// Of the submission that counts; `nil` where there is none.
        package var verdict: Verdict?
        /// From the start of the work to the first accepted submission.
        package var time: Duration?
        /// Submissions before that which were neither accepted nor compile
        /// errors.
        package var wrong: Int
        package var compileErrors: Int
        package var hints: Int
        /// Submissions after the time, which do not count.
        package var late: Int
        /// Submissions that are not judged yet.
        package var pending: Int
        package var points: MockPoints
        package var maximum: MockPoints
        /// What else is to be said, a sentence each.
        package var remarks: [String]
    }

    /// A line of the timeline.
    package struct Moment: Sendable, Hashable {
        package var elapsed: Duration
        package var text: String
    }

    /// A topic with the points that its problems lost.
    package struct WeakTopic: Sendable, Hashable {
        package var track: Track
        package var topic: String
        package var lost: MockPoints
    }

    package var id: String
    package var plan: MockPlan
    package var phase: MockState.Phase
    package var elapsed: Duration
    /// Out of 100.
    package var points: MockPoints
    package var band: MockBand
    /// What cost most.
    package var reason: String
    package var components: [Component]
    package var sections: [Section]
    /// In the order of time.
    package var timeline: [Moment]
    /// What one should know about how it went, a sentence each.
    package var notes: [String]
    /// The topics that lost points, the most first.
    package var weakTopics: [WeakTopic]
}
