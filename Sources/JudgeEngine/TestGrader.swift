internal import JudgeCore
internal import JudgeGrading
internal import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

/// Turns the report of a run into the result of a test.
struct TestGrader {
    var problem: Problem
    var grader: any Grader

    init(problem: Problem) throws(JudgeFailure) {
        self.problem = problem
        do throws(GraderOptionError) {
            grader = try Graders.make(problem.grader)
        } catch {
            throw JudgeFailure(
                .judge, "package", "\(error)", file: "\(problem.folder)/interview.yaml")
        }
    }

    func grade(
        _ prepared: PreparedCase, _ report: RunReport, _ crashes: inout CrashSearch,
        _ box: inout Box
    ) throws(JudgeFailure) -> TestResult {
        let expected: [JSONValue] =
            if let test = prepared.test {
                try TestData.expected(
                    test, of: problem, count: type(of: grader).expectedValues)
            } else {
                []
            }
        // Data that do not fit the signature are ours to answer for. Whether
        // they fit is found here, not believed from the box.
        if report.harnessFault != nil, let test = prepared.test {
            _ = try TestData.load(test, of: problem, count: type(of: grader).expectedValues)
        }
        let ruling = VerdictRule.decide(report, limits: problem.limits) { answer in
            // Nobody knows the answer to a candidate's own input.
            if prepared.test == nil { return .accepted }
            return grader.grade(
                answer, expected: expected, type: problem.entry.function.answerType)
        }
        if ruling.verdict == .judgeError {
            throw JudgeFailure(
                .judge, "package", ruling.reason ?? "the test cannot be graded",
                file: prepared.test?.answerPath)
        }
        var result = TestResult(
            number: prepared.number, name: prepared.name, group: prepared.group,
            verdict: ruling.verdict, cpu: report.cpu, wall: report.wall,
            callTime: report.callTime, peakMemory: report.peakMemory, hint: prepared.hint,
            reason: ruling.reason)
        if ruling.verdict == .runTimeError,
            let place = try crashes.place(of: report.crash, in: &box)
        {
            result.location = place.location
            if let reason = place.reason { result.reason = reason }
        }
        if prepared.isShown {
            if ruling.verdict == .runTimeError, let fault = report.harnessFault {
                result.reason = fault
            }
            result.details = try details(prepared, report, expected, ruling.difference)
        }
        return result
    }

    private func details(
        _ prepared: PreparedCase, _ report: RunReport, _ expected: [JSONValue],
        _ difference: Difference?
    ) throws(JudgeFailure) -> TestDetails {
        let lines = try prepared.inputText().split(separator: UInt8(ascii: "\n"))
        let answer = String(decoding: report.answer, as: UTF8.self)
        return TestDetails(
            arguments: zip(problem.entry.function.parameters, lines).map { parameter, line in
                .init(name: parameter.name, value: String(decoding: line, as: UTF8.self))
            },
            expected: expected.isEmpty
                ? nil : expected.map(\.description).joined(separator: " or "),
            got: answer.isEmpty ? nil : String(answer.dropLast(answer.hasSuffix("\n") ? 1 : 0)),
            output: String(decoding: report.standardOutput, as: UTF8.self),
            errorOutput: String(decoding: report.standardError, as: UTF8.self),
            difference: difference)
    }
}
