package import JudgeCore

/// What a test holds, read from disk.
package struct TestData: Sendable, Hashable {
    /// How many values an answer file holds: graders differ.
    package enum AnswersPerFile: Sendable {
        case one
        /// One acceptable answer a line.
        case oneOrMore
    }

    /// The input file as it is.
    package var input: [UInt8]
    /// The values of the parameters, in order.
    package var arguments: [JSONValue]
    /// The expected answer; several where any of them is right.
    package var expected: [JSONValue]

    /// Reads a test and checks all of it: the text, the JSON, and every value
    /// against the signature.
    ///
    /// For samples and for checking packages; a hidden test that is only to be
    /// judged needs ``rawInput(_:)`` and ``expected(_:of:answersPerFile:)``.
    package static func load(
        _ test: TestCase, of problem: Problem, answersPerFile: AnswersPerFile
    ) throws(JudgeFailure) -> TestData {
        let input = try rawInput(test)
        try TextFile.check(input, file: test.inputPath)
        let lines = DataLines(file: test.inputPath, fault: .judge)
        return TestData(
            input: input,
            arguments: try lines.arguments(
                DataLines.lines(input), of: problem.entry.function),
            expected: try expected(test, of: problem, answersPerFile: answersPerFile))
    }

    /// The bytes of a test's input, unread.
    package static func rawInput(_ test: TestCase) throws(JudgeFailure) -> [UInt8] {
        try FileSystem.read(test.inputPath, limit: TextFile.dataLimit)
    }

    /// The answer file of a test as text, unread.
    package static func answerText(_ test: TestCase) throws(JudgeFailure) -> String {
        String(
            decoding: try FileSystem.read(test.answerPath, limit: TextFile.dataLimit),
            as: UTF8.self)
    }

    /// The expected answer of a test, checked; several where any of them is
    /// right.
    package static func expected(
        _ test: TestCase, of problem: Problem, answersPerFile: AnswersPerFile
    ) throws(JudgeFailure) -> [JSONValue] {
        let bytes = try FileSystem.read(test.answerPath, limit: TextFile.dataLimit)
        try TextFile.check(bytes, file: test.answerPath)
        let reader = DataLines(file: test.answerPath, fault: .judge)
        let lines = DataLines.lines(bytes)
        switch answersPerFile {
        case .one where lines.count != 1:
            throw reader.failure(
                "expected one line with the answer, found \(DataLines.count(lines.count))",
                line: min(lines.count, 1) + 1)
        case .oneOrMore where lines.isEmpty:
            throw reader.failure("expected an answer a line, found an empty file", line: 1)
        default: break
        }
        var values: [JSONValue] = []
        for (index, line) in lines.enumerated() {
            values.append(
                try reader.value(
                    line, number: index + 1, subject: "answer",
                    type: problem.entry.function.answerType))
        }
        return values
    }
}
