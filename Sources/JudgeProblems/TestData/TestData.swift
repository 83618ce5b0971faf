package import JudgeCore
package import JudgeGrading

/// What a test holds, read from disk.
package struct TestData: Sendable, Hashable {
    /// The input file as it is.
    package var input: [UInt8]
    /// The expected answer; several where any of them is right.
    package var expected: [JSONValue]

    /// Reads a test and checks all of it: the text, the JSON, and every value
    /// against the signature.
    ///
    /// For samples and for checking packages; a hidden test that is only to be
    /// judged needs ``rawInput(_:)`` and ``expected(in:file:fault:of:type:count:)``.
    /// `expecting` gives the type of what an answer file holds, from that of
    /// answers.
    package static func load(
        _ test: TestCase, of problem: Problem, count: ExpectedValues,
        expecting: (SwiftType) -> SwiftType = { $0 }
    ) throws(JudgeFailure) -> TestData {
        let input = try rawInput(test)
        if problem.entry != .program { try TextFile.check(input, file: test.inputPath) }
        try TestInput.check(
            DataLines.lines(input), of: problem.entry,
            by: DataLines(file: test.inputPath, fault: .judge))
        let type = try TestInput.answerType(
            for: input, file: test.inputPath, of: problem.entry)
        return TestData(
            input: input,
            expected: try expected(
                in: try rawAnswer(test), file: test.answerPath, of: problem,
                type: expecting(type), count: count))
    }

    /// The bytes of a test's input, unread.
    package static func rawInput(_ test: TestCase) throws(JudgeFailure) -> [UInt8] {
        try PackageFiles.read(test.inputPath, limit: TextFile.dataLimit)
    }

    /// The bytes of a test's answer file, unread.
    package static func rawAnswer(_ test: TestCase) throws(JudgeFailure) -> [UInt8] {
        try PackageFiles.read(test.answerPath, limit: TextFile.dataLimit)
    }

    /// The answer file of a test as text, unread.
    package static func answerText(_ test: TestCase) throws(JudgeFailure) -> String {
        String(decoding: try rawAnswer(test), as: UTF8.self)
    }

    /// The expected answer in the bytes of an answer file, checked against the
    /// type of this test's answer; several where any of them is right.
    ///
    /// What a program is to print is one string. Messages call the place where
    /// the bytes came from `file`.
    package static func expected(
        in bytes: [UInt8], file: String, fault: JudgeFailure.Fault = .judge, of problem: Problem,
        type: SwiftType, count: ExpectedValues
    ) throws(JudgeFailure) -> [JSONValue] {
        if problem.entry == .program { return [.string(String(decoding: bytes, as: UTF8.self))] }
        try TextFile.check(bytes, file: file)
        let reader = DataLines(file: file, fault: fault)
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
                    line, number: index + 1, subject: "answer", type: type))
        }
        return values
    }
}
