internal import GRDB
internal import Glibc
internal import JudgeFiles

/// The exchange of all that a database holds while others have it open.
///
/// THEORY. The file itself stays: others have it open, and its lock and log
/// belong to it. In one transaction every table goes and those of the incoming
/// database come, so that others see all of it or nothing. The write lock is
/// held from before the copy is made that is kept until the exchange is
/// committed: nothing recorded in between can be in neither. SQLite's own
/// backup into an open database takes that lock too late for this.
enum Replacement {
    /// - Throws: what SQLite says; nothing is changed then, and nothing kept.
    static func replace(_ path: String, by incoming: String, keeping kept: String) throws {
        let queue = try Connection.open(path, checksReferences: false)
        defer { try? queue.close() }
        do {
            try queue.inDatabase { database in
                try database.execute(
                    sql: "ATTACH ? AS incoming", arguments: [Connection.plain(incoming)])
                try database.inTransaction(.immediate) {
                    try keep(path, as: kept)
                    try dropAll(database)
                    try copyAll(database)
                    return .commit
                }
                try database.execute(sql: "DETACH incoming")
            }
        } catch {
            try? Files.removeDatabase(kept)
            throw error
        }
    }

    /// Renames a damaged database with its log, for others to look into.
    static func moveAside(_ path: String, to kept: String) throws {
        // The log first: without its database it would be taken for another's.
        for suffix in ["-wal", ""] where Files.exists(path + suffix) {
            guard rename(path + suffix, kept + suffix) == 0 else {
                throw FileError(path: path + suffix, number: errno)
            }
        }
    }

    private static func keep(_ path: String, as kept: String) throws {
        let reader = try Connection.open(path)
        defer { try? reader.close() }
        try DatabaseCopy.write(reader, to: kept)
    }

    private static func dropAll(_ database: Database) throws {
        for kind in ["trigger", "view", "table"] {
            for object in try objects(in: "main", of: kind, database) {
                try database.execute(sql: "DROP \(kind) \(object.name.quotedDatabaseIdentifier)")
            }
        }
    }

    private static func copyAll(_ database: Database) throws {
        for table in try objects(in: "incoming", of: "table", database) {
            let name = table.name.quotedDatabaseIdentifier
            try database.execute(sql: table.sql)
            try database.execute(sql: "INSERT INTO main.\(name) SELECT * FROM incoming.\(name)")
        }
        for kind in ["index", "view", "trigger"] {
            for object in try objects(in: "incoming", of: kind, database) {
                try database.execute(sql: object.sql)
            }
        }
        for setting in ["application_id", "user_version"] {
            let value = try Int.fetchOne(database, sql: "PRAGMA incoming.\(setting)") ?? 0
            try database.execute(sql: "PRAGMA main.\(setting) = \(value)")
        }
    }

    /// What was declared, in that order, without SQLite's own.
    private static func objects(
        in schema: String, of kind: String, _ database: Database
    ) throws -> [(name: String, sql: String)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT name, sql FROM \(schema).sqlite_master
                WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                ORDER BY rowid
                """, arguments: [kind]
        ).map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) }
    }
}
