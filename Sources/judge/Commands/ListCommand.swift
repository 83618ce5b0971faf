internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeProblems

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the problems.",
        usage: "judge list [--track T] [--topic T] [--difficulty D] [--kind K] [--json]",
        discussion: """
            Examples:
              judge list
              judge list --track ml --difficulty easy
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

    @OptionGroup var options: CommonOptions

    func run() throws {
        let found = try Context(options).library().summaries()
        // The others are still there to be worked on.
        for broken in found.broken {
            Console.note(FailureText.render(broken, style: Console.style(for: 2)))
        }
        let problems = found.problems.filter { problem in
            (track ?? problem.track) == problem.track && (topic ?? problem.topic) == problem.topic
                && (difficulty ?? problem.difficulty) == problem.difficulty
                && (kind ?? problem.kind) == problem.kind
        }
        if options.json {
            Console.print(ProblemListJSON.document(problems))
        } else {
            let filters = [
                track.map { "--track \($0.rawValue)" }, topic.map { "--topic \($0)" },
                difficulty.map { "--difficulty \($0.rawValue)" },
                kind.map { "--kind \($0.rawValue)" },
            ].compactMap { $0 }
            Console.print(
                ProblemListText.render(problems, filters: filters, style: Console.style))
        }
    }
}

extension Track: ExpressibleByArgument {}
extension Difficulty: ExpressibleByArgument {}
extension ProblemKind: ExpressibleByArgument {}
