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

    private func text(_ path: String, of slug: Slug) throws(JudgeFailure) -> String {
        let folder = try package(named: slug.description).folder
        return try TextFile.read("\(folder)/\(path)", limit: TextFile.proseLimit)
    }
}
