internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine

struct SubmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Judge a solution on all hidden tests.",
        usage: "judge submit [PROBLEM] FILE [--fail-fast] [--verbose] [--json]",
        discussion: """
            What is submitted is kept: see judge history and judge report.

            Examples:
              judge submit two-sum solution.swift
              judge submit two-sum.swift
              judge submit two-sum.swift --fail-fast
              judge submit two-sum.swift --json
            """)

    @OptionGroup var choice: ProblemChoice

    @Flag(help: "Stop at the first test that is not accepted.")
    var failFast = false

    @Flag(help: "Show every test and every diagnostic.")
    var verbose = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let command = JudgingCommand(
            context: context, scope: .submit, stopsAtFirstFailure: failFast)
        try SubmissionReport(context: context, verbose: verbose).finish {
            whileEnding throws(JudgeFailure) in
            try command.judge(
                choice,
                cases: { problem, _ throws(JudgeFailure) in
                    // Under an interview's rules its problems are handed in
                    // there. This opens the history while the compiler works.
                    try RunningMock(context)?.checkOrdinarySubmission(
                        of: problem.summary.slug, file: choice.path)
                    return problem.hidden.map { .test($0) }
                }, whileEnding: whileEnding)
        }
    }
}
