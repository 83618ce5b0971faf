internal import ArgumentParser
internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation

struct MockNextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Go on to the next section; there is no way back.",
        usage: "judge mock next [--anyway] [--json]",
        discussion: """
            The minutes that are left in this section are lost. With something that was not \
            handed in it needs --anyway.

            Examples:
              judge mock next
              judge mock next --anyway
            """)

    @Flag(help: "Although nothing was handed in for some problem.")
    var anyway = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        var host = try MockHost(running: Context(options))
        let state = try host.state
        guard let section = state.currentSection else {
            throw JudgeFailure(
                .usage, "no-section",
                state.plan.isPractice
                    ? "all sections are open in practice mode" : "the time is up",
                remedy: state.plan.isPractice
                    ? "judge mock finish ends it." : "judge mock finish shows the report.")
        }
        guard section + 1 < state.sections.count else {
            throw JudgeFailure(
                .usage, "last-section", "this is the last section",
                remedy: "judge mock finish ends the interview.")
        }
        let open = state.problems.filter { $0.section == section && $0.receipts.isEmpty }
        guard anyway || open.isEmpty else {
            throw JudgeFailure(
                .usage, "nothing-handed-in",
                "nothing was handed in for "
                    + Figures.listed(open.map(\.problem.slug.description)),
                remedy: "There is no way back into this section; judge mock next --anyway goes on.")
        }
        try host.session.append(.advanced)
        try MockStatusCommand.show(host)
    }
}
