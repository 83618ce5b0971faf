internal import JudgeCore
internal import JudgeProblems

/// One case of a judging, with its input read.
struct PreparedCase {
    var number: Int
    var name: String
    var group: String
    var hint: String?
    var input: [UInt8]
    /// `nil` for a candidate's own input.
    var test: TestCase?
    /// Whether the candidate may see what the test holds.
    var isShown: Bool

    init(_ request: JudgingRequest, index: Int) throws(JudgeFailure) {
        number = index + 1
        switch request.cases {
        case .tests(let tests):
            let test = tests[index]
            self.test = test
            name = test.name
            group = test.group
            hint = test.hint
            input = try TestData.rawInput(test)
            isShown = test.isSample || test.fullFeedback
        case .custom(let custom, let name):
            self.name = name
            group = "custom"
            input = custom.input
            isShown = true
        }
    }
}
