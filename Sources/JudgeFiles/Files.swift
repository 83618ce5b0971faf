internal import Glibc

/// The few things that the judge does with files.
///
/// Every function blocks.
package enum Files {
    package enum Kind: Sendable, Hashable {
        case file, folder, link, other
    }

    package struct Status: Sendable, Hashable {
        package var kind: Kind
        package var size: Int
        /// Nanoseconds since 1970.
        package var modified: Int
    }

    /// What is at `path`; with `followsLinks` at what a link points to.
    package static func status(
        _ path: String, followsLinks: Bool = true
    ) throws(FileError) -> Status {
        var status = stat()
        guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
            throw FileError(path: path, number: errno)
        }
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        return Status(
            kind: kind, size: Int(status.st_size),
            modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    package static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

    /// All bytes of a plain file.
    ///
    /// Anything else (a folder, a FIFO, a device) is refused without waiting
    /// for it, and so is a file of more than `cap` bytes, with `EFBIG`.
    package static func read(_ path: String, cap: Int = .max) throws(FileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw FileError(path: path, number: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileError(path: path, number: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(
                path: path, number: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        guard Int(status.st_size) <= cap else { throw FileError(path: path, number: EFBIG) }
        return try readAll(file, path: path, sizeHint: Int(status.st_size), cap: cap)
    }

    /// All bytes up to the end of a descriptor, which may be a pipe.
    package static func readAll(
        _ descriptor: Int32, path: String, sizeHint: Int = 0, cap: Int = .max
    ) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sizeHint + 1)
        var failure: Int32 = 0
        while true {
            let room = max(sizeHint + 1 - bytes.count, 64 << 10)
            let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                var got: Int
                repeat {
                    got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                } while got < 0 && errno == EINTR
                if got < 0 { failure = errno }
                count = max(got, 0)
            }
            guard failure == 0 else { throw FileError(path: path, number: failure) }
            if part.isEmpty { return bytes }
            if bytes.isEmpty { bytes = part } else { bytes += part }
            guard bytes.count <= cap else { throw FileError(path: path, number: EFBIG) }
        }
    }

    /// Writes a file that is there whole or not at all, whatever happens.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let temporary = "\(path).tmp-\(getpid())"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileError(path: path, number: errno) }
        var number = writeAll(bytes, to: file)
        if number == 0, fsync(file) != 0 { number = errno }
        if close(file) != 0, number == 0 { number = errno }
        if number == 0, rename(temporary, path) != 0 { number = errno }
        guard number == 0 else {
            unlink(temporary)
            throw FileError(path: path, number: number)
        }
    }

    /// Creates a file that is not there yet; `EEXIST` where it is.
    package static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileError(path: path, number: errno) }
        var number = writeAll(bytes, to: file)
        if close(file) != 0, number == 0 { number = errno }
        guard number == 0 else {
            unlink(path)
            throw FileError(path: path, number: number)
        }
    }

    /// - Returns: 0, or the system's `errno`.
    package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let written = Glibc.write(descriptor, part.baseAddress, part.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = rest.dropFirst(written)
            }
            return 0
        }
    }

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

    /// Makes a folder and those above it that are missing.
    package static func makeFolder(_ path: String) throws(FileError) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw FileError(path: path, number: errno)
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
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

    /// Removes a folder with all that is in it.
    ///
    /// Links are not followed. What is not there is no error.
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
        } else if unlink(path) != 0 {
            throw FileError(path: path, number: errno)
        }
    }

    /// The path without links, dots and double slashes; `nil` where there is
    /// no such file.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The folder that holds `path`; "." for a bare name.
    package static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The part after the last slash.
    package static func name(_ path: String) -> String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
    }
}
