internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems

/// What a candidate's own cases are worth.
struct CaseCheck {
    var judge: JudgeEngine.Judge
    var problem: Problem

    struct Result {
        /// Cases whose expected answer is wrong, with the right one.
        var misjudged: [OwnCase]
        var bugs: [CaseReport.Bug]
    }

    /// Cases that expect a wrong answer catch nothing.
    func check(_ cases: [OwnCase]) throws(JudgeFailure) -> Result {
        Console.progress(.checkingCases)
        let answered = try judge.answered(cases, of: problem)
        let misjudged = try judge.misjudged(cases, answered: answered, of: problem)
        let good = answered.filter { !misjudged.contains($0) }
        var quiet = judge
        quiet.progress = { _ in }
        let bugs = try quiet.bugs(caughtBy: good, of: problem) { number, count in
            Console.progress(.lookingForBug(number: number, of: count))
        }
        return Result(
            misjudged: misjudged,
            bugs: bugs.map { bug in
                .init(
                    name: Files.name(bug.submission.path).replacingSuffix(".swift"),
                    caughtBy: bug.caughtBy)
            })
    }
}

extension String {
    fileprivate func replacingSuffix(_ suffix: String) -> String {
        String(dropLast(hasSuffix(suffix) ? suffix.count : 0))
            .map { $0 == "_" || $0 == "-" ? " " : String($0) }.joined()
    }
}
