internal import JudgeCore
internal import JudgeFiles
internal import JudgeProblems

/// One case of a judging, ready to be run.
struct PreparedCase {
    var number: Int
    var name: String
    var group: String
    var hint: String?
    var input: RunInput
    /// `nil` for a candidate's own input.
    var test: TestCase?
    /// Whether the candidate may see what the test holds.
    var isShown: Bool

    init(_ request: JudgingRequest, index: Int) {
        number = index + 1
        switch request.cases {
        case .tests(let tests):
            let test = tests[index]
            self.test = test
            name = test.name
            group = test.group
            hint = test.hint
            input = .file(Files.realPath(test.inputPath) ?? test.inputPath)
            isShown = test.isSample || test.fullFeedback
        case .custom(let custom, let name):
            self.name = name
            group = "custom"
            input = .bytes(custom.input)
            isShown = true
        }
    }

    /// What the case holds, for a person who may see it.
    func inputText() throws(JudgeFailure) -> [UInt8] {
        if let test { return try TestData.rawInput(test) }
        guard case .bytes(let bytes) = input else { return [] }
        return bytes
    }
}
