package import JudgeCore

extension ProblemLibrary {
    /// For each problem that names any, the problems to do before it.
    ///
    /// Reads `interview.yaml` of every package and nothing else. A package
    /// whose file is broken, and a library that cannot be read, have none:
    /// ``summaries()`` says what is wrong with them.
    package func prerequisites() -> [Slug: [Slug]] {
        let packages = (try? LibraryIndex(root: root))?.packages ?? []
        var found: [Slug: [Slug]] = [:]
        for package in packages {
            let path = "\(package.folder)/\(PackagePaths.interview)"
            guard let file = try? InterviewFile(path: path), !file.prerequisites.isEmpty else {
                continue
            }
            found[package.slug] = file.prerequisites
        }
        return found
    }
}
