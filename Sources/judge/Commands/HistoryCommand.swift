internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeStore

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List what you have submitted, newest first.",
        usage: "judge history [PROBLEM] [--limit N | --all] [--json]",
        discussion: """
            Examples:
              judge history
              judge history two-sum --all
              judge history --json
            """)

    @Argument(
        help: "Only this problem.", completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String?

    @Option(help: ArgumentHelp("At most so many.", valueName: "n"))
    var limit = 20

    @Flag(help: "All of them.")
    var all = false

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
    }

    func run() throws {
        let context = Context(options)
        let slug = try problem.map { name throws(JudgeFailure) in try context.slug(named: name) }
        // One more than is shown says whether there are more.
        var query = HistoryQuery(slug: slug)
        if !all { query.limit = limit + 1 }
        var found = try context.submissions(query)
        let hasMore = !all && found.count > limit
        if hasMore { found.removeLast() }
        if let remark = RunningMock(context)?.withheldRemark { Console.note(remark) }
        if options.json {
            Console.print(HistoryJSON.document(found))
        } else {
            Console.print(
                HistoryText.render(
                    found, hasMore: hasMore, of: slug, time: context.localTime,
                    style: Console.style))
        }
    }
}
