internal import JudgeCore
internal import JudgeFiles
internal import JudgeGrading
internal import JudgeProblems

/// One case of a judging, ready to be run.
struct PreparedCase {
    var number: Int
    var input: RunInput
    private let source: JudgingRequest.Case

    init(_ source: JudgingRequest.Case, number: Int = 1) {
        self.number = number
        self.source = source
        input =
            switch source {
            case .test(let test): .file(Files.realPath(test.inputPath) ?? test.inputPath)
            case .own(let own): .bytes(own.input)
            }
    }

    /// `nil` for a candidate's own.
    var test: TestCase? {
        if case .test(let test) = source { test } else { nil }
    }

    private var own: OwnCase? {
        if case .own(let own) = source { own } else { nil }
    }

    var name: String { test?.name ?? own?.name ?? "" }
    var group: String { test?.group ?? "own" }
    var hint: String? { test?.hint }
    /// Whether the candidate may see what the case holds.
    var isShown: Bool { test.map { $0.isSample || $0.fullFeedback } ?? true }
    /// Whether anybody has said what is right.
    var hasAnswer: Bool { test != nil || own?.expected != nil }
    /// Where the input stands, for messages.
    var inputFile: String { test?.inputPath ?? own?.file ?? "" }

    /// What the case holds, for a person who may see it.
    func inputBytes() throws(JudgeFailure) -> [UInt8] {
        if let test { return try TestData.rawInput(test) }
        return own?.input ?? []
    }

    /// The expected answer as its file holds it.
    func answerBytes() throws(JudgeFailure) -> [UInt8] {
        if let test { return try TestData.rawAnswer(test) }
        return own?.expected ?? []
    }

    /// The values of the expected answer; several where any of them is right,
    /// none where nobody knows.
    func expected(
        of problem: Problem, type: SwiftType, count: ExpectedValues
    ) throws(JudgeFailure) -> [JSONValue] {
        guard hasAnswer else { return [] }
        return try TestData.expected(
            in: try answerBytes(), file: test?.answerPath ?? inputFile,
            fault: test == nil ? .usage : .judge, of: problem, type: type, count: count)
    }
}
