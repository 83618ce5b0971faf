internal import ArgumentParser
internal import JudgeCore
internal import JudgeFiles
internal import JudgeProblems

struct StartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Write a file to begin with; never over one that is there.",
        discussion: """
            Examples:
              judge start two-sum
              judge start two-sum --to ~/practice
            """)

    @Argument(
        help: "The problem's name.", completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String

    @Option(
        help: ArgumentHelp("The folder for it. Default: this one.", valueName: "dir"),
        completion: .directory)
    var to: String?

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let library = try context.library()
        let problem = try library.problem(named: problem)
        let slug = problem.summary.slug
        try RunningMock(context)?.checkProblem(slug)
        let starter = try library.starter(of: slug)
        let path = (to.map { "\($0)/" } ?? "") + "\(slug).swift"
        let cases = OwnCasesFile.path(beside: path)
        let template = try OwnCasesFile.template(of: problem)
        do throws(FileError) {
            if let to { try Files.makeFolder(to) }
            try Files.create(path, Array(starter.utf8))
            // Cases from an earlier try are still good.
            if !Files.exists(cases) { try Files.create(cases, Array(template.utf8)) }
        } catch {
            if error.isAlreadyThere, error.path == path {
                throw JudgeFailure(
                    .usage, "exists", "is there already, and stays as it is", file: path,
                    remedy: "judge run \(path) tries it; --to DIR starts anew elsewhere.")
            }
            throw JudgeFailure(
                .usage, "cannot-write", "cannot be written: \(error.reason)", file: error.path)
        }
        context.remember(.opened, of: problem.summary, inMock: .opened(slug))
        if options.json {
            Console.print(
                JSONValue.object([
                    .init("schema", .string("interview-judge/start/1")),
                    .init("slug", .string(slug.description)), .init("file", .string(path)),
                    .init("cases", .string(cases)),
                ]))
        } else {
            Console.print(
                """
                Wrote \(path) and, for cases of your own,
                \(cases). Next: judge run \(path)
                """)
        }
    }
}
