package import JudgeCore

/// Something that a complete package does not lack, and what is left over from
/// writing it; nothing of it keeps a submission from being judged.
package struct PackageGap: Sendable, Hashable {
    /// One sentence.
    package var message: String
    package var file: String
    package var line: Int?
}

extension ProblemLibrary {
    /// What is missing in a package: hints, an editorial, what stands for a
    /// marked place of `judge new`, problems that it names.
    ///
    /// - Throws: where a file cannot be read.
    package func gaps(of slug: String) throws(JudgeFailure) -> [PackageGap] {
        let index = try LibraryIndex(root: root)
        let folder = try package(named: slug).folder
        let path = "\(folder)/\(PackagePaths.interview)"
        let interview = try InterviewFile(path: path)
        var gaps: [PackageGap] = []
        if interview.hints.isEmpty {
            gaps.append(PackageGap(message: "there are no hints", file: path))
        }
        let known = index.packages.map(\.slug.description)
        for (key, names) in [
            ("related", interview.related), ("prerequisites", interview.prerequisites),
        ] {
            for (place, name) in names.enumerated() {
                let what: String
                if name.description == slug {
                    what = "the problem itself"
                } else if names[..<place].contains(name) {
                    what = "\(name) twice"
                } else if !known.contains(name.description),
                    let near = NearestNames.of(name.description, among: known).first
                {
                    // Another one may be in a library beside this one.
                    what = "\(name), which is not there; is \(near) meant?"
                } else {
                    continue
                }
                gaps.append(PackageGap(message: "`\(key)` names \(what)", file: path))
            }
        }
        let editorial = "\(folder)/\(PackagePaths.editorial)"
        let lines =
            PackageFiles.isFile(editorial)
            ? try TextFile.read(editorial, limit: TextFile.proseLimit) : ""
        if lines.allSatisfy(\.isWhitespace) {
            gaps.append(PackageGap(message: "there is no editorial", file: editorial))
        }
        let texts = [
            PackagePaths.problem, PackagePaths.interview, PackagePaths.statement,
            PackagePaths.editorial, PackagePaths.starter,
        ].map { "\(folder)/\($0)" }
        for file in texts where PackageFiles.isFile(file) {
            let text = try TextFile.read(file, limit: TextFile.proseLimit)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated() where line.contains("TODO:") || line == "TODO"
            {
                gaps.append(
                    PackageGap(
                        message: "a place is still to be filled in", file: file, line: number + 1))
            }
        }
        return gaps
    }
}
