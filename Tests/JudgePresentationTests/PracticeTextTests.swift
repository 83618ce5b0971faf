import JudgeCore
import JudgePractice
import JudgePresentation
import JudgeTestSupport
import Testing

/// What the commands of practice print: look at the files in Snapshots.
struct PracticeTextTests {
    typealias Made = PracticeFixtures

    @Test(arguments: [80, 40]) func `a history is a table`(width: Int) {
        let style = Style(width: width)
        let text = HistoryText.render(
            Made.history, hasMore: true, of: nil, time: Made.time, style: style)
        expectSnapshot(text, named: "history-\(width).txt")
        expectFits(text, width)
        let none = HistoryText.render(
            [], hasMore: false, of: Fixtures.slug("two-sum"), time: Made.time, style: style)
        #expect(none.contains("judge start two-sum"))
    }

    @Test func `a history as JSON has every key`() {
        expectSnapshot(
            HistoryJSON.document(Made.history).indented + "\n", named: "history.json")
    }

    @Test(arguments: [80, 40]) func `two submissions are compared`(width: Int) {
        let text = SubmissionDiffText.render(
            Made.old, Made.new, time: Made.time, style: Style(width: width))
        expectSnapshot(text, named: "diff-\(width).txt")
        #expect(!text.contains("\u{1b}"))
        let same = SubmissionDiffText.render(
            Made.old, Made.old, time: Made.time, style: Style())
        #expect(same.contains("The sources are the same."))
    }

    @Test func `a submission as Markdown holds its source, whatever that is`() {
        let text = SubmissionMarkdown.document(Made.new, time: Made.time)
        expectSnapshot(text, named: "report.md")
        // The source's own backticks do not end the block.
        #expect(text.contains("\n````swift\n"))
    }

    @Test(arguments: [80, 40]) func `statistics are bars`(width: Int) {
        let text = StatsText.render(Made.map, style: Style(width: width))
        expectSnapshot(text, named: "stats-\(width).txt")
        expectFits(text, width)
    }

    @Test func `statistics as JSON have every key`() {
        expectSnapshot(StatsJSON.document(Made.map).indented + "\n", named: "stats.json")
    }

    @Test(arguments: [80, 40]) func `reviews are listed, the most urgent first`(width: Int) {
        let plan = ReviewPlan(
            problems: Made.problems, progress: Made.progress, now: Made.now)
        #expect(plan.due.map(\.problem.slug.description) == ["two-sum"])
        #expect(plan.later.map(\.days) == [2])
        let text = ReviewText.render(plan, time: Made.time, style: Style(width: width))
        expectSnapshot(text, named: "review-\(width).txt")
        expectFits(text, width)
        let empty = ReviewPlan(problems: Made.problems, progress: [:], now: Made.now)
        #expect(
            ReviewText.render(empty, time: Made.time, style: Style()).contains("judge next"))
    }

    @Test(arguments: [80, 40]) func `a list shows what is solved, tried and due`(width: Int) {
        let status = Made.progress.compactMapValues { ProblemStatus($0, now: Made.now) }
        let text = ProblemListText.render(
            Made.problems, status: status, style: Style(width: width))
        expectSnapshot(text, named: "list-status-\(width).txt")
        expectFits(text, width)
        for problem in Made.problems { #expect(text.contains(problem.slug.description)) }
    }

    @Test(arguments: [
        ("two-sum", ProblemStatus.due), ("clone-graph", .solved), ("stable-softmax", .tried),
        ("group-anagrams", nil),
    ])
    func `a problem's status is what matters most`(slug: String, status: ProblemStatus?) {
        #expect(ProblemStatus(Made.progress[Fixtures.slug(slug)], now: Made.now) == status)
    }

    @Test(arguments: [80, 40]) func `cases of one's own are valued`(width: Int) {
        var report = Made.cases
        let text = CaseReportText.render(report, style: Style(width: width))
        expectSnapshot(text, named: "tests-\(width).txt")
        expectFits(text, width)
        #expect(!text.contains("same element twice"))
        report.revealsAll = true
        #expect(CaseReportText.render(report, style: Style()).contains("same element twice"))
        report.bugs.removeAll { $0.caughtBy == nil }
        #expect(!report.isComplete)
        report.wrongAnswers = []
        #expect(report.isComplete)
    }

    @Test func `next says why`() {
        let next = NextProblem(
            problems: Made.problems, progress: Made.progress, now: Made.now)
        let pick = next.pick()
        #expect(pick?.slug == Fixtures.slug("two-sum"))
        expectSnapshot(
            NextText.render(pick, Made.problems[0], style: Style()), named: "next.txt")
        expectSnapshot(
            NextJSON.document(pick, Made.problems[0]).indented + "\n", named: "next.json")
        #expect(NextText.render(nil, nil, style: Style()).contains("nothing left"))
    }

    @Test(arguments: [
        (0, 0, "1970-01-01 00:00", 0), (0, 3600, "1970-01-01 01:00", 0),
        (86_399, 1, "1970-01-02 00:00", 1), (0, -1, "1969-12-31 23:59", -1),
        (1_772_368_496, 19_800, "2026-03-01 18:04", 20_513),
    ])
    func `moments are told by the local clock`(
        seconds: Int, offset: Int, minute: String, day: Int
    ) {
        let time = LocalTime(offset: offset)
        #expect(time.minute(Double(seconds)) == minute)
        #expect(time.dayNumber(Double(seconds)) == day)
    }
}
