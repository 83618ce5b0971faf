internal import ArgumentParser
internal import Glibc
internal import JudgeCore
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems

struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Try a solution again whenever it is saved, until Ctrl-C.",
        usage: "judge watch [PROBLEM] FILE [--expected] [--verbose]",
        discussion: """
            A save while a solution is being tried begins anew. Cases of your own beside the \
            file are watched as well.

            Examples:
              judge watch two-sum.swift
            """)

    @OptionGroup var choice: ProblemChoice

    @Flag(help: "Ask the package's own solution where you have not said what is right.")
    var expected = false

    @Flag(help: "Show every test and every diagnostic.")
    var verbose = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        guard !options.json else {
            throw JudgeFailure(
                .usage, "no-json", "watch goes on for ever and has no document to print",
                remedy: "judge run FILE --json tries a solution once.")
        }
        // Mistakes in the call are said now, not at the first save.
        let context = Context(options)
        let package = try choice.package(in: try context.library())
        _ = try SourceFile.read(choice.path, cap: package.codeLimit)
        let path = choice.path
        let watch = try FolderWatch(
            folder: Files.parent(path),
            names: [Files.name(path), Files.name(OwnCasesFile.path(beside: path))])
        while true {
            if isatty(STDOUT_FILENO) == 1 { Console.write("\u{1b}[2J\u{1b}[H", to: STDOUT_FILENO) }
            let run = try JudgeProcess(arguments)
            let isOvertaken = try watch.waitForSave(orEndOf: run)
            if isOvertaken { run.interrupt() }
            run.wait()
            guard !isOvertaken else { continue }
            Console.note("Waiting for the next save of \(path); Ctrl-C ends.")
            _ = try watch.waitForSave(orEndOf: nil)
        }
    }

    private var arguments: [String] {
        var arguments = ["run", choice.problem]
        if let file = choice.file { arguments.append(file) }
        if expected { arguments.append("--expected") }
        if verbose { arguments.append("--verbose") }
        if let problems = options.problems { arguments += ["--problems", problems] }
        return arguments
    }
}
