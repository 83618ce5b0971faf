internal import JudgeCore
internal import JudgeFiles

/// Checks names and links of everything in a package.
///
/// Names that begin with a period are passed over, as the format asks; other
/// names that it does not allow are errors here: such a file was meant to be
/// part of the package.
struct PackageTree {
    /// How deep folders may lie in one another.
    static let depthLimit = 16
    /// How many files and folders a package may have.
    static let entryLimit = 10_000

    private let folder: String
    /// The folder without links, to see what leads out of it.
    private let resolved: String

    init(_ folder: String) throws(JudgeFailure) {
        guard let resolved = Files.realPath(folder) else {
            throw JudgeFailure(
                .judge, "missing-file", "there is no such file or folder", file: folder)
        }
        self.folder = folder
        self.resolved = resolved
    }

    func check() throws(JudgeFailure) {
        for entry in try PackageFiles.entries(of: folder) {
            let path = "\(folder)/\(entry.name)"
            if PackageFiles.isFolder(path) { try checkTopFolder(entry.name, path) }
        }
        var count = 0
        try check(folder, depth: 0, count: &count)
    }

    private func checkTopFolder(_ name: String, _ path: String) throws(JudgeFailure) {
        if PackagePaths.folders.contains(name) { return }
        if PackagePaths.unsupported.contains(name) {
            throw JudgeFailure(
                .judge, "unsupported-feature", "not supported: packages with `\(name)` come later",
                file: path)
        }
        throw JudgeFailure(
            .judge, "orphan-file", "a package has no folder `\(name)`", file: path
        ).offering(name, among: PackagePaths.folders)
    }

    private func check(_ folder: String, depth: Int, count: inout Int) throws(JudgeFailure) {
        let entries = try PackageFiles.entries(of: folder)
        count += entries.count
        guard count <= Self.entryLimit else {
            throw JudgeFailure(
                .judge, "bad-file", "a package has more than \(Self.entryLimit) files",
                file: folder)
        }
        for entry in entries {
            let path = "\(folder)/\(entry.name)"
            guard Self.isGood(entry.name) else {
                throw JudgeFailure(
                    .judge, "bad-name",
                    "a file's name has letters, digits, `_`, `.` and `-`, at most 255, and begins "
                        + "with none of the last two", file: path)
            }
            switch entry.kind {
            case .file: break
            case .link: try checkLink(path)
            case .other:
                throw JudgeFailure(
                    .judge, "bad-file", "this is neither file nor folder", file: path)
            case .folder:
                guard depth < Self.depthLimit else {
                    throw JudgeFailure(
                        .judge, "bad-file", "folders are nested deeper than \(Self.depthLimit)",
                        file: path)
                }
                try check(path, depth: depth + 1, count: &count)
            }
        }
    }

    private func checkLink(_ path: String) throws(JudgeFailure) {
        guard let target = Files.realPath(path) else {
            throw JudgeFailure(.judge, "bad-link", "the link leads nowhere", file: path)
        }
        guard target.hasPrefix(resolved + "/") else {
            throw JudgeFailure(
                .judge, "bad-link", "the link leads out of the package", file: path)
        }
    }

    private static func isGood(_ name: String) -> Bool {
        name.utf8.count <= 255 && name.first != "-"
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "_.-".utf8.contains(byte)
                }
            }
    }
}
