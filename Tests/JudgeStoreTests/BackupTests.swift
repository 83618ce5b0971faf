import GRDB
import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeStore

struct BackupTests {
    let folder: TemporaryFolder
    var data: String { "\(folder.path)/data" }
    var path: String { "\(data)/practice.sqlite" }
    var backup: String { "\(folder.path)/my backup #1.sqlite" }

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    private func store(_ ids: String...) throws -> PracticeStore {
        let store = try PracticeStore.open(folder: data)
        for id in ids { try record(id, store) }
        return store
    }

    private func record(_ id: String, _ store: PracticeStore) throws {
        _ = try store.record(
            Sample.fullSubmission(id), of: Sample.problem(), event: nil, rules: SampleRules())
    }

    private func ids(_ store: PracticeStore) throws -> [String] {
        try store.submissions(HistoryQuery()).map(\.id)
    }

    // MARK: Backup

    @Test func `a backup is one file with all that is stored`() throws {
        let store = try store("a", "b")
        try store.begin("m", with: Sample.started())
        try store.backup(to: backup)
        #expect(try Files.list(folder.path) == ["data", "my backup #1.sqlite"])
        let other = "\(folder.path)/other"
        try #expect(PracticeStore.restore(from: backup, folder: other) == nil)
        #expect(try Contents(PracticeStore.open(folder: other)) == Contents(store))
    }

    @Test func `a backup takes the place of a file only when told so`() throws {
        let store = try store("a")
        try folder.write("my backup #1.sqlite", "precious")
        let failure = failureOf { try store.backup(to: backup) }
        #expect(failure?.code == "exists")
        #expect(failure?.fault == .usage)
        #expect(try Files.read(backup) == Array("precious".utf8))
        try store.backup(to: backup, overwriting: true)
        #expect(try Files.read(backup).count > 4096)
        #expect(try Files.list(folder.path) == ["data", "my backup #1.sqlite"])
    }

    @Test func `a backup is never the store itself`() throws {
        let store = try store("a")
        #expect(symlink(path, backup) == 0)
        for target in [path, "\(data)/./practice.sqlite", backup] {
            #expect(codeOf { try store.backup(to: target, overwriting: true) } == "exists")
        }
        #expect(try ids(store) == ["a"])
    }

    @Test func `a backup that cannot be written leaves nothing`() throws {
        let store = try store("a")
        let failure = failureOf { try store.backup(to: "\(folder.path)/none/backup") }
        #expect(failure?.code == "store")
        #expect(failure?.message == "cannot be read or written: No such file or directory")
        #expect(try Files.list(folder.path) == ["data"])
    }

    @Test(.timeLimit(.minutes(60)))
    func `a backup made while others record is of one moment`() throws {
        try store()
        try inThreads(3) { thread in
            let store = try PracticeStore.open(folder: data)
            for number in 0..<10 {
                if thread > 0 {
                    try record("\(thread)-\(number)", store)
                } else {
                    try store.backup(to: backup, overwriting: true)
                    let other = "\(folder.path)/other-\(number)"
                    try PracticeStore.restore(from: backup, folder: other)
                    let contents = try Contents(try PracticeStore.open(folder: other))
                    let progress = contents.progress.values.map(\.submissions).reduce(0, +)
                    #expect(contents.submissions.count == progress)
                }
            }
        }
    }

    // MARK: Restore

