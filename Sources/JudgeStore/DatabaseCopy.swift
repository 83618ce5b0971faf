internal import GRDB
internal import Glibc
internal import JudgeFiles

/// Copies of a database that are whole or not there.
enum DatabaseCopy {
    /// Writes what is committed in a database into a file of its own, flushed
    /// to the disk; others may go on reading and writing meanwhile.
    ///
    /// - Throws: `FileError` with `EEXIST` where something is at `path`, unless
    ///   it may be overwritten.
    static func write(
        _ queue: DatabaseQueue, to path: String, overwriting: Bool = false
    ) throws {
        guard overwriting || !Files.exists(path) else {
            throw FileError(path: path, number: EEXIST)
        }
        let new = "\(path).tmp-\(getpid())"
        do {
            try vacuum(queue, into: new)
            // Takes the place, or fails where another was faster.
            if !overwriting { try Files.create(path, []) }
            try Files.moveDurably(new, to: path)
        } catch {
            try? Files.removeDatabase(new)
            throw error
        }
    }

    /// Writes what is committed into a file that takes the place of any other.
    static func vacuum(_ queue: DatabaseQueue, into path: String) throws {
        try Files.removeDatabase(path)
        try Files.createPrivate(path)
        try queue.inDatabase { database in
            try database.execute(
                sql: "VACUUM INTO ?", arguments: [Connection.plain(path)])
        }
    }

    /// Whether every page and index is as it must be; reads all of it.
    static func isWhole(_ queue: DatabaseQueue) throws -> Bool {
        try queue.read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check(1)") == ["ok"]
        }
    }
}
