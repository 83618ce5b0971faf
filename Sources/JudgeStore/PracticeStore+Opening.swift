internal import GRDB
internal import Glibc
package import JudgeCore
internal import JudgeFiles

extension PracticeStore {
    /// Opens the store of a folder for writing, making both where they are not
    /// there, the folder for its owner only.
    ///
    /// - Throws: `store` where it cannot be opened or written, `store-newer`
    ///   where a newer judge wrote it, `store-damaged`.
    package static func open(folder: String) throws(JudgeFailure) -> PracticeStore {
        let folder = trimmed(folder)
        let path = "\(folder)/\(fileName)"
        do {
            try makePrivateFolder(folder)
            if !Files.exists(path) {
                try lock(folder) { if !Files.exists(path) { try create(path) } }
            }
            try checkSize(path)
            return try openForWriting(path)
        } catch {
            throw .store(error, at: path)
        }
    }

    /// A new file is there whole: who finds an empty one has lost what was in
    /// it.
    private static func checkSize(_ path: String) throws {
        guard try Files.status(path).size > 0 else {
            throw JudgeFailure.damaged(path, "the file is empty")
        }
    }

    /// Opens the store of a folder where there is one, for reading alone where
    /// the file or its folder cannot be written, or the disk is full.
    ///
    /// - Throws: as ``open(folder:)``.
    package static func openIfExists(folder: String) throws(JudgeFailure) -> PracticeStore? {
        let path = "\(trimmed(folder))/\(fileName)"
        do {
            try checkSize(path)
            guard isWritable(path) else { return try openForReading(path) }
            do { return try openForWriting(path) } catch let error as DatabaseError {
                guard error.extendedResultCode == .SQLITE_IOERR_SHMSIZE else { throw error }
                return try openForReading(path, by: Connection.openAlone)
            }
        } catch let error as FileError where error.number == ENOENT {
            return nil
        } catch {
            throw .store(error, at: path)
        }
    }

    /// Makes a whole, empty store at a path at which there is none.
    ///
    /// To be called under the folder's lock.
    static func create(_ path: String) throws {
        let new = path + ".new"
        try Files.removeDatabase(new)
        do {
            try Files.createPrivate(new)
            let queue = try Connection.open(new)
            try Connection.useLog(queue, at: path)
            try Schema.migrator.migrate(queue)
            try queue.close()
            try Files.placeDatabase(new, at: path)
        } catch {
            try? Files.removeDatabase(new)
            throw error
        }
    }

    /// Does something that only one judge at a time may do with a folder.
    static func lock<Result>(_ folder: String, _ body: () throws -> Result) throws -> Result {
        try Files.locked("\(folder)/practice.lock", body)
    }

    /// Opens a file that is there, and brings its schema up to date.
    static func openForWriting(_ path: String) throws -> PracticeStore {
        guard isWritable(path) else { throw FileError(path: path, number: EROFS) }
        let queue = try Connection.open(path)
        let state = try queue.read { try Schema.state(of: $0, at: path) }
        try Connection.useLog(queue, at: path)
        try Connection.shortenLog(queue, at: path)
        if state == .older {
            try lock(Files.parent(path)) { try Schema.migrator.migrate(queue) }
        }
        return PracticeStore(path: path, queue: queue, isReadOnly: false)
    }

    /// Opens a file without changing it or its folder.
    static func openForReading(
        _ path: String, by connect: (String) throws -> DatabaseQueue = Connection.openReadOnly
    ) throws -> PracticeStore {
        let queue = try connect(path)
        guard try queue.read({ try Schema.state(of: $0, at: path) }) == .current else {
            throw JudgeFailure.store(
                "was written by an older judge, and cannot be brought up to date where it "
                    + "cannot be written", file: path,
                remedy: "Make the file and its folder writable.")
        }
        return PracticeStore(path: path, queue: queue, isReadOnly: true)
    }

    static func trimmed(_ folder: String) -> String {
        var folder = folder
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        return folder
    }

    static func makePrivateFolder(_ folder: String) throws {
        guard !Files.exists(folder) else { return }
        try Files.makeFolder(Files.parent(folder))
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw FileError(path: folder, number: errno)
        }
    }

    private static func isWritable(_ path: String) -> Bool {
        access(path, W_OK) == 0 && access(Files.parent(path), W_OK) == 0
    }
}
