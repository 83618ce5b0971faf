internal import GRDB
package import JudgeCore

/// What a candidate did, in the SQLite file `practice.sqlite` of a folder.
///
/// THEORY. The file is in WAL mode: who reads never waits for who writes, and
/// a transaction is durable once the log is flushed, which `synchronous=FULL`
/// does with every commit. Writers queue up for the file's one write lock,
/// taken at the beginning of a transaction, so that what it reads is still so
/// when it writes; who waits more than ten seconds gives up. A store has one
/// connection, whose calls queue up too. The file comes into being whole, by a
/// rename; that, migrations and restoring are done under the lock file
/// `practice.lock`.
package struct PracticeStore: Sendable {
    /// The file's name in its folder.
    package static let fileName = "practice.sqlite"

    /// The file's path.
    package let path: String
    /// Whether the file or its folder may not be written: all that writes fails.
    package let isReadOnly: Bool
    let queue: DatabaseQueue

    init(path: String, queue: DatabaseQueue, isReadOnly: Bool) {
        self.path = path
        self.queue = queue
        self.isReadOnly = isReadOnly
    }

    /// Ends the connection; nothing can be asked of the store afterwards.
    ///
    /// All that was recorded is durable without it. The last judge to close
    /// the file leaves it without a log beside it.
    package func close() throws(JudgeFailure) {
        do {
            try queue.close()
        } catch {
            throw .store(error, at: path)
        }
    }

    /// Reads in one transaction.
    func read<Result>(_ body: (Database) throws -> Result) throws(JudgeFailure) -> Result {
        do {
            return try queue.read(body)
        } catch {
            throw .store(error, at: path)
        }
    }

    /// Writes in one transaction, which holds the write lock from its beginning
    /// and is undone where `body` throws.
    func write<Result>(_ body: (Database) throws -> Result) throws(JudgeFailure) -> Result {
        guard !isReadOnly else { throw .readOnly(path) }
        do {
            return try queue.write(body)
        } catch {
            throw .store(error, at: path)
        }
    }
}

extension PracticeStore: PracticeRepository {}
