internal import Glibc

/// The few things that the judge does with files.
///
/// Every function blocks. Those that throw do so with the system's reason and
/// the path that it is about.
package enum Files {
    /// What lies at a path.
    package enum Kind: Sendable, Hashable {
        case file, folder, link, other
    }

    /// What the system knows of a file without reading it.
    package struct Status: Sendable, Hashable {
        package var kind: Kind
        /// In bytes.
        package var size: Int
        /// Nanoseconds since 1970.
        package var modified: Int
        /// When the kernel last changed what it knows of the file: nanoseconds
        /// since 1970.
        package var changed: Int
    }

    /// What a path leads to, or without `followsLinks` what lies there itself.
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
            modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
            changed: status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec)
    }

    /// Whether a path leads to something, links followed.
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a path leads to something that this process may execute, which
    /// a folder may be too.
    package static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

    /// Whether a folder belongs to this user and nobody else may write to it.
    package static func isOwnFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && isOwn(status)
    }

    private static func isOwn(_ status: stat) -> Bool {
        // Where there is an access control list, the group's bits bound it.
        status.st_uid == geteuid() && status.st_mode & (S_IWGRP | S_IWOTH) == 0
    }

    /// Notes in its time of modification that a file was used.
    package static func touch(_ path: String) throws(FileError) {
        guard utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw FileError(path: path, number: errno)
        }
    }

    // MARK: Reading

    /// All bytes of a plain file of at most `cap` bytes.
    ///
    /// A larger file is refused with `EFBIG`, before it is read where its size
    /// is known; anything else than a plain file (a folder, a FIFO, a device)
    /// without waiting for it.
    ///
    /// With `onlyOwn` a file is refused, with `EPERM`, that does not belong to
    /// this user or that others may write to, and a link with `ELOOP`.
    package static func read(
        _ path: String, cap: Int = .max, onlyOwn: Bool = false
    ) throws(FileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (onlyOwn ? O_NOFOLLOW : 0))
        guard file >= 0 else { throw FileError(path: path, number: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileError(path: path, number: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(
                path: path, number: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        guard Int(status.st_size) <= cap else { throw FileError(path: path, number: EFBIG) }
        guard !onlyOwn || isOwn(status) else { throw FileError(path: path, number: EPERM) }
        return try readAll(file, path: path, sizeHint: Int(status.st_size), cap: cap)
    }

    /// All bytes up to the end of a descriptor, which may be a pipe.
    ///
    /// Errors are about `path`; more than `cap` bytes are refused with `EFBIG`.
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
}
