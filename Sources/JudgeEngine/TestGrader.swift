internal import JudgeCore
internal import JudgeGrading
internal import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

/// Turns the report of a run into the result of a test.
struct TestGrader {
    var problem: Problem
    var grader: any Grader
    /// The program that decides in the grader's place.
    private var validator: OutputValidator?

    init(problem: Problem, judge: Judge) throws(JudgeFailure) {
        self.problem = problem
        validator = try problem.validator.map { path throws(JudgeFailure) in
            try OutputValidator(path, judge: judge)
        }
        do throws(GraderOptionError) {
            grader = try Graders.make(problem.grader)
        } catch {
            throw JudgeFailure(
                .judge, "package", "\(error)", file: "\(problem.folder)/interview.yaml")
        }
    }

    func grade(
        _ prepared: PreparedCase, _ report: RunReport, _ crashes: inout CrashSearch,
        _ box: inout CompilerBox
    ) throws(JudgeFailure) -> TestResult {
        let answerType = try answerType(of: prepared)
        let expected = try expected(of: prepared, type: answerType)
        let input = try input(of: prepared)
        // Data that do not fit the signature are ours to answer for. Whether
        // they fit is found here, not believed from the box.
        if report.harnessFault != nil, let test = prepared.test {
            try check(test)
        }
        let isProgram = problem.entry == .program
        let ruling = try VerdictRule.decide(
            report, limits: problem.limits, printsAnswer: isProgram
        ) { answer throws(JudgeFailure) in
            // Nobody may know the answer to a candidate's own input.
            guard prepared.hasAnswer else { return .accepted }
            let grade = grader.grade(
                answer, expected: expected, type: answerType, input: input)
            guard let validator, grade.isAccepted else { return grade }
            return try validator.grade(
                isProgram ? report.standardOutput : report.answer, of: prepared)
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
        if let said = ruling.difference?.said, validator != nil || !prepared.isShown {
            result.reason = said
        }
        if case .function(let entry) = problem.entry, entry.freshNodes,
            ruling.difference?.isSharedNode == true
        {
            result.reason = "the answer shares nodes with the input instead of copying them"
        }
        if prepared.isShown {
            if ruling.verdict == .runTimeError, let fault = report.harnessFault {
                result.reason = fault
            }
            result.details = try details(
                prepared, report, expected,
                isAnswer: grader.expectedType(for: answerType) == answerType, ruling.difference)
        }
        return result
    }

    /// Whether an answer to a case, as an answer file holds it, would be
    /// accepted where the case's own is the right one.
    func accepts(_ answer: [UInt8], of prepared: PreparedCase) throws(JudgeFailure) -> Bool {
        let type = try answerType(of: prepared)
        let text = String(decoding: answer, as: UTF8.self)
        let value: JSONValue
        if problem.entry == .program {
            value = .string(text)
        } else {
            guard let read = try? JSONReader.read(answer) else { return false }
            value = read
        }
        let expected = try expected(of: prepared, type: type)
        let grade = grader.grade(
            value, expected: expected, type: type, input: try input(of: prepared))
        guard let validator, grade.isAccepted else { return grade.isAccepted }
        return try validator.grade(answer, of: prepared).isAccepted
    }

    /// Reads all of a test and throws where it does not fit the problem.
    func check(_ test: TestCase) throws(JudgeFailure) {
        _ = try TestData.load(
            test, of: problem, count: type(of: grader).expectedValues,
            expecting: grader.expectedType)
    }

    private func expected(
        of prepared: PreparedCase, type: SwiftType
    ) throws(JudgeFailure) -> [JSONValue] {
        if prepared.test == nil, prepared.hasAnswer, grader.expectedType(for: type) != type {
            throw .noSingleAnswer(of: problem, file: prepared.inputFile)
        }
        return try prepared.expected(
            of: problem, type: grader.expectedType(for: type),
            count: Swift.type(of: grader).expectedValues)
    }

    /// The arguments by name, where the grader looks at them.
    private func input(of prepared: PreparedCase) throws(JudgeFailure) -> [String: JSONValue] {
        guard type(of: grader).needsInput else { return [:] }
        return try TestInput.arguments(
            of: try prepared.inputBytes(), file: prepared.inputFile, problem.entry)
    }

    /// Whether it matters in which order elements stand.
    var isOrdered: Bool { type(of: grader).isOrdered }

    /// The expected answer of a case; `nil` where several are right.
    func answer(to prepared: PreparedCase) throws(JudgeFailure) -> JSONValue? {
        let type = try answerType(of: prepared)
        // What holds something else than an answer is none.
        guard grader.expectedType(for: type) == type else { return nil }
        let values = try expected(of: prepared, type: type)
        return values.count == 1 ? values[0] : nil
    }

    /// Whether an answer would be accepted.
    func accepts(_ answer: JSONValue, of prepared: PreparedCase) throws(JudgeFailure) -> Bool {
        var text = "\(answer)\n"
        if problem.entry == .program {
            guard case .string(let printed) = answer else { return false }
            text = printed
        }
        return try accepts(Array(text.utf8), of: prepared)
    }

    private func answerType(of prepared: PreparedCase) throws(JudgeFailure) -> SwiftType {
        if case .function(let entry) = problem.entry { return entry.function.answerType }
        return try TestInput.answerType(
            for: try prepared.inputBytes(), file: prepared.inputFile,
            of: problem.entry)
    }

    private func details(
        _ prepared: PreparedCase, _ report: RunReport, _ expected: [JSONValue], isAnswer: Bool,
        _ difference: Difference?
    ) throws(JudgeFailure) -> TestDetails {
        let isProgram = problem.entry == .program
        let answer = String(
            decoding: isProgram ? report.standardOutput : report.answer, as: UTF8.self)
        let stated =
            expected.isEmpty ? nil : expected.map(\.shown).joined(separator: " or ")
        return TestDetails(
            arguments: TestInput.parts(of: try prepared.inputBytes(), problem.entry).map {
                .init(name: $0.name, value: $0.value)
            },
            expected: isAnswer ? stated : nil, judgedBy: isAnswer ? nil : stated,
            got: answer.isEmpty ? nil : String(answer.dropLast(answer.hasSuffix("\n") ? 1 : 0)),
            sent: report.message.map { String(decoding: $0.dropLast(), as: UTF8.self) },
            output: isProgram
                ? "" : Self.printed(report.standardOutput, isCut: report.isOutputCut),
            errorOutput: Self.printed(report.standardError, isCut: report.isErrorCut),
            difference: difference)
    }

    private static func printed(_ bytes: [UInt8], isCut: Bool) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard isCut else { return text }
        return text + (text.hasSuffix("\n") ? "" : "\n")
            + "… more was printed; only \(Figures.limit(ByteCount(bytes.count))) of it is kept\n"
    }
}

extension JSONValue {
    /// As a person reads it: what a program is to print without quotes.
    fileprivate var shown: String {
        guard case .string(let text) = self, text.contains("\n") else { return description }
        return text
    }
}
