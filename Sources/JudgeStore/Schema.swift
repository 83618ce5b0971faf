internal import GRDB

/// The tables of `practice.sqlite`, and how an older file is brought up to date.
///
/// A migration that has been released never changes: a file keeps the names of
/// those that made it, and one with a name that is not known here was written
/// by a newer judge.
enum Schema {
    /// What marks a SQLite file as one of ours, "Jdge" in ASCII.
    static let applicationID = 0x4A64_6765

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { try $0.execute(sql: Schema.version1) }
        return migrator
    }()
}
