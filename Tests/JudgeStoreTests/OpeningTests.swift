import GRDB
import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeStore

struct OpeningTests {
    let folder: TemporaryFolder
    var path: String { "\(folder.path)/practice.sqlite" }

    init() throws { folder = try TemporaryFolder() }

    private func mode(_ path: String) -> UInt32 {
        var status = stat()
        stat(path, &status)
        return status.st_mode & 0o777
    }

    @Test func `a folder and a file that are not there are made for their owner only`() throws {
        let store = try PracticeStore.open(folder: "\(folder.path)/new/data//")
        #expect(store.path == "\(folder.path)/new/data/practice.sqlite")
        #expect(mode("\(folder.path)/new/data") == 0o700)
        #expect(mode(store.path) == 0o600)
        try store.begin("m", with: Sample.started())
        #expect(mode(store.path + "-wal") == 0o600)
    }

    @Test func `looking for a store makes none`() throws {
        #expect(try PracticeStore.openIfExists(folder: folder.path) == nil)
        #expect(try PracticeStore.openIfExists(folder: "\(folder.path)/none") == nil)
        #expect(try Files.list(folder.path) == [])
        _ = try PracticeStore.open(folder: folder.path)
        let store = try #require(try PracticeStore.openIfExists(folder: folder.path))
        #expect(!store.isReadOnly)
        try store.begin("m", with: Sample.started())
        #expect(try PracticeStore.openIfExists(folder: folder.path)?.mocks() == ["m"])
    }

    @Test func `what a judge left that was killed while it made a store is no hindrance`() throws {
        try folder.write("practice.sqlite.new", "half a database")
        try PracticeStore.open(folder: folder.path).begin("m", with: Sample.started())
        #expect(!Files.exists(path + ".new"))
    }

    @Test(arguments: [true, false])
    func `the log of a store that is gone is not taken for a new one's`(
        _ isRestored: Bool
    ) throws {
        let backup = try TemporaryFolder()
        try PracticeStore.open(folder: backup.path).backup(to: "\(backup.path)/backup")
        let gone = try PracticeStore.open(folder: folder.path)
        try gone.begin("m", with: Sample.started())
        #expect(try Files.status(path + "-wal").size > 0)
        try Files.removeTree(path)
        if isRestored {
            try PracticeStore.restore(from: "\(backup.path)/backup", folder: folder.path)
        }
        let store = try PracticeStore.open(folder: folder.path)
        #expect(try store.mocks() == [])
        #expect(try DatabaseCopy.isWhole(store.queue))
    }

    @Test func `an empty file is a store that was lost, not a new one`() throws {
        _ = try folder.write("practice.sqlite", "")
        for failure in [
            failureOf { _ = try PracticeStore.open(folder: folder.path) },
            failureOf { _ = try PracticeStore.openIfExists(folder: folder.path) },
        ] {
            #expect(failure?.code == "store-damaged")
            #expect(failure?.message.contains("empty") == true)
        }
    }

    @Test func `opening a store leaves its file as it is`() throws {
        try PracticeStore.open(folder: folder.path).close()
        let bytes = try Files.read(path)
        try PracticeStore.open(folder: folder.path).close()
        #expect(try Files.read(path) == bytes)
    }

    @Test func `a store that a newer judge wrote is refused and left as it is`() throws {
        try PracticeStore.open(folder: folder.path).queue.write { database in
            try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('v999')")
        }
        let bytes = try Files.read(path)
        for failure in [
            failureOf { _ = try PracticeStore.open(folder: folder.path) },
            failureOf { _ = try PracticeStore.openIfExists(folder: folder.path) },
        ] {
            #expect(failure?.code == "store-newer")
            #expect(failure?.fault == .judge)
            #expect(failure?.file == path)
            #expect(failure?.message == "was written by a newer judge, and is left as it is")
            #expect(failure?.remedy?.contains("JUDGE_HOME") == true)
        }
        #expect(try Files.read(path) == bytes)
    }

    @Test func `a file that is no database of ours is refused as damaged`() throws {
        let other = try DatabaseQueue(path: "\(folder.path)/other")
        try other.write { try $0.execute(sql: "CREATE TABLE song (name TEXT)") }
        try other.close()
        for bytes in [
            Array(repeating: UInt8(ascii: "x"), count: 9000), Array("short".utf8),
            try Files.read("\(folder.path)/other"),
        ] {
            try Files.write(bytes, to: path)
            for failure in [
                failureOf { _ = try PracticeStore.open(folder: folder.path) },
                failureOf { _ = try PracticeStore.openIfExists(folder: folder.path) },
            ] {
                #expect(failure?.code == "store-damaged")
                #expect(failure?.file == path)
                #expect(failure?.remedy?.contains("judge data restore") == true)
            }
            #expect(try Files.read(path) == bytes)
        }
    }

    /// Which part of a stored file is lost: from its end, or in its midst.
    @Test(arguments: [4096, 8192, 20_000], [true, false])
    func `a store that lost a part is said to be damaged, not misread`(
        _ kept: Int, _ isCut: Bool
    ) throws {
        let store = try PracticeStore.open(folder: folder.path)
        for number in 0..<40 {
            _ = try store.record(
                Sample.fullSubmission("\(number)"), of: Sample.problem(), event: nil,
                rules: SampleRules())
        }
        let whole = try Contents(store)
        try store.close()
        var bytes = try Files.read(path)
        if isCut {
            bytes.removeSubrange(kept...)
        } else {
            for place in kept..<bytes.count { bytes[place] = 0x55 }
        }
        try Files.write(bytes, to: path)
        let failure = failureOf {
            let contents = try Contents(try PracticeStore.open(folder: folder.path))
            #expect(contents == whole)
        }
        #expect(failure?.code == "store-damaged")
    }

    @Test(arguments: [
        "UPDATE submissionBody SET judging = '{}'", "UPDATE submissionBody SET form = 2",
        "UPDATE submission SET verdict = 'ZZ'", "UPDATE submission SET slug = 'No Slug'",
        "DELETE FROM submissionBody", "UPDATE review SET recall = 9",
        "UPDATE progress SET slug = '-'", "UPDATE progress SET attemptLast = NULL",
    ])
    func `an entry that no judge writes is said to be damaged`(_ statement: String) throws {
        let store = try PracticeStore.open(folder: folder.path)
        _ = try store.record(
            Sample.submission("a"), of: Sample.problem(), event: nil, rules: SampleRules())
        try store.queue.write { try $0.execute(sql: statement) }
        #expect(codeOf { _ = try Contents(store) } == "store-damaged")
    }

    @Test func `a file system without a shared log is told`() throws {
        let failure = failureOf { try Connection.useLog(try DatabaseQueue(), at: path) }
        #expect(failure?.code == "store")
        #expect(failure?.file == path)
        #expect(failure?.remedy?.contains("local disk") == true)
    }

    @Test func `failures speak of files, not of SQL`() throws {
        #expect(mkdir(path, 0o755) == 0)
        let failure = failureOf { _ = try PracticeStore.open(folder: folder.path) }
        #expect(failure?.code == "store")
        #expect(failure?.file == path)
        let blocked = try folder.write("file", "")
        let other = failureOf { _ = try PracticeStore.open(folder: blocked) }
        #expect(other?.code == "store")
        #expect(other?.message.contains("Not a directory") == true)
    }
}
