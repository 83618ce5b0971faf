package import JudgeCore

/// What a candidate may do in a mock interview as it stands.
///
/// All failures are usage failures.
package struct MockRules: Sendable {
    /// Whether a submission will count.
    package enum Timing: Sendable, Hashable {
        case inTime
        /// It is taken and judged, and does not count; why, in one clause.
        case late(String)
    }

    package var state: MockState

    package init(_ state: MockState) { self.state = state }

    /// Whether a problem may be read and worked on, and whether a submission
    /// would count now.
    ///
    /// - Throws: `not-in-mock`; `section-not-open` where its section is still
    ///   to come.
    @discardableResult
    package func checkProblem(_ slug: Slug) throws(JudgeFailure) -> Timing {
        guard let work = state.work(on: slug) else {
            throw JudgeFailure(
                .usage, "not-in-mock", "\(slug) is not in this mock interview",
                remedy: known.isEmpty ? nil : "Its problems are \(Figures.listed(known)).")
        }
        let section = state.sections[work.section]
        if let opening = state.opens(section: work.section) {
            let open = state.currentSection.map { state.sections[$0].name } ?? ""
            throw JudgeFailure(
                .usage, "section-not-open",
                "\(slug) is in the section \(section.name), which is not open yet",
                remedy: "It opens in \(MockTime.words(opening)), or when you go on from "
                    + "\(open); you cannot come back to that.")
        }
        switch state.phase {
        case .finished: return .late("the mock interview is finished")
        case .abandoned: return .late("the mock interview was abandoned")
        case .timeUp: return .late("the time is up")
        case .running:
            return section.isOpen ? .inTime : .late("the section \(section.name) is over")
        }
    }

    /// Whether a submission may be made, and whether it would count now.
    ///
    /// - Throws: as ``checkProblem(_:)`` and ``checkDeclaration(_:)``.
    @discardableResult
    package func checkSubmission(
        of slug: Slug, declared: Complexity?
    ) throws(JudgeFailure) -> Timing {
        let timing = try checkProblem(slug)
        try checkDeclaration(declared)
        return timing
    }

    /// Whether a hint may be shown; after the end all may.
    ///
    /// - Throws: as ``checkProblem(_:)``; `no-hints` where the interview gives
    ///   none.
    package func checkHint(of slug: Slug) throws(JudgeFailure) {
        try checkProblem(slug)
        guard state.plan.policy.hints || state.isOver else {
            throw JudgeFailure(
                .usage, "no-hints", "this mock interview gives no hints",
                remedy: "They can be read once it is over.")
        }
    }

    /// Whether growth is declared where it has to be, and can be read.
    ///
    /// - Throws: `no-complexity`, `bad-complexity`.
    package func checkDeclaration(_ declared: Complexity?) throws(JudgeFailure) {
        guard let declared else {
            guard state.plan.policy.declaresComplexity else { return }
            throw JudgeFailure(
                .usage, "no-complexity",
                "this mock interview asks how the running time of every submission grows",
                remedy:
                    "Declare it, as in --time 'O(n log n)', and the memory with --space where you "
                    + "can say it.")
        }
        _ = try Growth(declared.time)
        if let space = declared.space { _ = try Growth(space) }
    }

    /// The problems that the candidate may know of: those of sections that
    /// have begun.
    private var known: [String] {
        state.problems.filter { state.sections[$0.section].start != nil }
            .map(\.problem.slug.description)
    }
}
