internal import ArgumentParser
internal import JudgeCore
internal import JudgePresentation
internal import JudgeProblems

struct MockListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the mock interviews.",
        discussion: """
            Examples:
              judge mock list
              judge mock list --json
            """)

    @OptionGroup var options: CommonOptions

    func run() throws {
        let library = try Context(options).library()
        let found = try library.mockSets()
        for broken in found.broken {
            Console.note(FailureText.render(broken, style: Console.style(for: 2)))
        }
        let offers = found.sets.map { MockOffer(set: $0, missing: library.missing(in: $0)) }
        if options.json {
            Console.print(MockListJSON.document(offers))
        } else {
            Console.print(MockListText.render(offers, style: Console.style))
        }
    }
}
