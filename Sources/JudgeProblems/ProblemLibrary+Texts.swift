package import JudgeCore

extension ProblemLibrary {
    /// The English statement, in Markdown.
    package func statement(of slug: Slug) throws(JudgeFailure) -> String {
        try text(PackagePaths.statement, of: slug)
    }

    /// What a candidate starts from.
    package func starter(of slug: Slug) throws(JudgeFailure) -> String {
        try text(PackagePaths.starter, of: slug)
    }

    /// The English editorial, in Markdown.
    package func editorial(of slug: Slug) throws(JudgeFailure) -> String {
        try text(PackagePaths.editorial, of: slug)
    }

    /// Problems to go on with; those of other libraries are left out.
    package func related(to slug: Slug) throws(JudgeFailure) -> [Slug] {
        let index = try LibraryIndex(root: root)
        let folder = try package(named: slug.description).folder
        let interview = try InterviewFile(path: "\(folder)/\(PackagePaths.interview)")
        return interview.related.filter { name in index.packages.contains { $0.slug == name } }
    }

    private func text(_ path: String, of slug: Slug) throws(JudgeFailure) -> String {
        let folder = try package(named: slug.description).folder
        return try TextFile.read("\(folder)/\(path)", limit: TextFile.proseLimit)
    }
}
