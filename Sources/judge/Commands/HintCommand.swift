internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeProblems

struct HintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hint", abstract: "Show the next hint of a problem, one at a time.",
        usage: "judge hint PROBLEM [--again] [--json]",
        discussion: """
            Hints that you were shown are remembered, and count in how soon a problem \
            comes back.

            Examples:
              judge hint two-sum
              judge hint two-sum --again
            """)

    @Argument(
        help: "The problem's name.", completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String

    @Flag(help: "Show those again that you have seen, and no new one.")
    var again = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let problem = try context.library().problem(named: problem)
        let slug = problem.summary.slug
        let mock = RunningMock(context)
        try mock?.checkHint(of: slug)
        let seen = mock?.hintsSeen(of: slug) ?? context.progress()[slug]?.hintsSeen ?? 0
        let count = problem.hints.count
        let isNew = !again && seen < count
        if isNew {
            context.remember(
                .hinted(seen + 1), of: problem.summary, inMock: .hinted(slug, seen + 1))
        }
        let shown = Array(problem.hints.prefix(isNew ? seen + 1 : min(seen, count)))
        if options.json {
            Console.print(HintJSON.document(shown, of: problem))
        } else {
            Console.print(
                HintText.render(shown, isNew: isNew, of: problem, style: Console.style))
        }
    }
}
