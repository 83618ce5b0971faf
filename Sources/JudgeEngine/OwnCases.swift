package import JudgeCore
internal import JudgeFiles
package import JudgeProblems
internal import JudgeToolchain

/// What the package itself makes of a candidate's own cases.
extension Judge {
    /// The cases with the answers of the package's reference solution.
    ///
    /// - Throws: a usage failure `unanswered-case` where the reference cannot
    ///   answer one, which it can for all input that the statement allows.
    package func answered(
        _ cases: [OwnCase], of problem: Problem
    ) throws(JudgeFailure) -> [OwnCase] {
        guard problem.answersAreStated else { throw .noSingleAnswer(of: problem) }
        let reference = try PackageProgram(referenceOf: problem, self, limits: problem.limits)
        var answered = cases
        for index in cases.indices {
            guard let answer = try reference.report(on: cases[index].input).answer else {
                throw JudgeFailure(
                    .usage, "unanswered-case",
                    "the reference solution cannot answer the case \(cases[index].name)",
                    file: cases[index].file,
                    remedy: "See that it is within the limits that the statement names: "
                        + "judge show \(problem.summary.slug)")
            }
            answered[index].expected = answer
        }
        return answered
    }

    /// Whether a candidate's expected answers are right, by the reference's.
    ///
    /// `answered` are the same cases with the reference's answers. What is
    /// returned are the cases whose expected answer is not right, with what the
    /// reference says.
    package func misjudged(
        _ cases: [OwnCase], answered: [OwnCase], of problem: Problem
    ) throws(JudgeFailure) -> [OwnCase] {
        let grader = try TestGrader(problem: problem, judge: self)
        var wrong: [OwnCase] = []
        for (own, reference) in zip(cases, answered) {
            guard let expected = own.expected else { continue }
            if try !grader.accepts(expected, of: PreparedCase(.own(reference))) {
                wrong.append(reference)
            }
        }
        return wrong
    }

    /// The package's wrong submissions, each with the first case that tells it
    /// from a right one; `nil` where none does.
    ///
    /// Submissions that are only too slow are not among them: no small case
    /// can tell.
    package func bugs(
        caughtBy cases: [OwnCase], of problem: Problem,
        looking: (_ number: Int, _ count: Int) -> Void
    ) throws(JudgeFailure) -> [(submission: ReferenceSubmission, caughtBy: String?)] {
        let wrong = try problem.submissions().filter {
            $0.expected != .accepted && $0.expected != .timeLimitExceeded
        }
        var bugs: [(submission: ReferenceSubmission, caughtBy: String?)] = []
        for (index, submission) in wrong.enumerated() {
            looking(index + 1, wrong.count)
            let judging = try self.judging(
                of: submission, on: cases.map { .own($0) }, of: problem, as: .run,
                stopsAtFirstFailure: true)
            bugs.append(
                (submission, judging.tests.first { $0.verdict != .accepted }.map(\.name)))
        }
        return bugs
    }
}

extension Judge {
    /// Judges a submission that a package brings along.
    ///
    /// - Throws: what kept the judge from judging it.
    func judging(
        of reference: ReferenceSubmission, on cases: [JudgingRequest.Case], of problem: Problem,
        as scope: Judging.Scope, stopsAtFirstFailure: Bool, isOptimised: Bool = true
    ) throws(JudgeFailure) -> Judging {
        let source: [UInt8]
        do throws(FileError) {
            source = try Files.read(reference.path)
        } catch {
            throw JudgeFailure(.judge, "package", error.reason, file: reference.path)
        }
        var job = CompileJob(entry: problem.entry, languageMode: problem.languageMode)
        job.isOptimised = isOptimised
        let judging = judge(
            JudgingRequest(
                id: "", scope: scope, problem: problem, cases: cases,
                stopsAtFirstFailure: stopsAtFirstFailure, startedAt: 0),
            compiling: compile(
                Submission(file: reference.path, source: source), job, limits: problem.limits))
        if let failure = judging.failure { throw failure }
        return judging
    }
}

extension JudgeFailure {
    /// Nobody can say what is right where many answers are.
    package static func noSingleAnswer(of problem: Problem, file: String? = nil) -> JudgeFailure {
        JudgeFailure(
            .usage, "no-single-answer",
            "\(problem.summary.slug) has no single right answer that could be expected: an answer is "
                + "judged by what is true of it", file: file,
            remedy: "Leave the answer out: judge run then shows what yours is.")
    }
}
