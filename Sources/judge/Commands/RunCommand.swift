internal import ArgumentParser
internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgeProblems

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Try a solution on the samples, or on input of your own, and see all of it.",
        usage: "judge run [PROBLEM] FILE [--input FILE|-] [--verbose] [--json]",
        discussion: """
            Input of your own is one JSON value a line, one line a parameter.

            Examples:
              judge run two-sum.swift
              judge run two-sum.swift --input my-case.txt
              printf '[3,3]\\n6\\n' | judge run two-sum.swift --input -
            """)

    @OptionGroup var choice: ProblemChoice

    @Option(
        help: ArgumentHelp("Input of your own; - is standard input.", valueName: "file|-"),
        completion: .file())
    var input: String?

    @Flag(help: "Show every test and every diagnostic.")
    var verbose = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try JudgingCommand.perform(
            choice, options, scope: .run, verbose: verbose, stopsAtFirstFailure: false
        ) { problem throws(JudgeFailure) in
            guard let input else { return .tests(problem.samples) }
            let name = input == "-" ? "standard input" : input
            return .custom(
                try CustomInput(
                    try Self.read(input), file: name, entry: problem.entry),
                name: name)
        }
    }

    /// Larger input than this is a mistake.
    private static let cap = 64 << 20

    private static func read(_ input: String) throws(JudgeFailure) -> [UInt8] {
        do throws(FileError) {
            if input != "-" { return try Files.read(input, cap: cap) }
            if isatty(STDIN_FILENO) == 1 {
                Console.note("Type one JSON value a line, one line a parameter; Ctrl-D ends it.")
            }
            return try Files.readAll(STDIN_FILENO, path: "standard input", cap: cap)
        } catch {
            throw JudgeFailure(
                .usage, "bad-input",
                error.isNotFound ? "there is no such file" : "cannot be read: \(error.reason)",
                file: error.path)
        }
    }
}
