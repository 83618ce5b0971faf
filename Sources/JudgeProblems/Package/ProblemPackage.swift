package import JudgeCore
internal import JudgeGrading

/// A package of which so much was read as compiling a submission needs; the
/// rest, but for the values in its tests, follows with ``problem()``.
package struct ProblemPackage: Sendable {
    /// What the candidate must write.
    package let entry: EntrySignature
    let folder: String
    let header: PackageHeader

    /// The Swift language mode that submissions are compiled in: 5 or 6.
    package var languageMode: Int { header.interview.languageMode }
    /// Largest submission that is looked at.
    package var codeLimit: ByteCount { header.problem.codeLimit }

    init(_ package: PackageFolder) throws(JudgeFailure) {
        folder = package.folder
        header = try PackageHeader(package)
        entry = try Self.entry(folder, header)
    }

    /// Checks the whole package and lists its tests.
    package func problem() throws(JudgeFailure) -> Problem {
        try PackageTree(folder).check()
        try checkTexts()
        if let objection = header.grader.objection(to: entry.function.answerType) {
            throw header.interview.graderFailure(objection)
        }
        let data = try DataFolder("\(folder)/data").tests()
        return Problem(
            summary: header.summary, folder: folder, limits: header.problem.limits,
            codeLimit: header.problem.codeLimit, languageMode: header.interview.languageMode,
            grader: header.interview.grader, entry: entry, samples: data.samples,
            hidden: data.hidden, complexity: header.interview.complexity,
            hints: header.interview.hints)
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
    ) throws(JudgeFailure) -> EntrySignature {
        guard header.summary.kind == .function else {
            throw JudgeFailure(
                .judge, "unsupported-kind",
                "`\(header.summary.slug)` is a \(header.summary.kind.rawValue) problem; only "
                    + "function problems are judged so far",
                file: "\(folder)/\(PackagePaths.interview)")
        }
        let path = "\(folder)/\(PackagePaths.starter)"
        return try SignatureParser.entry(
            of: try TextFile.read(path, limit: TextFile.proseLimit), file: path)
    }
}
