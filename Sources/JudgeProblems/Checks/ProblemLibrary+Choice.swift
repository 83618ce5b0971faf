package import JudgeCore

extension ProblemLibrary {
    /// The names of all packages, also of those that cannot be read.
    ///
    /// - Throws: a failure where there is no library, or two packages have one
    ///   name.
    package func slugs() throws(JudgeFailure) -> [String] {
        let index = try LibraryIndex(root: root)
        if let first = index.broken.first { throw first }
        return index.packages.map(\.slug.description)
    }

    /// The library that a package's folder is in, and its name there.
    ///
    /// - Throws: where the path leads to no folder `<library>/<track>/<slug>`.
    package static func holding(
        _ path: String
    ) throws(JudgeFailure) -> (library: ProblemLibrary, slug: String) {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        while parts.last?.isEmpty == true { parts.removeLast() }
        guard PackageFiles.isFolder(path), parts.count >= 2 else {
            throw JudgeFailure(
                .usage, "no-package", "there is no package folder here", file: path,
                remedy: "A package lies in <library>/<track>/<slug>.")
        }
        let root = parts.dropLast(2).joined(separator: "/")
        let library = ProblemLibrary(
            root: parts.count == 2 ? "." : root.isEmpty ? "/" : root)
        let slug = String(parts[parts.count - 1])
        _ = try library.package(named: slug)
        return (library, slug)
    }
}
