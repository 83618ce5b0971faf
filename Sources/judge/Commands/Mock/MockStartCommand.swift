internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgePractice
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeStore

struct MockStartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Begin a mock interview; its clock runs from then on.",
        usage: "judge mock start SET [--practice] [--seed N] [--json]",
        discussion: """
            With --practice there are no locks and no deadlines.

            Examples:
              judge mock start algorithmic-screen
              judge mock start data-engineer --practice
            """)

    @Argument(help: "The set, by its name in judge mock list.")
    var set: String

    @Flag(help: "Without locks and deadlines.")
    var practice = false

    @Option(help: ArgumentHelp("Draw the problems with this number.", valueName: "n"))
    var seed: UInt32?

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let library = try context.library()
        let set = try library.mockSet(named: set)
        let missing = library.missing(in: set)
        guard missing.isEmpty else {
            throw JudgeFailure(
                .usage, "mock-not-ready",
                "\(set.id) cannot be held yet: this library has no "
                    + Figures.listed(missing.map(\.description), "and no"),
                remedy: "judge mock list shows which are ready.")
        }
        let store = try context.practice()
        if let running = try MockSession.running(in: store, clock: context.clock) {
            var host = MockHost(context, running)
            guard try host.closeIfOver() else { throw Self.alreadyRunning(running) }
            Console.note("The mock interview before is over: judge mock report \(running.log.id)")
        }
        let plan = try plan(set, library, progress: try store.progress(), context)
        try prepare(plan, library, context)
        let session = try MockSession.start(
            plan, id: JudgingCommand.identifier(context.clock.now()), in: store,
            clock: context.clock)
        let state = try MockHost(context, session).state
        if options.json {
            Console.print(MockStatusJSON.document(state))
        } else {
            Console.print(
                MockStartText.render(state, style: Console.style) + "\n"
                    + MockStatusText.render(state, style: Console.style))
        }
    }

    private func plan(
        _ set: MockSet, _ library: ProblemLibrary, progress: [Slug: Progress], _ context: Context
    ) throws(JudgeFailure) -> MockPlan {
        let seed = UInt64(seed ?? .random(in: 0...UInt32.max))
        let now = context.clock.now().seconds
        // What is still fresh would be no test.
        let seen = progress.values.filter { ($0.card?.due ?? now) > now }.map(\.slug)
        let drawn = try MockDraw.problems(of: set, seed: seed, seen: Set(seen))
        var sections: [MockPlan.Section] = []
        for (section, slugs) in zip(set.sections, drawn) {
            let problems = try slugs.map { slug throws(JudgeFailure) in
                PlannedProblem(try library.problem(named: slug.description))
            }
            sections.append(
                MockPlan.Section(
                    name: section.name, minutes: section.minutes, problems: problems))
        }
        return MockPlan(
            set: set.id, title: set.title, policy: set.policy, isPractice: practice, seed: seed,
            sections: sections)
    }

    /// Whatever is done once on a machine is done before the clock runs.
    private func prepare(
        _ plan: MockPlan, _ library: ProblemLibrary, _ context: Context
    ) throws(JudgeFailure) {
        let judge = try context.judge()
        for problem in plan.problems {
            let problem = try library.problem(named: problem.slug.description)
            _ = try judge.ready(problem.hidden.map { .test($0) }, of: problem)
        }
    }

    private static func alreadyRunning(_ session: MockSession) -> JudgeFailure {
        JudgeFailure(
            .usage, "mock-running", "a mock interview is going on already",
            remedy: "judge mock status shows it; judge mock finish or judge mock abandon ends it.")
    }
}

extension PlannedProblem {
    fileprivate init(_ problem: Problem) {
        let summary = problem.summary
        self.init(
            slug: summary.slug, title: summary.title, track: summary.track,
            topic: summary.topic, difficulty: summary.difficulty, minutes: summary.minutes,
            target: problem.complexity)
    }
}
