internal import ArgumentParser
internal import JudgeCore
internal import JudgeEngine
internal import JudgePresentation
internal import JudgeSelftest
internal import JudgeToolchain

struct SelftestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "selftest",
        abstract: "Try on this machine what a submission may try, and say which walls held.",
        usage: "judge selftest [ROW …] [--level N] [--json]",
        discussion: """
            Without --level, what this machine lends is tried. A lower level leaves out \
            the walls that a lesser machine does not lend: 2 the control groups, 1 the \
            namespaces as well. Nothing that is tried can harm the machine. Exit code 0: \
            every row held; 1: one did not.

            Examples:
              judge selftest
              judge selftest --level 1
              judge selftest fork-bomb network-inet
            """)

    @Argument(help: "Rows of the catalogue; without any, all.") var rows: [String] = []
    @Option(help: "The isolation level to try: 1, 2 or 3.") var level: Int?
    @OptionGroup var options: CommonOptions

    func validate() throws {
        if let level, !(1...3).contains(level) {
            throw ValidationError("--level is 1, 2 or 3.")
        }
    }

    func run() throws {
        let context = Context(options)
        let judge = try context.judge()
        let selftester = try Selftester(
            judge: judge, folder: try Installation.find().attacks
        ) { path, cap throws(JudgeFailure) in try SourceFile.read(path, cap: cap) }
        let names = selftester.names
        for row in rows where !names.contains(row) {
            throw JudgeFailure(.usage, "unknown-row", "the self-test has no row `\(row)`")
                .offering(
                    row, among: names,
                    otherwise:
                        "Sandbox/attacks/catalogue.tsv in the checkout, and --json, list them.")
        }
        let lent = try Doctor.isolation(judge.files)
        guard lent.level >= 1 else { throw JudgeFailure.isolationTooLow(lent) }
        let level = level ?? lent.level
        guard level <= lent.level else { throw JudgeFailure.otherLevel(lent, asked: level) }
        let result = try Interrupts.withScratch { scratch in
            try selftester.run(
                level: level, chosen: rows.isEmpty ? nil : Set(rows), scratch: scratch
            ) { Console.progress(.attacks(done: $0, of: $1)) }
        }
        if options.json {
            Console.print(SelftestJSON.document(result))
        } else {
            Console.print(SelftestText.render(result, style: Console.style))
        }
        if !result.isHeld { throw ExitCode(1) }
    }
}
