internal import GRDB
package import JudgeCore
internal import JudgeFiles

extension PracticeStore {
    /// Puts what a backup holds in the place of all that a folder's store holds.
    ///
    /// The backup may be of an older judge, and stays as it is. It is checked
    /// whole before anything is changed. Judges that have the store open see
    /// the one or the other; what they record until then is in the copy that
    /// is kept.
    ///
    /// - Returns: the path of a copy of what was there before, in the same
    ///   folder; `nil` where nothing was.
    /// - Throws: a usage failure `no-file` where there is no backup, or `exists`
    ///   where it is the store itself; `store-newer`, `store-damaged` where the
    ///   backup cannot be used; `store`.
    @discardableResult
    package static func restore(
        from backup: String, folder: String
    ) throws(JudgeFailure) -> String? {
        let folder = trimmed(folder)
        let path = "\(folder)/\(fileName)"
        guard let source = Files.realPath(backup) else {
            throw JudgeFailure(.usage, "no-file", "there is no such file", file: backup)
        }
        guard source != Files.realPath(path) else {
            throw JudgeFailure(
                .usage, "exists", "is the record of your practice itself", file: backup,
                remedy: "Name a backup.")
        }
        let incoming = path + ".incoming"
        do {
            try makePrivateFolder(folder)
            return try lock(folder) {
                defer { try? Files.removeDatabase(incoming) }
                try prepare(source, as: incoming)
                return try put(incoming, to: path)
            }
        } catch {
            throw .store(error, at: path)
        }
    }

    /// Checks a backup, and makes a copy of it with the present schema.
    private static func prepare(_ backup: String, as incoming: String) throws {
        let source: DatabaseQueue
        do {
            source = try Connection.openReadOnly(backup)
            _ = try source.read { try Schema.backupState(of: $0, at: backup) }
            guard try DatabaseCopy.isWhole(source) else { throw JudgeFailure.notABackup(backup) }
        } catch let error as DatabaseError where error.isDamage {
            throw JudgeFailure.notABackup(backup)
        } catch {
            throw JudgeFailure.store(error, at: backup)
        }
        try DatabaseCopy.vacuum(source, into: incoming)
        let queue = try Connection.open(incoming)
        try Connection.useLog(queue, at: incoming)
        try Schema.migrator.migrate(queue)
        try queue.close()
    }

    private static func put(_ incoming: String, to path: String) throws -> String? {
        guard Files.exists(path) else {
            try Files.placeDatabase(incoming, at: path)
            return nil
        }
        let kept = freeName(in: Files.parent(path))
        do {
            try Replacement.replace(path, by: incoming, keeping: kept)
        } catch let error as DatabaseError where error.isDamage {
            try Replacement.moveAside(path, to: kept)
            try Files.placeDatabase(incoming, at: path)
        }
        return kept
    }

    private static func freeName(in folder: String) -> String {
        var number = 1
        func name() -> String { "\(folder)/practice-before-restore-\(number).sqlite" }
        while Files.exists(name()) { number += 1 }
        return name()
    }
}
