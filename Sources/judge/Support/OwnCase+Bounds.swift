internal import JudgeCore
internal import JudgeEngine
internal import JudgeProblems

extension [OwnCase] {
    /// The cases, where each is one that the problem could be tested with.
    ///
    /// What comes of other input, nobody has said: not the solution's fault,
    /// and nothing that the reference or an output validator knows.
    ///
    /// - Throws: a usage failure for the first that the statement excludes, or
    ///   that expects an answer where none can be expected beforehand.
    func allowed(by problem: Problem) throws(JudgeFailure) -> Self {
        guard !isEmpty else { return self }
        var check = try InputCheck(problem)
        for own in self {
            if own.expected != nil, !problem.answersAreStated {
                throw .noSingleAnswer(of: problem, file: own.file)
            }
            if let broken = try check.look(at: own.input, file: own.file).first {
                throw JudgeFailure(
                    .usage, "input-out-of-bounds",
                    "no test has such input: \(broken)", file: own.file,
                    remedy: "judge show \(problem.summary.slug) lists the constraints.")
            }
        }
        return self
    }
}
