internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeStore

struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Back up and restore your history.",
        discussion: """
            The history is one file, practice.sqlite, in $JUDGE_HOME, else in \
            $XDG_DATA_HOME/interview-judge, else in ~/.local/share/interview-judge.

            Examples:
              judge data backup ~/judge-2026-11-25.sqlite
              judge data restore ~/judge-2026-11-25.sqlite
            """,
        subcommands: [Backup.self, Restore.self])

    struct Backup: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "backup",
            abstract: "Write a copy of the history, consistent also while judges are at work.")

        @Argument(help: "The file to write.", completion: .file())
        var file: String

        @Flag(help: "Overwrite a file that is there.")
        var force = false

        @OptionGroup var options: CommonOptions

        func run() throws {
            let context = Context(options)
            guard let store = try context.practiceIfAny() else { throw DataCommand.empty }
            try store.backup(to: file, overwriting: force)
            DataCommand.say(
                "Wrote \(file).", [("file", file)], schema: "backup", options.json)
        }
    }

    struct Restore: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore",
            abstract: "Replace the history by a copy; the one that was there is kept beside it.")

        @Argument(help: "The copy.", completion: .file())
        var file: String

        @OptionGroup var options: CommonOptions

        func run() throws {
            let context = Context(options)
            let kept = try PracticeStore.restore(from: file, folder: context.dataFolder)
            DataCommand.say(
                "Restored \(file)." + (kept.map { " What was there before is in \($0)." } ?? ""),
                [("file", file), ("kept", kept)], schema: "restore", options.json)
        }
    }

    private static var empty: JudgeFailure {
        JudgeFailure(
            .usage, "no-history", "there is no history yet: nothing was submitted",
            remedy: "judge next picks a problem to begin with.")
    }

    private static func say(
        _ text: String, _ members: [(String, String?)], schema: String, _ json: Bool
    ) {
        guard json else { return Console.print(text) }
        Console.print(
            JSONValue.object(
                [.init("schema", .string("interview-judge/\(schema)/1"))]
                    + members.map { .init($0.0, $0.1.map { .string($0) } ?? .null) }))
    }
}
