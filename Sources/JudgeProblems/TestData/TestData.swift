package import JudgeCore
package import JudgeGrading

/// What a test holds, read from disk.
package struct TestData: Sendable, Hashable {
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
    /// judged needs ``rawInput(_:)`` and ``expected(_:of:count:)``.
    package static func load(
        _ test: TestCase, of problem: Problem, count: ExpectedValues
    ) throws(JudgeFailure) -> TestData {
        let input = try rawInput(test)
        try TextFile.check(input, file: test.inputPath)
        let lines = DataLines(file: test.inputPath, fault: .judge)
        return TestData(
            input: input,
            arguments: try lines.arguments(
                DataLines.lines(input), of: problem.entry.function),
            expected: try expected(test, of: problem, count: count))
    }

    /// The bytes of a test's input, unread.
    package static func rawInput(_ test: TestCase) throws(JudgeFailure) -> [UInt8] {
        try PackageFiles.read(test.inputPath, limit: TextFile.dataLimit)
    }

    /// The answer file of a test as text, unread.
    package static func answerText(_ test: TestCase) throws(JudgeFailure) -> String {
        String(
            decoding: try PackageFiles.read(test.answerPath, limit: TextFile.dataLimit),
            as: UTF8.self)
    }

    /// The expected answer of a test, checked; several where any of them is
    /// right.
    package static func expected(
        _ test: TestCase, of problem: Problem, count: ExpectedValues
    ) throws(JudgeFailure) -> [JSONValue] {
        let bytes = try PackageFiles.read(test.answerPath, limit: TextFile.dataLimit)
        try TextFile.check(bytes, file: test.answerPath)
        let reader = DataLines(file: test.answerPath, fault: .judge)
        let lines = DataLines.lines(bytes)
        guard count.allows(lines.count) else {
            throw reader.failure(
                "expected \(count.rawValue) line\(count == .exactlyOne ? "" : "s") with an answer, "
                    + "found \(Figures.counted(lines.count, "line"))",
                line: min(lines.count, 1) + 1)
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
