internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what changed between two submissions.",
        usage: "judge diff [A [B]] [--json]",
        discussion: """
            Without names: the newest submission and the one before it.

            Examples:
              judge diff
              judge diff last~3 last
            """)

    @Argument(help: "The earlier submission.")
    var before = "last~1"

    @Argument(help: "The later one.")
    var after = "last"

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let old = try context.submission(named: before)
        let new = try context.submission(named: after)
        if options.json {
            Console.print(SubmissionDiffJSON.document(old, new))
        } else {
            Console.print(
                SubmissionDiffText.render(
                    old, new, time: context.localTime, style: Console.style))
        }
    }
}
