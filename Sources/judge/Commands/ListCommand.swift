internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeProblems

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the problems.",
        usage: """
            judge list [--track T] [--topic T] [--difficulty D] [--kind K]
                       [--solved] [--tried] [--due] [--json]
            """,
        discussion: """
            Examples:
              judge list
              judge list --track ml --difficulty easy
              judge list --due
              judge list --json
            """)

    @Option(help: ArgumentHelp("Only this track.", valueName: "track"))
    var track: Track?

    @Option(help: ArgumentHelp("Only this topic, such as arrays-hashing.", valueName: "topic"))
    var topic: String?

    @Option(help: ArgumentHelp("Only this difficulty.", valueName: "difficulty"))
    var difficulty: Difficulty?

    @Option(help: ArgumentHelp("Only this kind of task.", valueName: "kind"))
    var kind: ProblemKind?

    @Flag(help: "Only what you have solved.")
    var solved = false

    @Flag(help: "Only what you have submitted and not solved.")
    var tried = false

    @Flag(help: "Only what is due to be solved again.")
    var due = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let found = try context.summaries()
        let topics = Set(found.problems.map(\.topic))
        if let topic, !topics.contains(topic) {
            throw JudgeFailure(
                .usage, "unknown-topic", "no problem has the topic `\(topic)`"
            ).offering(topic, among: topics.sorted(), otherwise: "judge list shows all topics.")
        }
        let progress = context.progress()
        let now = context.clock.now().seconds
        let status = progress.compactMapValues { ProblemStatus($0, now: now) }
        // The others are still there to be worked on.
        for broken in found.broken {
            Console.note(FailureText.render(broken, style: Console.style(for: 2)))
        }
        // An interviewer does not say what they are about.
        let hidden = RunningMock(context)?.hiddenProblems ?? []
        if !hidden.isEmpty {
            Console.note(
                "The problems of the mock interview that is going on are left out: "
                    + "judge mock status")
        }
        let problems = found.problems.filter { problem in
            !hidden.contains(problem.slug) && (track ?? problem.track) == problem.track
                && (topic ?? problem.topic) == problem.topic
                && (difficulty ?? problem.difficulty) == problem.difficulty
                && (kind ?? problem.kind) == problem.kind
                && matches(progress[problem.slug], status[problem.slug])
        }
        if options.json {
            Console.print(ProblemListJSON.document(problems, progress: progress, now: now))
        } else {
            let filters = [
                track.map { "--track \($0.rawValue)" }, topic.map { "--topic \($0)" },
                difficulty.map { "--difficulty \($0.rawValue)" },
                kind.map { "--kind \($0.rawValue)" }, solved ? "--solved" : nil,
                tried ? "--tried" : nil, due ? "--due" : nil,
            ].compactMap { $0 }
            Console.print(
                ProblemListText.render(
                    problems, status: status, filters: filters, style: Console.style))
        }
    }

    /// What is due may be solved as well; several flags widen the list.
    private func matches(_ progress: Progress?, _ status: ProblemStatus?) -> Bool {
        guard solved || tried || due else { return true }
        return (solved && progress?.isSolved == true) || (tried && progress?.isTried == true)
            || (due && status == .due)
    }
}

extension Track: ExpressibleByArgument {}
extension Difficulty: ExpressibleByArgument {}
extension ProblemKind: ExpressibleByArgument {
    /// Those that are judged.
    static var allValueStrings: [String] { [Self.function, .class, .program].map(\.rawValue) }
}
