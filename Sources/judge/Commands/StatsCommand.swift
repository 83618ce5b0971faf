internal import ArgumentParser
internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeStore

struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Show how far you are, by track and topic.",
        usage: "judge stats [--json]",
        discussion: """
            Examples:
              judge stats
              judge stats --json
            """)

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let problems = try context.summaries().problems
        let now = context.clock.now().seconds
        let time = context.localTime
        let store = try context.practiceIfAny()
        let map = SkillMap(
            problems: problems, progress: context.progress(),
            days: try store?.days(offset: time.offset) ?? [:], today: time.dayNumber(now),
            now: now)
        if options.json {
            Console.print(StatsJSON.document(map))
        } else {
            Console.print(StatsText.render(map, style: Console.style))
        }
    }
}
