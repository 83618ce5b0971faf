internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgePresentation
internal import JudgeProblems

struct TestsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tests",
        abstract: "Say how many bugs your own cases would have caught.",
        usage: "judge tests PROBLEM CASES [--reveal] [--json]",
        discussion: """
            Every package has wrong solutions with the mistakes that people make. A bug is \
            caught where one of your cases tells a wrong solution from a right one. Answers \
            that you expect are checked against the package's own solution.

            Exit code 0 where all were caught, 1 where some were not or an expected answer is \
            wrong.

            Examples:
              judge tests two-sum two-sum.cases
              judge tests two-sum two-sum.cases --reveal
            """)

    @Argument(
        help: "The problem's name.", completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String

    @Argument(help: "The file with your cases.", completion: .file(extensions: ["cases"]))
    var cases: String

    @Flag(help: "Name the bugs that were not caught, too.")
    var reveal = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let problem = try context.library().problem(named: problem)
        try RunningMock(context)?.checkCases(for: problem.summary.slug)
        let own = try OwnCasesFile.read(cases, of: problem).withoutSamples(of: problem)
            .allowed(by: problem)
        guard !own.isEmpty else {
            throw JudgeFailure(
                .usage, "no-cases", "there is no case of your own in this file", file: cases,
                remedy: "Samples do not count. The lines at its top say how a case is written; "
                    + "judge start writes them.")
        }
        let result = try CaseCheck(judge: try context.judge(), problem: problem).check(own)
        let report = CaseReport(
            slug: problem.summary.slug, cases: own.count,
            wrongAnswers: result.misjudged.map {
                .init(
                    name: $0.name, place: $0.file,
                    right: String(decoding: $0.expected ?? [], as: UTF8.self))
            },
            bugs: result.bugs, revealsAll: reveal)
        if options.json {
            Console.print(CaseReportJSON.document(report))
        } else {
            Console.print(CaseReportText.render(report, style: Console.style))
        }
        throw ExitCode(report.isComplete ? 0 : 1)
    }
}
