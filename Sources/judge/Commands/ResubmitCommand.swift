internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgeProblems
internal import JudgeToolchain

struct ResubmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resubmit",
        abstract: "Judge a former submission again, as it was, as a new one.",
        usage: "judge resubmit [ID|last|last~N] [--fail-fast] [--verbose] [--json]",
        discussion: """
            Examples:
              judge resubmit
              judge resubmit last~4
            """)

    @Argument(help: "Which submission.")
    var submission = "last"

    @Flag(help: "Stop at the first test that is not accepted.")
    var failFast = false

    @Flag(help: "Show every test and every diagnostic.")
    var verbose = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let record = try context.submission(named: submission)
        try RunningMock(context)?.checkOrdinarySubmission(
            of: record.summary.slug, file: record.summary.file)
        let command = JudgingCommand(
            context: context, scope: .submit, stopsAtFirstFailure: failFast)
        try SubmissionReport(context: context, verbose: verbose).finish {
            whileEnding throws(JudgeFailure) in
            try command.judge(
                { library throws(JudgeFailure) in
                    try library.open(record.summary.slug.description)
                },
                read: { _ in Submission(file: record.summary.file, source: record.source) },
                cases: { problem, _ in problem.hidden.map { .test($0) } },
                whileEnding: whileEnding)
        }
    }
}
