package import JudgeCore
internal import JudgeFiles

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
    /// - Throws: where the path, of whatever form, leads to no folder
    ///   `<library>/<track>/<slug>`.
    package static func holding(
        _ path: String
    ) throws(JudgeFailure) -> (library: ProblemLibrary, slug: String) {
        let files = [PackagePaths.problem, PackagePaths.interview]
        guard let folder = Self.folder(path),
            files.contains(where: { PackageFiles.isFile("\(folder)/\($0)") })
        else {
            throw JudgeFailure(
                .usage, "no-package", "there is no package folder here", file: path,
                remedy: "A package lies in <library>/<track>/<slug>, with its problem.yaml.")
        }
        func held(_ folder: String) throws(JudgeFailure) -> (ProblemLibrary, String) {
            let library = ProblemLibrary(root: Files.parent(Files.parent(folder)))
            let slug = String(folder.split(separator: "/").last ?? "")
            _ = try library.package(named: slug)
            return (library, slug)
        }
        do throws(JudgeFailure) {
            return try held(folder)
        } catch {
            // A link from elsewhere leads to where its package lies.
            guard let target = Files.realPath(folder), target != folder else { throw error }
            return try held(target)
        }
    }

    /// The whole path of a folder, which may itself be a link: a library holds
    /// such ones under the link's name.
    private static func folder(_ path: String) -> String? {
        guard let name = path.split(separator: "/").last, ![".", ".."].contains(name) else {
            return Files.realPath(path)
        }
        var plain = path
        while plain.hasSuffix("/") { plain.removeLast() }
        return Files.realPath(Files.parent(plain)).map { "\($0)/\(name)" }
    }
}
