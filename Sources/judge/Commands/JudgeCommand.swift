internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeToolchain

struct JudgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "Judges Swift solutions of interview problems.",
        discussion: """
            Examples:
              judge next
              judge list --track ml
              judge show two-sum
              judge start two-sum
              judge run two-sum.swift
              judge submit two-sum.swift

            Exit codes: 0 accepted or done, 1 not accepted, 2 called in a wrong way, \
            3 the judge could not do its job, 130 interrupted.
            """,
        groupedSubcommands: [
            CommandGroup(
                name: "Practise",
                subcommands: [
                    NextCommand.self, ListCommand.self, ShowCommand.self, StartCommand.self,
                    RunCommand.self, WatchCommand.self, SubmitCommand.self, TestsCommand.self,
                    HintCommand.self, EditorialCommand.self, MockCommand.self,
                ]),
            CommandGroup(
                name: "Look back",
                subcommands: [
                    HistoryCommand.self, ReportCommand.self, DiffCommand.self,
                    ResubmitCommand.self, ReviewCommand.self, StatsCommand.self,
                    DataCommand.self,
                ]),
            CommandGroup(
                name: "This machine",
                subcommands: [
                    DoctorCommand.self, SelftestCommand.self, CalibrateCommand.self,
                ]),
            CommandGroup(
                name: "Write problems",
                subcommands: [NewCommand.self, VerifyCommand.self, GenerateCommand.self]),
        ])

    @Flag(help: "Show the versions of judge and toolchain and a digest of the library.")
    var version = false

    @OptionGroup var options: CommonOptions

    /// The command that the arguments ask for.
    ///
    /// A command that is named first is asked alone: the tree of all takes
    /// longer than some commands do. It is asked when that fails, and for help,
    /// so that whatever is said is the same.
    static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        let named = configuration.subcommands.first {
            $0.configuration.commandName == arguments.first
        }
        if named == nil, let first = arguments.first, !first.hasPrefix("-"), first != "help" {
            throw unknown(first)
        }
        if let named, named.configuration.subcommands.isEmpty,
            let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
            type(of: command) == named
        {
            return command
        }
        return try parseAsRoot(arguments)
    }

    private static func unknown(_ name: String) -> JudgeFailure {
        JudgeFailure(
            .usage, "unknown-command", "there is no command `\(name)`"
        ).offering(
            name, among: configuration.subcommands.compactMap { $0.configuration.commandName },
            otherwise: name.hasSuffix(".swift")
                ? "judge submit \(name) judges a file." : "judge --help lists the commands.")
    }

    func run() throws {
        let context = Context(options)
        if version { return try printVersion(context) }
        if options.json {
            throw JudgeFailure(
                .usage, "no-command", "judge needs a command", remedy: "judge --help lists them.")
        }
        Console.print(
            """
            judge: interview problems, judged here. Where to begin:

              judge next               one problem to do now, and why
              judge list               all of them
              judge show two-sum       one problem's task
              judge start two-sum      a file to begin with: two-sum.swift
              judge run two-sum.swift  try it on the samples
              judge submit two-sum.swift
                                       judge it on all hidden tests
              judge mock list          interviews against the clock

            judge doctor says whether this machine is ready; judge --help lists all.
            """)
    }

    private func printVersion(_ context: Context) throws(JudgeFailure) {
        // A missing toolchain or library is a fact to show here, not an error.
        let toolchain = Self.found { () throws(JudgeFailure) in try context.toolchain().version() }
        let library = Self.found { () throws(JudgeFailure) in try context.library().digest() }
        if options.json {
            Console.print(
                JSONValue.object([
                    .init("schema", .string("interview-judge/version/1")),
                    .init("judge", .string(Version.number)),
                    .init("toolchain", .string(toolchain)),
                    .init("library", .string(library)),
                ]))
        } else {
            Console.print("judge \(Version.number)\ntoolchain: \(toolchain)\nlibrary: \(library)")
        }
    }

    private static func found(_ value: () throws(JudgeFailure) -> String) -> String {
        do throws(JudgeFailure) { return try value() } catch { return "none: \(error.message)" }
    }
}

enum Version {
    static let number = "0.1.0"
}
