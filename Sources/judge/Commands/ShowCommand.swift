internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeProblems

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a problem: its task, signature, limits and samples.",
        discussion: """
            Examples:
              judge show two-sum
              judge show two-sum --json
            """)

    @Argument(
        help: "The problem's name.", completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let library = try context.library()
        let problem = try library.problem(named: problem)
        let slug = problem.summary.slug
        let mock = RunningMock(context)
        try mock?.checkProblem(slug)
        let hidden = mock?.hidden(of: slug) ?? []
        let statement = try library.statement(of: slug)
        let starter = try library.starter(of: slug)
        context.remember(.opened, of: problem.summary, inMock: .opened(slug))
        if options.json {
            let samples = try problem.samples.map { test throws(JudgeFailure) in
                ProblemJSON.Sample(
                    name: test.name,
                    input: String(decoding: try TestData.rawInput(test), as: UTF8.self),
                    answer: try TestData.answerText(test))
            }
            Console.print(
                ProblemJSON.document(
                    problem, statement: statement, starter: starter, samples: samples,
                    hiding: hidden))
        } else {
            Console.print(
                ProblemText.render(
                    problem, statement: statement, starter: starter, hiding: hidden,
                    style: Console.style))
        }
    }
}
