internal import ArgumentParser
internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation
internal import JudgeProblems

struct NextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Pick one problem to do next, and say why.",
        usage: "judge next [--track T] [--json]",
        discussion: """
            What is due for review comes first, then what you left unsolved, then \
            something new in your weakest topic.

            Examples:
              judge next
              judge next --track ml
            """)

    @Option(help: ArgumentHelp("Only this track.", valueName: "track"))
    var track: Track?

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let library = try context.library()
        let hidden = RunningMock(context)?.hiddenProblems ?? []
        let problems = try context.summaries().problems.filter {
            (track ?? $0.track) == $0.track && !hidden.contains($0.slug)
        }
        let next = NextProblem(
            problems: problems, progress: context.progress(),
            prerequisites: library.prerequisites(), now: context.clock.now().seconds)
        let pick = next.pick()
        let problem = problems.first { $0.slug == pick?.slug }
        if options.json {
            Console.print(NextJSON.document(pick, problem))
        } else {
            Console.print(NextText.render(pick, problem, style: Console.style))
        }
    }
}
