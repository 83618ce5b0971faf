package import JudgeCore

/// A folder of problem packages: `<root>/<track>/<slug>/`.
///
/// Nothing is cached: every call reads what is there now.
package struct ProblemLibrary: Sendable {
    /// The folder, as it was given; messages name files below it.
    package let root: String
    private let limitsHere: @Sendable (_ folder: String, Limits) -> Limits

    /// - Parameters:
    ///   - root: the folder.
    ///   - limitsHere: the limits that hold on this machine for the package in a
    ///     folder, whose own are these.
    package init(
        root: String,
        limitsHere: @escaping @Sendable (_ folder: String, Limits) -> Limits = { $1 }
    ) {
        self.root = root
        self.limitsHere = limitsHere
    }

    /// All problems, by track and then by name, and what is wrong with the
    /// packages that cannot be listed.
    ///
    /// Reads `problem.yaml` and `interview.yaml` of every package and nothing
    /// else; a package that is listed here may still be broken elsewhere.
    ///
    /// - Throws: a failure where there is no library.
    package func summaries() throws(JudgeFailure) -> (
        problems: [ProblemSummary], broken: [JudgeFailure]
    ) {
        let index = try LibraryIndex(root: root)
        var problems: [ProblemSummary] = []
        var broken = index.broken
        for package in index.packages {
            do throws(JudgeFailure) {
                problems.append(try PackageHeader(package).summary)
            } catch {
                broken.append(error)
            }
        }
        return (problems, broken)
    }

    /// What a list shows of one problem.
    ///
    /// - Throws: as ``problem(named:)``, for the two files that it reads.
    package func summary(named name: String) throws(JudgeFailure) -> ProblemSummary {
        try PackageHeader(package(named: name)).summary
    }

    /// A problem with all that judging needs, its package checked but for the
    /// values in its tests.
    ///
    /// - Throws: `unknown-problem` (a usage failure, with the nearest names),
    ///   or what is wrong with the package, with file and line.
    package func problem(named name: String) throws(JudgeFailure) -> Problem {
        try open(name).problem()
    }

    /// A problem's package, as far as compiling a submission needs it.
    ///
    /// - Throws: as ``problem(named:)``, for what was read.
    package func open(_ name: String) throws(JudgeFailure) -> ProblemPackage {
        let folder = try package(named: name)
        var package = try ProblemPackage(folder)
        package.limits = limitsHere(folder.folder, package.limits)
        return package
    }

    /// Finds a package by name.
    func package(named name: String) throws(JudgeFailure) -> PackageFolder {
        let index = try LibraryIndex(root: root)
        if let package = index.packages.first(where: { $0.slug.description == name }) {
            return package
        }
        if let duplicate = index.duplicates[name] { throw duplicate }
        throw JudgeFailure(.usage, "unknown-problem", "there is no problem called `\(name)`")
            .offering(name, among: index.packages.map(\.slug.description))
    }
}
