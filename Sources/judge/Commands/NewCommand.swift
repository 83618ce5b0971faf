internal import ArgumentParser
internal import JudgeCore
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a package to begin with, complete but for its task.",
        usage: "judge new SLUG --track T [--kind K] [--to LIBRARY] [--json]",
        discussion: """
            The package asks for the sum of two numbers and is judged as it is; the places \
            to fill in say TODO, and judge verify names those that are left. Nothing is \
            written over.

            Examples:
              judge new my-problem --track ml
              judge new my-problem --track systems --kind class --to my-library
            """)

    @Argument(help: "The problem's name: lower-case letters, digits and single hyphens.")
    var slug: String
    @Option(help: ArgumentHelp("The track: algorithms, ml, data or systems.", valueName: "track"))
    var track: Track
    @Option(help: ArgumentHelp("The kind: function, class or program.", valueName: "kind"))
    var kind: ProblemKind = .function
    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "The library's folder; else the one that judge uses.", valueName: "library"),
        completion: .directory)
    var folder: String?
    @OptionGroup var options: CommonOptions

    func validate() throws {
        if kind == .interactive { throw ValidationError("--kind is function, class or program.") }
    }

    func run() throws {
        let context = Context(options)
        guard let name = Slug(slug) else {
            throw JudgeFailure(
                .usage, "bad-name", "`\(slug)` is no problem's name",
                remedy: "Lower-case letters, digits and single hyphens, at most 64.")
        }
        let library = try folder ?? context.library().root
        if let found = try? ProblemLibrary(root: library).summary(named: slug) {
            throw JudgeFailure(
                .usage, "exists", "there is a problem called \(found.slug) already", file: library)
        }
        let package = "\(library)/\(track.rawValue)/\(slug)"
        guard !Files.exists(package) else {
            throw JudgeFailure(
                .usage, "exists", "there is something already, which stays as it is", file: package)
        }
        let scaffold = PackageScaffold(slug: name, track: track, kind: kind, uuid: Self.uuid())
        do throws(FileError) {
            for (path, text) in scaffold.files.sorted(by: { $0.key < $1.key }) {
                let file = "\(package)/\(path)"
                try Files.makeFolder(Files.parent(file))
                try Files.write(Array(text.utf8), to: file)
            }
        } catch {
            throw JudgeFailure(.usage, "cannot-write", error.reason, file: error.path)
        }
        if options.json {
            Console.print(
                JSONValue.object([
                    .init("schema", .string("interview-judge/new/1")), .init("slug", .string(slug)),
                    .init("folder", .string(package)),
                ]))
        } else {
            Console.print(
                """
                \(package)

                It asks for a sum. Make it yours: the places that say TODO, the starter, the
                tests, the submissions, and generators/answers.sha256, which has the digests
                of what an oracle answered (cd data; sha256sum */*.ans */*/*.ans). Then
                  judge verify \(package)
                says what is still to be done.
                """)
        }
    }

    /// A random UUID (RFC 9562, version 4).
    private static func uuid() -> String {
        var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            let digits = String(byte, radix: 16)
            text += digits.count == 1 ? "0\(digits)" : digits
        }
        return text
    }
}
