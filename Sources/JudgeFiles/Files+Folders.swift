internal import Glibc

extension Files {
    /// The names in a folder, sorted by their bytes.
    package static func list(_ path: String) throws(FileError) -> [String] {
        guard let folder = opendir(path) else { throw FileError(path: path, number: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Makes a new folder below `$TMPDIR`, else `/tmp`, that only this user may
    /// enter.
    ///
    /// - Returns: its path; who asked for it removes it.
    package static func makeTemporaryFolder(
        _ name: String = "judge"
    ) throws(FileError) -> String {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let pattern = "\(parent.hasPrefix("/") ? parent : "/tmp")/\(name)-XXXXXX"
        var template = Array(pattern.utf8CString)
        guard let made = mkdtemp(&template) else {
            throw FileError(path: pattern, number: errno)
        }
        return String(cString: made)
    }

    /// Makes a folder and those above it that are missing.
    ///
    /// Where it is made it has the permissions of `mode`; those above it can be
    /// read by everybody.
    package static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(FileError) {
        if mkdir(path, mode) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw FileError(path: path, number: errno)
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, mode) == 0 || errno == EEXIST else {
            throw FileError(path: path, number: errno)
        }
    }

    /// Lets every user read a folder and all that is in it.
    package static func makeReadable(_ path: String) throws(FileError) {
        let isFolder = try status(path, followsLinks: false).kind == .folder
        guard chmod(path, isFolder ? 0o755 : 0o644) == 0 else {
            throw FileError(path: path, number: errno)
        }
        guard isFolder else { return }
        for name in try list(path) { try makeReadable("\(path)/\(name)") }
    }

    /// Removes a file, or a folder with all that is in it.
    ///
    /// Links are removed, never followed. What is not there is no error.
    package static func removeTree(_ path: String) throws(FileError) {
        let kind: Kind
        do {
            kind = try status(path, followsLinks: false).kind
        } catch {
            if error.isNotFound { return }
            throw error
        }
        if kind == .folder {
            for name in try list(path) { try removeTree("\(path)/\(name)") }
            guard rmdir(path) == 0 else { throw FileError(path: path, number: errno) }
        } else if unlink(path) != 0, errno != ENOENT {
            throw FileError(path: path, number: errno)
        }
    }
}
