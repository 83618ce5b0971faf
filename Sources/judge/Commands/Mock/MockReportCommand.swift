internal import ArgumentParser
internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeStore

struct MockReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Show what a mock interview came to.",
        usage: "judge mock report [ID|last|last~N] [--timeline] [--json]",
        discussion: """
            Examples:
              judge mock report
              judge mock report last~1 --timeline
            """)

    @Argument(help: "Which mock interview.")
    var mock = "last"

    @Flag(help: "Show what happened when.")
    var timeline = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let log = try log(named: mock, context)
        var host = MockHost(context, log)
        // Nothing is said of a mock that is going on before it is over.
        guard try host.closeIfOver() else {
            throw JudgeFailure(
                .usage, "mock-running", "this mock interview is still going on",
                remedy: "judge mock status shows it; judge mock finish ends it.")
        }
        try host.session.reload()
        try Self.show(host.session.log, context, timeline: timeline)
    }

    static func show(_ log: MockLog, _ context: Context, timeline: Bool) throws {
        guard let report = MockReport(log, now: context.clock.now()) else {
            throw JudgeFailure(
                .judge, "store-damaged",
                "the log of the mock interview \(log.id) does not begin with its plan")
        }
        let next = try nextThree(after: report, context)
        if context.options.json {
            Console.print(MockReportJSON.document(report, next: next))
        } else {
            Console.print(
                MockReportText.render(
                    report, next: next, timeline: timeline, style: Console.style))
        }
    }

    private static func nextThree(
        after report: MockReport, _ context: Context
    ) throws(JudgeFailure) -> [Pick] {
        let library = try context.library()
        return NextProblem(
            problems: try context.summaries().problems, progress: context.progress(),
            prerequisites: library.prerequisites(),
            preferred: report.weakTopics.map { TopicName(track: $0.track, topic: $0.topic) },
            now: context.clock.now().seconds
        ).several(3)
    }

    private func log(named name: String, _ context: Context) throws(JudgeFailure) -> MockSession {
        let store = try context.practiceIfAny()
        let ids = try store?.mocks() ?? []
        let id: String
        if let back = Context.steps(back: name) {
            guard ids.indices.contains(back) else {
                throw JudgeFailure(
                    .usage, "unknown-mock",
                    ids.isEmpty
                        ? "you have not held a mock interview yet"
                        : "there is no \(name): " + Context.soFar(ids.count, "mock interview"),
                    remedy: "judge mock list shows what there is to start.")
            }
            id = ids[back]
        } else {
            id = name
        }
        guard let store, let log = try store.mock(id) else {
            throw JudgeFailure(
                .usage, "unknown-mock", "there is no mock interview \(name)"
            ).offering(name, among: ids, otherwise: "last is the newest one.")
        }
        return MockSession(log, in: store, clock: context.clock)
    }
}
