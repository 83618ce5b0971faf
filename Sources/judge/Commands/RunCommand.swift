internal import ArgumentParser
internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Try a solution on the samples and your own cases, and see all of it.",
        usage: """
            judge run [PROBLEM] FILE [--input FILE|-] [--expected]
                      [--verbose] [--json]
            """,
        discussion: """
            Your own cases stand beside the solution: two-sum.cases for two-sum.swift; judge \
            start writes one that says how. --input takes a single input instead: one JSON \
            value a line, one line a parameter. With --expected the package's own solution \
            says what is right where you have not.

            Examples:
              judge run two-sum.swift
              judge run two-sum.swift --expected
              judge run two-sum.swift --input my-case.txt
              printf '[3,3]\\n6\\n' | judge run two-sum.swift --input -
            """)

    @OptionGroup var choice: ProblemChoice

    @Option(
        help: ArgumentHelp("Input of your own; - is standard input.", valueName: "file|-"),
        completion: .file())
    var input: String?

    @Flag(help: "Ask the package's own solution where you have not said what is right.")
    var expected = false

    @Flag(help: "Show every test and every diagnostic.")
    var verbose = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        let context = Context(options)
        var own = 0
        let outcome = try JudgingCommand(context: context, scope: .run).judge(choice) {
            problem, judge throws(JudgeFailure) in
            try RunningMock(context)?.checkProblem(problem.summary.slug)
            var cases = try ownCases(of: problem)
            if expected { cases = try Self.completed(cases, of: problem, by: judge) }
            own = cases.count
            let samples = input == nil ? problem.samples : []
            return samples.map { .test($0) } + cases.map { .own($0) }
        }
        let judging = outcome.judging
        let slug = outcome.problem.summary.slug
        context.remember(
            .ran(passed: judging.verdict == .accepted), of: outcome.problem.summary,
            inMock: .ran(
                slug, passed: judging.tests.count { $0.verdict == .accepted },
                of: judging.plannedTests, ownCases: own))
        if options.json {
            Console.print(JudgingJSON.document(judging))
        } else {
            Console.print(JudgingText.render(judging, style: Console.style, verbose: verbose))
        }
        throw JudgingCommand.code(for: judging.verdict)
    }

    private func ownCases(of problem: Problem) throws(JudgeFailure) -> [OwnCase] {
        guard let input else {
            return try OwnCasesFile.cases(beside: choice.path, of: problem)
                .withoutSamples(of: problem).allowed(by: problem)
        }
        let name = input == "-" ? "standard input" : input
        let custom = try CustomInput(try Self.read(input), file: name, entry: problem.entry)
        return try [OwnCase(name: name, input: custom.input, file: name)].allowed(by: problem)
    }

    /// The cases with the reference's answers where there were none.
    static func completed(
        _ cases: [OwnCase], of problem: Problem, by judge: JudgeEngine.Judge
    ) throws(JudgeFailure) -> [OwnCase] {
        let open = cases.indices.filter { cases[$0].expected == nil }
        guard !open.isEmpty else { return cases }
        var cases = cases
        for (index, answered) in zip(open, try judge.answered(open.map { cases[$0] }, of: problem))
        {
            cases[index] = answered
        }
        return cases
    }

    /// Larger input than this is a mistake.
    private static let cap = 64 << 20

    private static func read(_ input: String) throws(JudgeFailure) -> [UInt8] {
        do throws(FileError) {
            if input != "-" {
                guard try Files.status(input).kind == .other else {
                    return try Files.read(input, cap: cap)
                }
                // A pipe, as the shell's <(…) makes one.
                let pipe = open(input, O_RDONLY | O_CLOEXEC)
                guard pipe >= 0 else { throw FileError(path: input, number: errno) }
                defer { close(pipe) }
                return try Files.readAll(pipe, path: input, cap: cap)
            }
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
