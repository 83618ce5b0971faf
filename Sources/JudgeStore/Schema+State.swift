internal import GRDB
internal import JudgeCore

extension Schema {
    /// How a file's schema stands to this program's.
    enum State {
        case current, older
    }

    /// - Throws: `store-newer` where a newer judge wrote the file, and
    ///   `store-damaged` where it is none of ours.
    static func state(of database: Database, at path: String) throws -> State {
        let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
        if id != applicationID {
            guard try isEmpty(database) else {
                throw JudgeFailure.damaged(path, "it is another program's database")
            }
            return .older
        }
        if try migrator.hasBeenSuperseded(database) { throw JudgeFailure.newer(path) }
        return try migrator.hasCompletedMigrations(database) ? .current : .older
    }

    /// That of a backup, which is not empty.
    static func backupState(of database: Database, at path: String) throws -> State {
        guard try !isEmpty(database) else { throw JudgeFailure.notABackup(path) }
        do {
            return try state(of: database, at: path)
        } catch let failure as JudgeFailure where failure.code == "store-damaged" {
            throw JudgeFailure.notABackup(path)
        }
    }

    private static func isEmpty(_ database: Database) throws -> Bool {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    }
}
