import JudgeCore
import JudgePresentation
import Testing

struct JudgingTextTests {
    @Test(arguments: [
        ("my solutions/two sum.swift", "'my solutions/two sum.swift'"),
        ("it's.swift", "'it'\\''s.swift'"), ("-x.swift", "./-x.swift"), ("a/b.swift", "a/b.swift"),
    ])
    func `a command can be copied whatever the file's name`(file: String, word: String) {
        var judging = Fixtures.wrongAnswer
        judging.file = file
        let text = JudgingText.render(judging, style: Style(width: 120))
        #expect(text.contains("\n  judge run two-sum \(word) --input FILE\n"))
    }

    @Test func `own input without an answer is finished, not accepted; judged otherwise it is`() {
        var judging = Fixtures.ownInput
        #expect(JudgingText.render(judging).hasPrefix("Finished"))
        #expect(JudgingJSON.document(judging)["verdict"] == .null)
        #expect(JudgingJSON.document(judging)["verdictTitle"] == .string("finished"))
        #expect(JudgingJSON.document(judging)["passedTests"] == .integer(0))
        for index in judging.tests.indices {
            judging.tests[index].details?.judgedBy = "{\"least\":0.5,\"most\":0.5}"
        }
        #expect(JudgingText.render(judging).hasPrefix("Accepted"))
        #expect(JudgingJSON.document(judging)["verdict"] == .string("AC"))
        #expect(JudgingJSON.document(judging)["passedTests"] == .integer(judging.tests.count))
    }

    @Test func `hidden tests show no data, those with full feedback do`() {
        #expect(!JudgingText.render(Fixtures.wrongAnswer, verbose: true).contains("Expected"))
        var judging = Fixtures.wrongAnswer
        judging.tests[6].details = Fixtures.details(
            nums: "[3,3]", target: "6", expected: "[0,1]", got: "[0,0,1]")
        #expect(JudgingText.render(judging).contains("  Expected  [0,1]\n"))
    }
}