    @Test func `restoring brings back what was, for those that have the store open, too`() throws {
        let store = try store("a", "b")
        let before = try Contents(store)
        try store.backup(to: backup)
        let bytes = try Files.read(backup)
        try record("c", store)
        try store.begin("m", with: Sample.started())
        let later = try Contents(store)
        let another = try PracticeStore.open(folder: data)

        let kept = try #require(try PracticeStore.restore(from: backup, folder: data))
        #expect(kept == "\(data)/practice-before-restore-1.sqlite")
        #expect(try Contents(store) == before)
        #expect(try Contents(another) == before)
        try record("d", another)
        try another.begin("m", with: Sample.started())
        #expect(try ids(store).count == 3)
        #expect(try Files.read(backup) == bytes)

        // The copy that was kept is a backup, too.
        #expect(
            try PracticeStore.restore(from: kept, folder: data)
                == "\(data)/practice-before-restore-2.sqlite")
        #expect(try Contents(another) == later)
        #expect(!Files.exists(path + ".incoming"))
    }

    @Test func `what was restored is guarded as before`() throws {
        let store = try store("a")
        try store.begin("m", with: Sample.started())
        try store.backup(to: backup)
        try PracticeStore.restore(from: backup, folder: data)
        let schema = "SELECT type || name || tbl_name || ifnull(sql, '') FROM sqlite_master"
        let fresh = try PracticeStore.open(folder: "\(folder.path)/fresh")
        #expect(
            try store.queue.read { try String.fetchSet($0, sql: schema) }
                == fresh.queue.read { try String.fetchSet($0, sql: schema) })
        #expect(throws: DatabaseError.self) {
            try store.queue.write { try $0.execute(sql: "DELETE FROM mockEvent") }
        }
        #expect(try DatabaseCopy.isWhole(store.queue))
    }

    @Test(.timeLimit(.minutes(60)))
    func `what is recorded while restoring is in the store or in the copy`() throws {
        let store = try store("a")
        try store.backup(to: backup)
        try inThreads(3) { thread in
            let store = try PracticeStore.open(folder: data)
            for number in 0..<8 {
                if thread > 0 {
                    try record("\(thread)-\(number)", store)
                } else {
                    try PracticeStore.restore(from: backup, folder: data)
                }
            }
        }
        var seen = Set(try ids(store))
        for number in 1...8 {
            let other = "\(folder.path)/other-\(number)"
            let kept = "\(data)/practice-before-restore-\(number).sqlite"
            try PracticeStore.restore(from: kept, folder: other)
            seen.formUnion(try ids(PracticeStore.open(folder: other)))
        }
        #expect(seen.count == 1 + 2 * 8)
    }

    @Test func `a damaged store is set aside and replaced`() throws {
        try store("a").backup(to: backup)
        let garbage = [UInt8](repeating: 7, count: 10_000)
        try Files.write(garbage, to: path)
        let kept = try #require(try PracticeStore.restore(from: backup, folder: data))
        #expect(try Files.read(kept) == garbage)
        #expect(try ids(PracticeStore.open(folder: data)) == ["a"])
    }

    @Test func `what is set aside keeps its log`() throws {
        let store = try folder.write("store", "pages")
        try folder.write("store-wal", "log")
        try Replacement.moveAside(store, to: "\(folder.path)/kept")
        #expect(try Files.list(folder.path) == ["kept", "kept-wal"])
        #expect(try Files.read("\(folder.path)/kept-wal") == Array("log".utf8))
    }

    @Test func `a store that a newer judge wrote is replaced, and kept`() throws {
        let store = try store("a")
        try store.backup(to: backup)
        try store.queue.write { database in
            try database.execute(
                sql: "CREATE TABLE later (x); INSERT INTO grdb_migrations VALUES ('v999')")
        }
        let kept = try #require(try PracticeStore.restore(from: backup, folder: data))
        #expect(try ids(PracticeStore.open(folder: data)) == ["a"])
        #expect(codeOf { try PracticeStore.restore(from: kept, folder: data) } == "store-newer")
    }

    @Test func `what is no backup is refused, and the store stays`() throws {
        let store = try store("a")
        let before = try Contents(store)
        try store.backup(to: backup)
        var bytes = try Files.read(backup)
        for place in 20_000..<bytes.count { bytes[place] ^= 0x55 }
        let broken = "\(folder.path)/broken"
        try Files.write(bytes, to: broken)
        let text = try folder.write("text", "no database")
        let empty = try folder.write("empty", "")
        for (file, expected) in [
            (broken, "store-damaged"), (text, "store-damaged"), (empty, "store-damaged"),
            (folder.path, "store"), ("\(folder.path)/none", "no-file"), (path, "exists"),
        ] {
            let failure = failureOf { try PracticeStore.restore(from: file, folder: data) }
            #expect(failure?.code == expected, "\(file)")
            #expect(failure?.file == file)
        }
        #expect(try Contents(store) == before)
        #expect(
            !(try Files.list(data)).contains { $0.contains("restore") || $0.contains("incoming") })
    }
}
