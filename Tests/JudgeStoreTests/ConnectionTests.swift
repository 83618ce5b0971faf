import GRDB
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeStore

struct ConnectionTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func connections(_ count: Int) throws -> [PracticeStore] {
        try (0..<count).map { _ in try PracticeStore.open(folder: folder.path) }
    }

    @Test(.timeLimit(.minutes(60)))
    func `what many connections record at once is all there`() throws {
        try checkConcurrentRecords(connections(6))
    }

    @Test(.timeLimit(.minutes(60)))
    func `of many connections that begin or append at once one succeeds`() throws {
        try checkRaces(connections(6))
    }

    @Test(.timeLimit(.minutes(60)), arguments: 1...3)
    func `a store that many open at once for the first time is made once`(_ round: Int) throws {
        try inThreads(8) { thread in
            let store = try PracticeStore.open(folder: "\(folder.path)/a/b/")
            try store.record(
                Sample.submission("\(thread)"), of: Sample.problem(), event: nil,
                rules: SampleRules())
        }
        let store = try PracticeStore.open(folder: "\(folder.path)/a/b")
        #expect(try store.submissions(HistoryQuery()).count == 8)
        #expect(
            try Files.list("\(folder.path)/a/b").filter { !$0.hasPrefix("practice.sqlite-") }
                == ["practice.lock", "practice.sqlite"])
    }

    @Test func `a commit is flushed to the disk before a call returns`() throws {
        for store in try connections(2) {
            let settings = try store.queue.inDatabase { database in
                try ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map {
                    try String.fetchOne(database, sql: "PRAGMA \($0)")
                }
            }
            // Synchronous 2 is FULL; the patience is in milliseconds.
            #expect(settings == ["wal", "2", "1", "10000"])
        }
    }

    @Test func `a writer holds the lock from the beginning of its transaction`() throws {
        let stores = try connections(2)
        try stores[0].queue.write { _ in
            try stores[1].queue.inDatabase { other in
                try other.execute(sql: "PRAGMA busy_timeout = 0")
                #expect(throws: DatabaseError.self) {
                    try other.execute(sql: "BEGIN IMMEDIATE")
                }
            }
        }
    }

    @Test func `who waits in vain is told that another judge is at work`() throws {
        let stores = try connections(2)
        try stores[1].queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
        let failure: JudgeFailure? = try stores[0].queue.write { _ in
            failureOf { try stores[1].begin("m", with: Sample.started()) }
        }
        #expect(failure?.code == "store")
        #expect(
            failure?.message == "another judge has kept it locked for ten seconds")
        try stores[1].begin("m", with: Sample.started())
    }

    @Test func `who reads does not wait for who writes`() throws {
        let stores = try connections(2)
        try stores[1].queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 0") }
        try stores[0].queue.write { database in
            try database.execute(sql: "DELETE FROM progress")
            #expect(try stores[1].submissions(HistoryQuery()) == [])
        }
    }

    @Test(arguments: [
        "UPDATE mockEvent SET event = '{}'", "DELETE FROM mockEvent",
        "INSERT INTO mockEvent VALUES (1, 3, 1, '{}')",
        "REPLACE INTO mockEvent VALUES (1, 1, 1, '{}')",
        "INSERT INTO mockEvent VALUES (1, 1, 1, '{}') ON CONFLICT DO UPDATE SET event = ''",
        "INSERT INTO mock VALUES (2, 'n', 0, 'running')",
    ])
    func `a log is only appended to, whoever tries`(_ statement: String) throws {
        let store = try PracticeStore.open(folder: folder.path)
        try store.begin("m", with: Sample.started())
        #expect(throws: DatabaseError.self) {
            try store.queue.write { try $0.execute(sql: statement) }
        }
        #expect(try store.mock("m")?.events == [Sample.started()])
    }
}
