internal import JudgeCore
internal import JudgeProblems

/// A package that a command was asked for, by its name in the library or by a
/// path to its folder.
struct PackageChoice {
    var library: ProblemLibrary
    var slug: String

    /// Those that are named; all of the library where none is.
    ///
    /// A path has a slash, or is `.` or `..`; anything else is a name.
    ///
    /// - Throws: where a path leads to no package, or the library has none.
    static func all(
        named names: [String], in library: ProblemLibrary
    ) throws(JudgeFailure) -> [PackageChoice] {
        guard names.isEmpty else {
            return try names.map { name throws(JudgeFailure) in
                guard name.contains("/") || [".", ".."].contains(name) else {
                    return PackageChoice(library: library, slug: name)
                }
                let (library, slug) = try ProblemLibrary.holding(name)
                return PackageChoice(library: library, slug: slug)
            }
        }
        let slugs = try library.slugs()
        guard !slugs.isEmpty else {
            throw JudgeFailure(
                .usage, "no-problems", "there are no problems in this library", file: library.root,
                remedy: "Name another one with --problems or $JUDGE_PROBLEMS.")
        }
        return slugs.map { PackageChoice(library: library, slug: $0) }
    }
}
