internal import ArgumentParser
internal import Glibc
internal import JudgeCore

/// The way in: one command, one exit code.
///
/// 0 accepted or done, 1 not accepted, 2 called in a wrong way, 3 the judge
/// could not do its job, 130 interrupted.
@main
enum Main {
    static func main() {
        Interrupts.watch()
        let arguments = Arguments.prepared(Array(CommandLine.arguments.dropFirst()))
        Console.isJSON = arguments.contains("--json")
        do {
            var command = try JudgeCommand.parsed(arguments)
            try command.run()
            Console.exit(0)
        } catch let failure as JudgeFailure {
            Console.fail(failure)
        } catch let code as ExitCode {
            Console.exit(code.rawValue)
        } catch {
            parsingEnded(with: error)
        }
    }

    /// Help and completion scripts come out as errors of the parser too.
    private static func parsingEnded(with error: any Error) -> Never {
        let message = JudgeCommand.fullMessage(for: error)
        guard JudgeCommand.exitCode(for: error) != .success else {
            if Console.isJSON {
                Console.print(
                    JSONValue.object([
                        .init("schema", .string("interview-judge/help/1")),
                        .init("text", .string(message)),
                    ]))
            } else {
                Console.print(message)
            }
            Console.exit(0)
        }
        if Console.isJSON {
            Console.fail(
                JudgeFailure(.usage, "usage", JudgeCommand.message(for: error)))
        }
        Console.note(message)
        Console.exit(2)
    }
}
