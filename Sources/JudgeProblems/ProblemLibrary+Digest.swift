internal import JudgeCore

extension ProblemLibrary {
    /// Sixteen hexadecimal digits that change when the library does.
    ///
    /// FNV-1a over every package's place, the bytes of its two YAML files, and
    /// path and size of every file in it; what cannot be read counts as
    /// absent. Cheap, as no test data is read: an edit that keeps a test's
    /// size goes unseen. Not a defence against forgery.
    package func digest() -> String {
        var hash = FNV1a()
        let packages = (try? LibraryIndex(root: root))?.packages ?? []
        for package in packages {
            hash.add("\(package.track.rawValue)/\(package.slug)\0")
            for name in [PackagePaths.problem, PackagePaths.interview] {
                let path = "\(package.folder)/\(name)"
                hash.add((try? FileSystem.read(path, limit: TextFile.yamlLimit)) ?? [])
            }
            Self.addFiles(of: package.folder, as: "", to: &hash, depth: 0)
        }
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func addFiles(
        of folder: String, as path: String, to hash: inout FNV1a, depth: Int
    ) {
        guard depth < PackageTree.depthLimit else { return }
        for entry in (try? FileSystem.entries(of: folder)) ?? [] {
            let inner = "\(folder)/\(entry.name)"
            hash.add("\(path)/\(entry.name)\0\(FileSystem.size(of: inner) ?? -1)\0")
            if entry.kind == .folder {
                addFiles(of: inner, as: "\(path)/\(entry.name)", to: &hash, depth: depth + 1)
            }
        }
    }
}

/// The 64-bit hash of Fowler, Noll and Vo.
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func add(_ text: String) { add(text.utf8) }
}
