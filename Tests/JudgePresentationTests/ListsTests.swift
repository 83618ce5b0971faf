import JudgeCore
import JudgePresentation
import JudgeTestSupport
import Testing

struct ListsTests {
    static let problems = [
        ProblemSummary(
            slug: Fixtures.slug("two-sum"), title: "Two Sum", track: .algorithms,
            topic: "hashing", difficulty: .easy, kind: .function, minutes: 15),
        ProblemSummary(
            slug: Fixtures.slug("valid-parentheses"), title: "Valid Parentheses",
            track: .algorithms, topic: "stack", difficulty: .easy, kind: .function, minutes: 15),
        ProblemSummary(
            slug: Fixtures.slug("reservoir-sampling-with-weights"),
            title: "Reservoir Sampling with Weights and a Stream That Never Ends", track: .ml,
            topic: "probability and statistics", difficulty: .hard, kind: .class, minutes: 45),
        ProblemSummary(
            slug: Fixtures.slug("stable-softmax"), title: "Stable Softmax", track: .ml,
            topic: "numerics", difficulty: .medium, kind: .function, minutes: 20),
    ]

    @Test(arguments: [80, 40]) func `problems are listed by track`(width: Int) {
        let text = ProblemListText.render(Self.problems, style: Style(width: width))
        expectSnapshot(text, named: "list-\(width).txt")
        expectFits(text, width)
        for problem in Self.problems { #expect(text.contains(problem.slug.description)) }
    }

    @Test func `an empty list says how to widen it`() {
        let one = ProblemListText.render([], filters: ["--topic graphs"])
        let two = ProblemListText.render([], filters: ["--topic graphs", "--difficulty hard"])
        let none = ProblemListText.render([])
        expectSnapshot([one, two, none].joined(separator: "\n"), named: "list-empty.txt")
    }

    @Test func `a list as JSON is an array`() {
        expectSnapshot(
            ProblemListJSON.document(Self.problems).indented + "\n", named: "list.json")
        #expect(ProblemListJSON.document([]).indented == "[]")
    }

    static let failures = [
        JudgeFailure(
            .usage, "unknown-problem", "there is no problem named \"twosum\"",
            remedy: "judge list shows every problem.",
            suggestions: ["two-sum", "three-sum", "four-sum"]),
        JudgeFailure(
            .judge, "broken-package", "expected a whole number, found a string",
            file: "Problems/ml/x\u{1b}[2J/interview.yaml", line: 12, column: 9,
            remedy: "Write the time in minutes: minutes: 20"),
        JudgeFailure(.usage, "no-such-file", "there is no such file", file: "a b.swift"),
    ]

    @Test(arguments: [80, 40]) func `a failure says what to do`(width: Int) {
        let texts = Self.failures.map { FailureText.render($0, style: Style(width: width)) }
        expectSnapshot(texts.joined(separator: "\n"), named: "failures-\(width).txt")
        for text in texts { expectFits(text, width) }
    }

    @Test func `a failure as JSON has its exit code`() {
        let documents = Self.failures.map { FailureJSON.document($0).indented + "\n" }
        expectSnapshot(documents.joined(), named: "failures.json")
    }

    @Test func `progress is drawn over itself and fits`() {
        let style = Style(width: 30)
        #expect(ProgressLine.testing(number: 7, of: 30).text(style: style) == "test 7 of 30")
        let drawn = ProgressLine.compiling.redrawn(style: style)
        #expect(drawn.hasPrefix("\rcompiling…") && DisplayWidth.of(drawn.dropFirst()) == 29)
        #expect(ProgressLine.erased(style: style).hasSuffix("\r"))
        let wide = ProgressLine.testing(number: .max, of: .max).text(style: Style(width: 20))
        #expect(DisplayWidth.of(wide) == 19)
    }
}
