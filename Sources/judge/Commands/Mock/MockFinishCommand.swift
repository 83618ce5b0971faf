internal import ArgumentParser
internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation

struct MockFinishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "finish", abstract: "End the mock interview and show its report.",
        discussion: """
            Your own cases are tried on wrong solutions now, which takes some seconds a problem.

            Examples:
              judge mock finish
            """)

    @OptionGroup var options: CommonOptions

    func run() throws {
        var host = try MockHost(running: Context(options))
        try host.finish()
        try MockReportCommand.show(host.session.log, host.context, timeline: true)
    }
}

struct MockAbandonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "abandon", abstract: "Break off the mock interview.",
        discussion: """
            Its log is kept; judge mock report shows what there is.

            Examples:
              judge mock abandon
            """)

    @OptionGroup var options: CommonOptions

    func run() throws {
        var host = try MockHost(running: Context(options))
        try host.session.append(.abandoned)
        if options.json {
            try MockStatusCommand.show(host)
        } else {
            Console.print("Abandoned. What there is: judge mock report")
        }
    }
}
