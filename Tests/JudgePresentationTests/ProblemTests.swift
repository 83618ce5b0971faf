import JudgeCore
import JudgePresentation
import JudgeTestSupport
import Testing

struct ProblemTests {
    private static let problem = Problem(
        summary: ListsTests.problems[0], folder: "Problems/algorithms/two-sum",
        limits: Limits(cpu: .milliseconds(1500), memory: .mebibytes(256), output: .mebibytes(8)),
        codeLimit: .kibibytes(64), languageMode: 5, grader: GraderChoice(name: "exact"),
        entry: .function(
            EntrySignature(
                typeName: "Solution",
                function: FunctionSignature(
                    name: "twoSum",
                    parameters: [
                        Parameter(label: nil, name: "nums", type: .array(.named("Int"))),
                        Parameter(label: nil, name: "target", type: .named("Int")),
                    ], result: .array(.named("Int"))))),
        samples: [test("01-first", isSample: true)],
        hidden: [test("01-equal", isSample: false), test("02-none", isSample: false)],
        complexity: Complexity(time: "O(n)", space: "O(n)"), hints: ["Think of pairs."])

    private static func test(_ name: String, isSample: Bool) -> TestCase {
        TestCase(
            name: name, group: isSample ? "sample" : "edge", inputPath: "\(name).in",
            answerPath: "\(name).ans", isSample: isSample, fullFeedback: isSample)
    }

    private static let statement = """
        Given `nums` and a `target`, return the *indices* of two elements whose sum is $target$.

        - Each input has exactly one answer.
        - An element may not be used twice.

        """

    private static let starter = """
        class Solution {
            func twoSum(_ nums: [Int], _ target: Int) -> [Int] {

            }
        }

        """

    @Test(arguments: [80, 40]) func `a problem is laid out for a terminal`(width: Int) {
        let text = ProblemText.render(
            Self.problem, statement: Self.statement, starter: Self.starter,
            style: Style(width: width))
        expectSnapshot(text, named: "problem-\(width).txt")
        // The starter's lines are the candidate's code: they are not wrapped.
        expectFits(
            text.split(separator: "\n").filter { !$0.contains("func ") }.joined(separator: "\n"),
            width)
    }

    @Test func `what a package says cannot disturb the terminal`() {
        var problem = Self.problem
        problem.summary.title = "Two\u{1b}[2JSum"
        problem.summary.topic = "hash\u{202E}ing"
        problem.complexity = Complexity(time: "O(\u{1b}[31mn)")
        let text = ProblemText.render(
            problem, statement: "a\u{1b}[2Jb\n", starter: "class\u{7} S {}\n", style: Style())
        #expect(!text.unicodeScalars.contains { $0 != "\n" && Printable.isHidden($0) })
    }

    @Test func `a problem as JSON has every key`() {
        let sample = ProblemJSON.Sample(name: "01-first", input: "[2,7]\n9\n", answer: "[0,1]\n")
        let document = ProblemJSON.document(
            Self.problem, statement: Self.statement, starter: Self.starter, samples: [sample])
        expectSnapshot(document.indented + "\n", named: "problem.json")
    }
}
