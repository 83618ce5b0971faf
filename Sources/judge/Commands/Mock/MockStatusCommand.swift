internal import ArgumentParser
internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation

struct MockStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show how much time is left and what is open.",
        discussion: """
            Examples:
              judge mock status
              judge mock status --json
            """)

    @OptionGroup var options: CommonOptions

    func run() throws {
        var host = try MockHost(running: Context(options))
        try host.judgePending()
        try MockStatusCommand.show(host)
    }

    static func show(_ host: MockHost) throws {
        let state = try host.state
        if host.context.options.json {
            Console.print(MockStatusJSON.document(state))
        } else {
            Console.print(MockStatusText.render(state, style: Console.style))
        }
    }
}
