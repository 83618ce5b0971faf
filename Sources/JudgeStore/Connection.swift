internal import GRDB
internal import JudgeCore
internal import JudgeFiles

/// How the store connects to its file.
enum Connection {
    /// How long a call waits for another judge's lock.
    static let patienceSeconds = 10.0

    /// Connects for reading and writing; the file stays as it is.
    static func open(_ path: String, checksReferences: Bool = true) throws -> DatabaseQueue {
        var configuration = configuration
        configuration.foreignKeysEnabled = checksReferences
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        return try DatabaseQueue(path: plain(path), configuration: configuration)
    }

    /// Puts the file in WAL mode, in which it stays.
    ///
    /// GRDB's own way to do so writes to the file with every start.
    static func useLog(_ queue: DatabaseQueue, at path: String) throws {
        let mode = try queue.inDatabase { database in
            try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        }
        guard mode == "wal" else { throw JudgeFailure.noLog(path) }
    }

    /// The longest log that is left beside the file, in bytes.
    private static let longestLog = 1 << 20

    /// Writes a long log back into the file, unless others are at work.
    ///
    /// A command ends without closing the file. The next one then reads all of
    /// the log before anything else, and SQLite, which does not know any more
    /// how much of it is in the file, only ever appends to it.
    ///
    /// Cost: none mostly; some milliseconds once in a dozen submissions.
    static func shortenLog(_ queue: DatabaseQueue, at path: String) throws {
        guard logSize(path) > longestLog else { return }
        try queue.inDatabase { database in
            try database.execute(sql: "PRAGMA busy_timeout = 0")
            // A disk that is full is said when something is to be recorded.
            _ = try? Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            try database.execute(sql: "PRAGMA busy_timeout = \(Int(patienceSeconds * 1000))")
        }
    }

    private static func logSize(_ path: String) -> Int {
        (try? Files.status(path + "-wal").size) ?? 0
    }

    /// Connects to a file that stays as it is, in a folder that stays so.
    ///
    /// SQLite reads a file in WAL mode only with the two files beside it,
    /// which the last connection removes. Where there is no log, nobody has
    /// the file open, and it is read as one that does not change.
    static func openReadOnly(_ path: String) throws -> DatabaseQueue {
        var configuration = configuration
        configuration.readonly = true
        let name = logSize(path) > 0 ? plain(path) : unchanging(path)
        return try DatabaseQueue(path: name, configuration: configuration)
    }

    /// Connects where there is no room for the file that judges share: for the
    /// only judge at work, which does without it.
    static func openAlone(_ path: String) throws -> DatabaseQueue {
        var configuration = configuration
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        }
        return try DatabaseQueue(path: plain(path), configuration: configuration)
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patienceSeconds)
        configuration.label = "judge.practice"
        return configuration
    }

    /// A path that SQLite does not take for a URI.
    static func plain(_ path: String) -> String {
        path.hasPrefix("file:") ? "./" + path : path
    }

    private static func unchanging(_ path: String) -> String {
        "file:" + Self.escaped(plain(path)) + "?immutable=1"
    }

    private static func escaped(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain =
                byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
                || (byte < 128 && Character(UnicodeScalar(byte)).isLetter)
                || (byte < 128 && Character(UnicodeScalar(byte)).isNumber)
            return isPlain
                ? String(UnicodeScalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
