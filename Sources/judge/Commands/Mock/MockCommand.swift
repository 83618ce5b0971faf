internal import ArgumentParser

struct MockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mock", abstract: "Hold a mock interview against the clock.",
        discussion: """
            A mock interview has sections with their own minutes. The clock runs from start to \
            end, whatever you do: it cannot be paused. Go on in any terminal.

            Examples:
              judge mock list
              judge mock start algorithmic-screen
              judge mock status
              judge mock submit valid-parentheses.swift --time 'O(n)'
              judge mock next
              judge mock finish
              judge mock report
            """,
        subcommands: [
            MockListCommand.self, MockStartCommand.self, MockStatusCommand.self,
            MockSubmitCommand.self, MockNextCommand.self, MockFinishCommand.self,
            MockReportCommand.self, MockAbandonCommand.self,
        ])
}
