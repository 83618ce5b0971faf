internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeProblems

struct EditorialCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "editorial", abstract: "Show how a problem is solved.",
        usage: "judge editorial PROBLEM [--anyway] [--json]",
        discussion: """
            Before you have solved it, it needs --anyway; reading it counts as not having \
            recalled the problem.

            Examples:
              judge editorial two-sum
              judge editorial two-sum --anyway
            """)

    @Argument(
        help: "The problem's name.", completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String

    @Flag(help: "Although it is not solved yet.")
    var anyway = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let library = try context.library()
        let problem = try library.problem(named: problem)
        let slug = problem.summary.slug
        try RunningMock(context)?.checkEditorial(of: slug)
        guard anyway || context.progress()[slug]?.isSolved == true else {
            throw JudgeFailure(
                .usage, "unsolved", "you have not solved \(slug) yet",
                remedy: "judge hint \(slug) gives a nudge; judge editorial \(slug) --anyway "
                    + "shows how it is solved.")
        }
        let text = try library.editorial(of: slug)
        let related = try library.related(to: slug)
        context.remember(.readEditorial, of: problem.summary, inMock: nil)
        if options.json {
            Console.print(EditorialJSON.document(text, of: problem.summary, related: related))
        } else {
            Console.print(
                EditorialText.render(
                    text, of: problem.summary, related: related, style: Console.style))
        }
    }
}
