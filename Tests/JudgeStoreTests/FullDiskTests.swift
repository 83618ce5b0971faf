import GRDB
import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeStore

struct FullDiskTests {
    let large = (0..<400_000).map { UInt8(truncatingIfNeeded: $0 &* 7919) }

    private func record(_ id: String, _ source: [UInt8], _ store: PracticeStore) throws {
        _ = try store.record(
            Sample.submission(id, mock: "m", source: source), of: Sample.problem(),
            event: Sample.event(.advanced), rules: SampleRules())
    }

    @Test func `a database that may not grow keeps what it has, and says so`() throws {
        let folder = try TemporaryFolder()
        let store = try PracticeStore.open(folder: folder.path)
        try store.begin("m", with: Sample.started())
        try record("a", [1], store)
        let before = try Contents(store)
        let pages = try store.queue.inDatabase { database in
            try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        }
        try limit(pages + 10, store)
        let failure = failureOf { try record("b", large, store) }
        #expect(failure?.code == "store")
        #expect(failure?.message == "there is no space left on the disk")
        #expect(failure?.file == store.path)
        #expect(try Contents(store) == before)
        try limit(1_000_000, store)
        try record("b", large, store)
        #expect(try store.submission("b")?.source == large)
    }

    private func limit(_ pages: Int, _ store: PracticeStore) throws {
        try store.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    }

    @Test(.enabled(if: SmallDisk.canMount, "mounting needs root"))
    func `a disk that is full keeps what it has, and says so`() throws {
        let disk = try SmallDisk(kibibytes: 1500)
        let store = try PracticeStore.open(folder: disk.path)
        try store.begin("m", with: Sample.started())
        var failure: JudgeFailure?
        var recorded = 0
        while failure == nil, recorded < 100 {
            failure = failureOf { try record("\(recorded)", large, store) }
            if failure == nil { recorded += 1 }
        }
        #expect(failure?.code == "store")
        #expect(failure?.message == "there is no space left on the disk")
        for opened in [store, try PracticeStore.open(folder: disk.path)] {
            #expect(try opened.submissions(HistoryQuery()).count == recorded)
            #expect(try opened.submission("0")?.source == large)
            #expect(try opened.mock("m")?.events.count == recorded + 1)
            #expect(try opened.progress().values.map(\.submissions) == [recorded])
            #expect(try DatabaseCopy.isWhole(opened.queue))
        }
        // No room for a backup, either, and nothing is left of it.
        let backup = "\(disk.path)/backup"
        #expect(codeOf { try store.backup(to: backup) } == "store")
        #expect(try !Files.list(disk.path).contains { $0.hasPrefix("backup") })
    }

    @Test(.enabled(if: SmallDisk.canMount, "mounting needs root"))
    func `a disk without any room is still read`() throws {
        let disk = try SmallDisk(kibibytes: 600)
        let store = try PracticeStore.open(folder: disk.path)
        try store.begin("m", with: Sample.started())
        try record("a", [1], store)
        let before = try Contents(store)
        try store.close()
        let ballast = open("\(disk.path)/ballast", O_WRONLY | O_CREAT, 0o600)
        while write(ballast, large, 1024) > 0 {}
        close(ballast)
        let reader = try #require(try PracticeStore.openIfExists(folder: disk.path))
        #expect(reader.isReadOnly)
        #expect(try Contents(reader) == before)
        try reader.close()
        let failure = failureOf { _ = try PracticeStore.open(folder: disk.path) }
        #expect(failure?.message == "there is no space left on the disk")
    }

    @Test(.enabled(if: SmallDisk.canMount, "mounting needs root"))
    func `a store is not made by half`() throws {
        let disk = try SmallDisk(kibibytes: 40)
        let failure = failureOf { _ = try PracticeStore.open(folder: disk.path) }
        #expect(failure?.code == "store")
        #expect(try Files.list(disk.path) == ["practice.lock"])
    }

    @Test(.enabled(if: SmallDisk.canMount, "mounting needs root"))
    func `restoring without room changes nothing`() throws {
        let folder = try TemporaryFolder()
        let other = try PracticeStore.open(folder: folder.path)
        try other.begin("m", with: Sample.started())
        for number in 0..<5 { try record("\(number)", large, other) }
        try other.backup(to: "\(folder.path)/backup")

        let disk = try SmallDisk(kibibytes: 2500)
        let store = try PracticeStore.open(folder: disk.path)
        try store.begin("m", with: Sample.started())
        try record("a", large, store)
        let before = try Contents(store)
        let failure = failureOf {
            try PracticeStore.restore(from: "\(folder.path)/backup", folder: disk.path)
        }
        #expect(failure?.code == "store")
        #expect(failure?.message == "there is no space left on the disk")
        #expect(try Contents(store) == before)
        #expect(
            try Files.list(disk.path).filter { !$0.hasPrefix("practice.sqlite-") }
                == ["practice.lock", "practice.sqlite"])
    }
}
