internal import Glibc
internal import JudgeFiles

extension Files {
    /// Makes an empty file for its owner only, at a path at which there is none.
    static func createPrivate(_ path: String) throws(FileError) {
        try create(path, [])
        guard chmod(path, 0o600) == 0 else { throw FileError(path: path, number: errno) }
    }

    /// Puts a file in the place of another; both are flushed to the disk.
    static func moveDurably(_ path: String, to target: String) throws(FileError) {
        try flush(path)
        guard rename(path, target) == 0 else { throw FileError(path: target, number: errno) }
        try flush(parent(target))
    }

    /// Puts a closed database where none is.
    ///
    /// The log of one that was there would be taken for this one's: it goes.
    static func placeDatabase(_ path: String, at target: String) throws(FileError) {
        for suffix in ["-wal", "-shm"] { try removeTree(target + suffix) }
        try moveDurably(path, to: target)
    }

    /// Removes a database with what SQLite puts beside it.
    static func removeDatabase(_ path: String) throws(FileError) {
        for suffix in ["", "-wal", "-shm", "-journal"] { try removeTree(path + suffix) }
    }

    /// Waits until a file or folder is on the disk.
    ///
    /// - Warning: not for a database that this process has open: closing a
    ///   descriptor drops the process's locks on the file.
    private static func flush(_ path: String) throws(FileError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileError(path: path, number: errno) }
        defer { close(file) }
        // Some file systems refuse to flush a folder.
        guard fsync(file) == 0 || errno == EINVAL else {
            throw FileError(path: path, number: errno)
        }
    }
}
