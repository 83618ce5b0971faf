package import JudgeCore
internal import JudgeGrading

/// A package of which so much was read as compiling a submission needs; the
/// rest, but for the values in its tests, follows with ``problem()``.
package struct ProblemPackage: Sendable {
    /// What the candidate must write.
    package let entry: Entry
    let folder: String
    private(set) var header: PackageHeader

    package var slug: Slug { header.summary.slug }
    /// The Swift language mode that submissions are compiled in: 5 or 6.
    package var languageMode: Int { header.interview.languageMode }
    package var limits: Limits {
        get { header.problem.limits }
        set { header.problem.limits = newValue }
    }
    /// Largest submission that is looked at.
    package var codeLimit: ByteCount { header.problem.codeLimit }

    init(_ package: PackageFolder) throws(JudgeFailure) {
        folder = package.folder
        header = try PackageHeader(package)
        entry = try Self.entry(folder, header)
        guard !header.interview.freshNodes || entry.answersNode else {
            throw header.interview.freshNodesFailure("an answer is a copy only where it is `Node?`")
        }
    }

    /// Checks the whole package and lists its tests.
    package func problem() throws(JudgeFailure) -> Problem {
        try PackageTree(folder).check()
        try checkTexts()
        if let objection = header.grader.objection(to: entry.typicalAnswer) {
            throw header.interview.graderFailure(objection)
        }
        try checkProbe()
        let validator = "\(folder)/\(PackagePaths.validator)"
        let hasValidator = PackageFiles.isFile(validator)
        if header.grader is ValidatorGrader != hasValidator {
            throw hasValidator
                ? header.interview.graderFailure(
                    "there is a \(PackagePaths.validator), so it must be `validator`")
                : JudgeFailure(
                    .judge, "missing-file", "the grader `validator` needs this program",
                    file: validator)
        }
        let data = try DataFolder("\(folder)/data").tests()
        return Problem(
            summary: header.summary, folder: folder, limits: header.problem.limits,
            multipliers: header.problem.multipliers, codeLimit: header.problem.codeLimit,
            languageMode: header.interview.languageMode,
            grader: header.interview.grader, entry: entry, samples: data.samples,
            hidden: data.hidden, validator: hasValidator ? validator : nil,
            complexity: header.interview.complexity,
            hints: header.interview.hints)
    }

    /// `include` holds the probe of a function problem and nothing else.
    private func checkProbe() throws(JudgeFailure) {
        let include = "\(folder)/include"
        guard PackageFiles.isFolder(include) else { return }
        let isFunction = header.summary.kind == .function
        for (path, known) in [(include, "swift"), ("\(include)/swift", "Probe.swift")] {
            guard PackageFiles.isFolder(path) else { continue }
            for entry in try PackageFiles.entries(of: path)
            where entry.name != known || !isFunction {
                throw JudgeFailure(
                    .judge, "unsupported-feature",
                    "`include` holds \(PackagePaths.probe) of a function problem and nothing else",
                    file: "\(path)/\(entry.name)")
            }
        }
    }

    /// There is a statement for each language that has a title, and no other.
    private func checkTexts() throws(JudgeFailure) {
        let titled = Set(header.problem.names.keys)
        for language in titled.sorted() {
            let path = "\(folder)/statement/problem.\(language).md"
            _ = try TextFile.read(path, limit: TextFile.proseLimit)
        }
        for entry in try PackageFiles.entries(of: "\(folder)/statement") {
            let parts = entry.name.split(separator: ".")
            guard parts.count == 3, parts[0] == "problem", ["md", "tex", "pdf"].contains(parts[2])
            else { continue }
            guard parts[2] == "md", titled.contains(String(parts[1])) else {
                throw JudgeFailure(
                    .judge, "orphan-file",
                    parts[2] == "md"
                        ? "`name` in problem.yaml has no title in `\(parts[1])`"
                        : "not supported: statements are in Markdown",
                    file: "\(folder)/statement/\(entry.name)")
            }
        }
    }

    private static func entry(
        _ folder: String, _ header: PackageHeader
    ) throws(JudgeFailure) -> Entry {
        let path = "\(folder)/\(PackagePaths.starter)"
        let node = header.interview.node
        func starter() throws(JudgeFailure) -> String {
            try TextFile.read(path, limit: TextFile.proseLimit)
        }
        switch header.summary.kind {
        case .function where PackageFiles.isFile("\(folder)/\(PackagePaths.probe)"):
            let probe = "\(folder)/\(PackagePaths.probe)"
            return .function(
                try SignatureParser.probe(
                    of: try TextFile.read(probe, limit: TextFile.proseLimit), file: probe,
                    starter: try starter()))
        case .function:
            var entry = try SignatureParser.entry(of: try starter(), file: path, node: node)
            entry.freshNodes = header.interview.freshNodes
            return .function(entry)
        case .class:
            return .design(try SignatureParser.design(of: try starter(), file: path, node: node))
        case .program: return .program
        case .interactive:
            throw JudgeFailure(
                .judge, "unsupported-kind",
                "`\(header.summary.slug)` is an interactive problem; those are not judged so far",
                file: "\(folder)/\(PackagePaths.interview)")
        }
    }
}

extension Entry {
    /// Whether an answer can share nodes with the input in a way that is looked
    /// for.
    fileprivate var answersNode: Bool {
        guard case .function(let entry) = self,
            case .optional(.node(let node)) = entry.function.answerType
        else { return false }
        return NodeClass.calledNode.contains(node)
    }

    /// A type that an answer may have, for asking a grader whether it knows it.
    var typicalAnswer: SwiftType {
        switch self {
        case .function(let entry): entry.function.answerType
        case .design(let design):
            .tuple(design.operations.map { .init(type: design.answerType($0)) })
        case .program: .named("String")
        }
    }
}

extension Problem {
    /// Whether an answer file holds a right answer; with some graders it holds
    /// what answers are judged by.
    package var answersAreStated: Bool {
        guard let grader = try? Graders.make(grader) else { return true }
        let type = entry.typicalAnswer
        return grader.expectedType(for: type) == type
    }
}
