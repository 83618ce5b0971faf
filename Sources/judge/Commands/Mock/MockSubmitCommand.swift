internal import ArgumentParser
internal import JudgeCore
internal import JudgePractice
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeToolchain

struct MockSubmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Hand in a solution in the mock interview.",
        usage: """
            judge mock submit [PROBLEM] FILE [--time GROWTH] [--space GROWTH]
                              [--verbose] [--json]
            """,
        discussion: """
            It counts from the moment at which it is received. Cases of your own beside the \
            file are handed in, too: at the end they are tried on wrong solutions. --time and \
            --space say how you think the running time and the memory grow.

            Examples:
              judge mock submit valid-parentheses.swift
              judge mock submit group-anagrams.swift --time 'O(n k)' --space 'O(n k)'
            """)

    @OptionGroup var choice: ProblemChoice

    @Option(help: ArgumentHelp("How the running time grows: 'O(n log n)'.", valueName: "growth"))
    var time: String?

    @Option(help: ArgumentHelp("How the memory grows: 'O(1)'.", valueName: "growth"))
    var space: String?

    @Flag(help: "Show every test and every diagnostic, where the interview shows any.")
    var verbose = false

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard space == nil || time != nil else {
            throw ValidationError("--space is said together with --time.")
        }
    }

    func run() throws {
        let context = Context(options)
        var host = try MockHost(running: context)
        let package = try choice.package(in: try context.library())
        let slug = package.slug
        let declared = time.map { Complexity(time: $0, space: space) }
        let rules = MockRules(try host.state)
        let timing = try rules.checkSubmission(of: slug, declared: declared)
        let source = try SourceFile.read(choice.path, cap: package.codeLimit)
        let submission = MockSubmission(
            id: JudgingCommand.identifier(context.clock.now()), slug: slug, file: choice.path,
            source: String(decoding: source.source, as: UTF8.self), declared: declared,
            cases: try OwnCasesFile.text(beside: choice.path))
        try host.session.note(.received(submission))
        let judging = try host.judge(submission).judging
        let reply = MockReply(
            state: try host.state, judging: judging, timing: timing,
            declared: declared)
        if options.json {
            Console.print(MockReplyJSON.document(reply))
        } else {
            Console.print(
                MockReplyText.render(reply, style: Console.style, verbose: verbose))
        }
        throw reply.showsVerdict || judging.verdict == .judgeError
            ? JudgingCommand.code(for: judging.verdict) : ExitCode.success
    }
}
