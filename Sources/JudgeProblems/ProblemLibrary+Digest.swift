internal import JudgeCore
internal import JudgeFiles

extension ProblemLibrary {
    /// Sixteen hexadecimal digits that change when the library does.
    ///
    /// Made of every package's place, the bytes of its two YAML files, and path
    /// and size of every file in it; what cannot be read counts as absent.
    /// Cheap, as no test data is read: an edit that keeps a test's size goes
    /// unseen.
    package func digest() -> String {
        var digest = SHA256()
        let packages = (try? LibraryIndex(root: root))?.packages ?? []
        for package in packages {
            digest.update(field: "\(package.track.rawValue)/\(package.slug)")
            for name in [PackagePaths.problem, PackagePaths.interview] {
                let path = "\(package.folder)/\(name)"
                digest.update((try? PackageFiles.read(path, limit: TextFile.yamlLimit)) ?? [])
            }
            Self.addFiles(of: package.folder, as: "", to: &digest, depth: 0)
        }
        return String(digest.hexadecimal().prefix(16))
    }

    private static func addFiles(
        of folder: String, as path: String, to digest: inout SHA256, depth: Int
    ) {
        guard depth < PackageTree.depthLimit else { return }
        for entry in (try? PackageFiles.entries(of: folder)) ?? [] {
            let inner = "\(folder)/\(entry.name)"
            let size = (try? Files.status(inner).size) ?? -1
            digest.update(field: "\(path)/\(entry.name) \(size)")
            if entry.kind == .folder {
                addFiles(of: inner, as: "\(path)/\(entry.name)", to: &digest, depth: depth + 1)
            }
        }
    }
}
