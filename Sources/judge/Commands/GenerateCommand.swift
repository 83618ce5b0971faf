internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the tests that a package generates, for those who write packages.",
        usage: "judge generate PROBLEM --to DIR [--json]",
        discussion: """
            The files lie below DIR as they would below the package's data folder.
            Nothing is compared with what the package has recorded.

            Examples:
              judge generate two-sum --to /tmp/two-sum
            """)

    @Argument(
        help: "The problem's name.",
        completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("The folder to write to.", valueName: "dir"), completion: .directory)
    var folder: String

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        let problem = try context.library().problem(named: problem)
        let data = "\(problem.folder)/data/"
        let files = try context.judge().generated(problem)
        var written: [JSONValue] = []
        for file in files where file.path.hasPrefix(data) {
            let path = "\(folder)/\(file.path.dropFirst(data.count))"
            do throws(FileError) {
                try Files.makeFolder(Files.parent(path))
                try Files.write(file.bytes, to: path)
            } catch {
                throw JudgeFailure(.usage, "cannot-write", error.reason, file: error.path)
            }
            written.append(.string(path))
            if !options.json { Console.print(path) }
        }
        if options.json { Console.print(.array(written)) }
        if written.isEmpty, !options.json { Console.note("The package generates no tests.") }
    }
}
