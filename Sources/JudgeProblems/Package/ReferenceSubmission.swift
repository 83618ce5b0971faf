package import JudgeCore

/// A submission that a package brings along, with the verdict that it must
/// get.
package struct ReferenceSubmission: Sendable, Hashable {
    package var path: String
    package var expected: Verdict

    package init(path: String, expected: Verdict) {
        self.path = path
        self.expected = expected
    }

    /// The folders of `submissions` and what must come of what lies in them.
    private static let folders: [(name: String, verdict: Verdict)] = [
        ("accepted", .accepted),
        ("wrong_answer", .wrongAnswer),
        ("time_limit_exceeded", .timeLimitExceeded),
        ("run_time_error", .runTimeError),
    ]

    /// All of a package, folder by folder and then by name.
    ///
    /// - Throws: a failure naming the file that belongs to no verdict.
    static func all(in folder: String) throws(JudgeFailure) -> [ReferenceSubmission] {
        let known = folders.map(\.name)
        for entry in try PackageFiles.entries(of: folder) where !known.contains(entry.name) {
            throw JudgeFailure(
                .judge, "orphan-file",
                "no verdict belongs to this; submissions lie in " + known.joined(separator: ", "),
                file: "\(folder)/\(entry.name)"
            ).offering(entry.name, among: known)
        }
        var submissions: [ReferenceSubmission] = []
        for (name, verdict) in folders {
            let path = "\(folder)/\(name)"
            guard PackageFiles.isFolder(path) else { continue }
            for entry in try PackageFiles.entries(of: path) {
                let file = "\(path)/\(entry.name)"
                guard entry.name.hasSuffix(".swift"), PackageFiles.isFile(file) else {
                    throw JudgeFailure(
                        .judge, "orphan-file", "a submission is one file that ends in .swift",
                        file: file)
                }
                submissions.append(ReferenceSubmission(path: file, expected: verdict))
            }
        }
        return submissions
    }
}

extension Problem {
    /// The submissions that the package brings along.
    package func submissions() throws(JudgeFailure) -> [ReferenceSubmission] {
        try ReferenceSubmission.all(in: "\(folder)/\(PackagePaths.submissions)")
    }
}
