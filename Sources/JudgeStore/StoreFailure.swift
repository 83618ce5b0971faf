internal import GRDB
internal import Glibc
internal import JudgeCore
internal import JudgeFiles

/// The one place where what went wrong with the store is put into words.
extension JudgeFailure {
    /// A failure of the store's own making.
    static func store(
        _ message: String, file: String? = nil, remedy: String? = nil
    ) -> JudgeFailure {
        JudgeFailure(.judge, "store", message, file: file, remedy: remedy)
    }

    /// The failure that an error of the store at `path` is to people.
    static func store(_ error: any Error, at path: String) -> JudgeFailure {
        switch error {
        case let failure as JudgeFailure: failure
        case let error as DatabaseError: store(error, at: path)
        case let error as FileError: store(error, at: path)
        case let error as UnreadableEntry: damaged(path, "\(error.what) cannot be read")
        case is RowDecodingError: damaged(path, "an entry cannot be read")
        default: store("cannot be read or written", file: path, remedy: untouched)
        }
    }

    static func damaged(_ path: String, _ what: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "store-damaged", "the record of your practice is damaged: \(what)", file: path,
            remedy: "judge data restore FILE puts a backup in its place, and keeps what is there.")
    }

    static func notABackup(_ path: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "store-damaged", "is no backup of a record of practice, or is damaged",
            file: path, remedy: "Name a file that judge data backup wrote.")
    }

    static func newer(_ path: String) -> JudgeFailure {
        JudgeFailure(
            .judge, "store-newer", "was written by a newer judge, and is left as it is",
            file: path,
            remedy: "Install the newer judge, or set JUDGE_HOME to another folder for this one.")
    }

    private static func store(_ error: DatabaseError, at path: String) -> JudgeFailure {
        switch error.resultCode {
        case .SQLITE_FULL: noSpace(path)
        case .SQLITE_NOTADB: damaged(path, "it is not a database")
        case .SQLITE_CORRUPT: damaged(path, "its pages do not fit together")
        case .SQLITE_READONLY: readOnly(path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: cannotOpen(path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: busy(path)
        // Of the file that judges share: it could not be made as large as needed.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            noSpace(path)
        case .SQLITE_IOERR:
            store(
                "the disk failed to read or write it (error \(error.extendedResultCode.rawValue))",
                file: path,
                remedy: "See whether the disk is full or failing, then do it again. " + untouched)
        default:
            store(
                "cannot be read or written (SQLite error \(error.extendedResultCode.rawValue))",
                file: path, remedy: untouched)
        }
    }

    private static func store(_ error: FileError, at path: String) -> JudgeFailure {
        switch error.number {
        case ENOSPC, EDQUOT: noSpace(error.path)
        case EROFS: readOnly(error.path)
        case EACCES, EPERM: cannotOpen(error.path)
        default: store("cannot be read or written: \(error.reason)", file: error.path)
        }
    }

    private static func noSpace(_ path: String) -> JudgeFailure {
        store(
            "there is no space left on the disk", file: path,
            remedy: "Make room, then do it again. " + untouched)
    }

    static func readOnly(_ path: String) -> JudgeFailure {
        store(
            "can be read but not written", file: path,
            remedy: "Make the file and its folder writable, or set JUDGE_HOME to a folder that is.")
    }

    static func noLog(_ path: String) -> JudgeFailure {
        store(
            "its file system cannot be shared by judges that run at once", file: path,
            remedy: "Set JUDGE_HOME to a folder on a local disk.")
    }

    private static func cannotOpen(_ path: String) -> JudgeFailure {
        store(
            "cannot be opened, for want of permission", file: path,
            remedy: "See who owns the file and its folder, or set JUDGE_HOME to one of yours.")
    }

    private static func busy(_ path: String) -> JudgeFailure {
        store(
            "another judge has kept it locked for ten seconds", file: path,
            remedy: "Wait until that one is done, then do it again. " + untouched)
    }

    private static let untouched = "What was recorded before is untouched."
}

extension DatabaseError {
    /// Whether the file itself is at fault.
    var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }
}
