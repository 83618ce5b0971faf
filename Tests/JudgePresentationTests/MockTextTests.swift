import JudgeCore
import JudgePractice
import JudgePresentation
import JudgeTestSupport
import Testing

/// What a nervous candidate reads in a mock interview: look at the files in
/// Snapshots.
struct MockTextTests {
    typealias Made = MockFixtures

    @Test(arguments: [80, 40]) func `the sets are listed`(width: Int) {
        let text = MockListText.render(Made.sets, style: Style(width: width))
        expectSnapshot(text, named: "mock-list-\(width).txt")
        expectFits(text, width)
        #expect(MockListText.render([], style: Style()).contains("no mock interviews"))
    }

    @Test func `the sets as JSON have every key`() {
        expectSnapshot(MockListJSON.document(Made.sets).indented + "\n", named: "mock-list.json")
    }

    @Test(arguments: MockPolicy.Feedback.allCases)
    func `the rules are said at the start`(feedback: MockPolicy.Feedback) {
        var policy = Made.policy
        policy.feedback = feedback
        policy.hints = feedback == .detail
        policy.declaresComplexity = feedback == .verdict
        let state = Made.state(
            [], at: 0, of: Made.plan(policy, isPractice: feedback == .detail))
        let text = MockStartText.render(state, style: Style())
        expectSnapshot(text, named: "mock-start-\(feedback.rawValue).txt")
        expectFits(text, 80)
    }

    static let moments: [(name: String, count: Int, second: Int)] = [
        ("begun", 0, 10), ("solved", 6, 500), ("core", 8, 450), ("hurry", 8, 2460),
        ("time-up", 13, 2700),
    ]

    @Test(arguments: moments.indices, [80, 40])
    func `the status says what is left and what to do`(index: Int, width: Int) {
        let (name, count, second) = Self.moments[index]
        let state = Made.state(Array(Made.whole.prefix(count)), at: second)
        let text = MockStatusText.render(state, style: Style(width: width))
        expectSnapshot(text, named: "mock-status-\(name)-\(width).txt")
        expectFits(text, width)
    }

    @Test func `the status as JSON has every key, and hides what is not to be known`() throws {
        let state = Made.state(Array(Made.whole.prefix(6)), at: 500)
        expectSnapshot(MockStatusJSON.document(state).indented + "\n", named: "mock-status.json")
        var policy = Made.policy
        policy.feedback = .atEnd
        let hidden = Made.state(
            Array(Made.whole.prefix(6)), at: 500, of: Made.plan(policy))
        #expect(!MockStatusJSON.document(hidden).indented.contains("AC"))
        #expect(!MockStatusText.render(hidden, style: Style()).contains("accepted"))
    }

    @Test(arguments: MockPolicy.Feedback.allCases, [Fixtures.wrongAnswer, Fixtures.doesNotCompile])
    func `a reply says no more than the rules allow`(
        feedback: MockPolicy.Feedback, judging: Judging
    ) {
        var policy = Made.policy
        policy.feedback = feedback
        let state = Made.state([], at: 30, of: Made.plan(policy))
        let reply = MockReply(
            state: state, judging: judging, timing: .inTime,
            declared: Complexity(time: "n k", space: "O(1)"))
        let text = MockReplyText.render(reply, style: Style(), verbose: false)
        expectSnapshot(
            text, named: "mock-reply-\(feedback.rawValue)-\(judging.verdict.rawValue).txt")
        expectFits(text, 80)
        let document = MockReplyJSON.document(reply).indented
        #expect((feedback == .detail) == text.contains("Group") || judging.verdict == .compileError)
        #expect((feedback == .atEnd) == document.contains("\"verdict\": null"))
    }

    @Test func `a reply to a late submission says so`() {
        let reply = MockReply(
            state: Made.state([], at: 3000), judging: Fixtures.accepted,
            timing: .late("the time is up"), declared: nil)
        let text = MockReplyText.render(reply, style: Style(), verbose: false)
        #expect(text.contains("late and does not count: the time is up."))
        #expect(!text.contains("left in this section"))
    }

    static let picks = [
        Pick(slug: Fixtures.slug("clone-graph"), reason: .unsolved(submissions: 2))
    ]

    @Test(arguments: [80, 40]) func `the report shows points with their evidence`(width: Int) {
        let report = Made.report(Made.whole + [(2620, .finished)], at: 5000)
        let text = MockReportText.render(
            report, next: Self.picks, timeline: true, style: Style(width: width))
        expectSnapshot(text, named: "mock-report-\(width).txt")
        expectFits(text, width)
    }

    @Test func `the report as JSON has every key`() {
        let report = Made.report(Made.whole + [(2620, .finished)], at: 5000)
        expectSnapshot(
            MockReportJSON.document(report, next: Self.picks).indented + "\n",
            named: "mock-report.json")
    }
}
