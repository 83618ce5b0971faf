package import JudgeCore
internal import JudgeFiles

extension ProblemLibrary {
    /// Gives every file of a package with its path in it, in a fixed order.
    ///
    /// - Throws: `unknown-problem`, or where a file cannot be read.
    package func forEachFile(
        of slug: String, _ body: (_ path: String, _ bytes: [UInt8]) -> Void
    ) throws(JudgeFailure) {
        try Self.forEachFile(in: try package(named: slug).folder, as: "", depth: 0, body)
    }

    private static func forEachFile(
        in folder: String, as path: String, depth: Int,
        _ body: (_ path: String, _ bytes: [UInt8]) -> Void
    ) throws(JudgeFailure) {
        guard depth < PackageTree.depthLimit else { return }
        for entry in try PackageFiles.entries(of: folder).sorted(by: { $0.name < $1.name }) {
            let (inner, name) = ("\(folder)/\(entry.name)", "\(path)\(entry.name)")
            if entry.kind == .folder {
                try forEachFile(in: inner, as: "\(name)/", depth: depth + 1, body)
            } else {
                body(name, try PackageFiles.read(inner, limit: TextFile.dataLimit))
            }
        }
    }
}
