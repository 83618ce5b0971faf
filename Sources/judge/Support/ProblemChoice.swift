internal import ArgumentParser
internal import JudgeCore
internal import JudgeFiles
internal import JudgeProblems

/// `PROBLEM FILE`, or `FILE` alone where the file is named after its problem.
struct ProblemChoice: ParsableArguments {
    @Argument(
        help: "The problem's name; left out, it is taken from the file's name.",
        completion: .custom { _, _, _ in ProblemChoice.names() })
    var problem: String

    @Argument(help: "The Swift file.", completion: .file(extensions: ["swift"]))
    var file: String?

    var path: String { file ?? problem }

    func package(in library: ProblemLibrary) throws(JudgeFailure) -> ProblemPackage {
        if let file {
            do throws(JudgeFailure) {
                return try library.open(problem)
            } catch {
                // The other way round.
                guard error.code == "unknown-problem", problem.hasSuffix(".swift"),
                    Slug(file) != nil
                else { throw error }
                var failure = error
                failure.remedy = "Name the problem before the file: \(file) \(problem)"
                throw failure
            }
        }
        guard problem.hasSuffix(".swift") else {
            guard !problem.contains(where: { $0 == "." || $0 == "/" }) else {
                throw JudgeFailure(
                    .usage, "no-file",
                    "`\(problem)` is no Swift file: its name does not end "
                        + "with .swift", remedy: "Name the file, or a problem and the file.")
            }
            throw JudgeFailure(
                .usage, "no-file", "the Swift file is missing",
                remedy:
                    "Name it after the problem; judge start \(problem) writes one to begin with.")
        }
        let name = Self.slug(fromFileName: Files.name(problem))
        do throws(JudgeFailure) {
            return try library.open(name)
        } catch {
            guard error.code == "unknown-problem" else { throw error }
            var failure = error
            failure.message =
                "\(problem) is not named after a problem: there is no problem \(name)"
            failure.remedy = "Name the problem before the file: PROBLEM \(problem)"
            throw failure
        }
    }

    /// `two-sum` from `two-sum.swift`, `two_sum.swift` and `TwoSum.swift`.
    static func slug(fromFileName name: String) -> String {
        var slug = ""
        for character in name.dropLast(name.hasSuffix(".swift") ? ".swift".count : 0) {
            if character.isUppercase, let last = slug.last, last != "-" { slug.append("-") }
            slug += character == "_" || character == " " ? "-" : character.lowercased()
        }
        return slug
    }

    /// For the shell's completion: every problem's name.
    static func names() -> [String] {
        let context = Context(CommonOptions())
        guard let found = try? context.summaries() else { return [] }
        return found.problems.map(\.slug.description)
    }
}
