internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Show the report of a submission again.",
        usage: """
            judge report [ID|last|last~N] [--source] [--markdown] [--verbose]
                         [--json]
            """,
        discussion: """
            last is the newest submission, last~2 the one two before it; judge history \
            lists the others.

            Examples:
              judge report
              judge report last~1 --source
              judge report last --markdown > notes.md
            """)

    @Argument(help: "Which submission.")
    var submission = "last"

    @Flag(help: "Show the submitted file as well.")
    var source = false

    @Flag(help: "As Markdown, with the submitted file.")
    var markdown = false

    @Flag(help: "Show every test and every diagnostic.")
    var verbose = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let record = try context.submission(named: submission)
        if options.json {
            Console.print(JudgingJSON.document(record.judging))
        } else if markdown {
            Console.print(SubmissionMarkdown.document(record, time: context.localTime))
        } else {
            Console.print(
                SubmissionText.render(
                    record, time: context.localTime, style: Console.style, verbose: verbose,
                    source: source))
        }
    }
}
