internal import JudgeCore

/// Where the mock sets of a library lie, found by file names alone.
struct MockIndex: Sendable {
    private static let suffix = ".yaml"

    /// By name.
    private(set) var files: [(id: Slug, path: String)] = []
    /// What lies among them and is none.
    private(set) var broken: [JudgeFailure] = []

    init(root: String) throws(JudgeFailure) {
        let folder = "\(root)/mocks"
        guard PackageFiles.isFolder(folder) else {
            // Without mock sets, or no library at all: the index says so.
            _ = try LibraryIndex(root: root)
            return
        }
        for name in try PackageFiles.entries(of: folder).map(\.name) {
            let path = "\(folder)/\(name)"
            guard name.hasSuffix(Self.suffix) else {
                broken.append(Self.failure("orphan-file", "a mock set's file ends in .yaml", path))
                continue
            }
            guard let id = Slug(name.dropLast(Self.suffix.count)) else {
                broken.append(
                    Self.failure(
                        "bad-name",
                        "a mock set's file is named with lower-case letters, digits and single "
                            + "hyphens, at most 64, and .yaml", path))
                continue
            }
            files.append((id, path))
        }
        // As the names of files, `a-b.yaml` comes before `a.yaml`.
        files.sort { $0.id < $1.id }
    }

    private static func failure(_ code: String, _ message: String, _ path: String) -> JudgeFailure {
        JudgeFailure(.judge, code, message, file: path)
    }
}
