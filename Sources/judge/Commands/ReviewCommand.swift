internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeProblems

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "List what is due to be solved again, and what will be.",
        usage: "judge review [--json]",
        discussion: """
            Problems come back before you would have forgotten them (FSRS); how well you \
            remember is taken from time, hints and wrong tries, never asked.

            Examples:
              judge review
              judge review --json
            """)

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let problems = try context.summaries().problems
        let plan = ReviewPlan(
            problems: problems, progress: context.progress(),
            now: context.clock.now().seconds)
        if options.json {
            Console.print(ReviewJSON.document(plan))
        } else {
            Console.print(
                ReviewText.render(plan, time: context.localTime, style: Console.style))
        }
    }
}
