internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make an input of any size, or write the tests that a package generates.",
        usage: """
            judge generate PROBLEM --recipe R --size N [--seed S] [--json]
            judge generate PROBLEM --to DIR [--json]
            """,
        discussion: """
            With --recipe one input is printed, of the size that you say, also beyond what \
            the statement allows. With --to all generated tests lie below DIR as they would \
            below the package's data folder, for those who write packages; nothing is \
            compared with what the package has recorded.

            Examples:
              judge generate two-sum --recipe wide --size 50 > fifty.in
              judge run two-sum.swift --input fifty.in
              judge generate two-sum --to /tmp/two-sum
            """)

    @Argument(
        help: "The problem's name.",
        completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("Write all generated tests there.", valueName: "dir"),
        completion: .directory)
    var folder: String?
    @Option(help: "One of the ways in which the package makes inputs.") var recipe: String?
    @Option(help: "How large the input is: what that counts, the package decides.") var size: Int?
    @Option(help: "Another seed, another input; 1 where none is given.") var seed: Int?

    @OptionGroup var options: CommonOptions

    func validate() throws {
        if (folder == nil) == (recipe == nil) || (recipe == nil) != (size == nil)
            || (recipe == nil && seed != nil)
        {
            throw ValidationError("Say --recipe and --size, or --to.")
        }
    }

    func run() throws {
        let context = Context(options)
        let problem = try context.library().problem(named: problem)
        if let recipe, let size {
            let seed = seed ?? 1
            let input = try context.judge().generated(
                problem, recipe: recipe, size: size, seed: seed)
            if options.json {
                Console.print(
                    JSONValue.object([
                        .init("schema", .string("interview-judge/generated/1")),
                        .init("slug", .string(problem.summary.slug.description)),
                        .init("recipe", .string(recipe)), .init("size", .integer(size)),
                        .init("seed", .integer(seed)),
                        .init("input", .string(String(decoding: input, as: UTF8.self))),
                    ]))
            } else {
                Console.print(String(decoding: input, as: UTF8.self))
            }
        } else if let folder {
            try writeAll(of: problem, to: folder, context)
        }
    }

    private func writeAll(of problem: Problem, to folder: String, _ context: Context) throws {
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
