import GRDB
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeStore

struct MigrationTests {
    static let fixture = "\(Files.parent(#filePath))/Fixtures/v1.sqlite"

    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func first() throws -> PracticeStore {
        try Files.write(
            Files.read(Self.fixture), to: "\(folder.path)/\(PracticeStore.fileName)")
        return try PracticeStore.open(folder: folder.path)
    }

    @Test func `a file of the first schema is read, and written on`() throws {
        let store = try first()
        let model = MemoryPractice()
        try FirstSchema.fill(model)
        #expect(try Contents(store) == Contents(model))
        for repository in [store, model] as [any PracticeRepository] {
            try repository.append(Sample.event(.finished), to: "m3", after: 1)
            try repository.record(
                Sample.submission("new"), of: Sample.problem(), event: nil, rules: SampleRules())
        }
        #expect(try Contents(store) == Contents(model))
    }

    @Test func `a backup of the first schema is restored`() throws {
        try PracticeStore.restore(from: Self.fixture, folder: folder.path)
        let model = MemoryPractice()
        try FirstSchema.fill(model)
        #expect(try Contents(PracticeStore.open(folder: folder.path)) == Contents(model))
    }

    @Test func `a file brought up to date is as one made anew`() throws {
        let new = try PracticeStore.open(folder: "\(folder.path)/new")
        let schema = "SELECT name || ifnull(sql, '') FROM sqlite_master"
        let migrations = "SELECT identifier FROM grdb_migrations"
        for query in [schema, migrations] {
            let (old, made) = (
                try first().queue.read { try String.fetchSet($0, sql: query) },
                try new.queue.read { try String.fetchSet($0, sql: query) }
            )
            #expect(old == made)
        }
    }

    /// A migration to come, to see that one that fails changes nothing.
    @Test func `a migration is done wholly or not at all`() throws {
        let store = try first()
        let before = try Contents(store)
        var migrator = Schema.migrator
        migrator.registerMigration("failing") { database in
            try database.execute(sql: "DELETE FROM progress; CREATE TABLE more (x); SELEKT")
        }
        #expect(throws: DatabaseError.self) { try migrator.migrate(store.queue) }
        #expect(try Contents(store) == before)
        #expect(try PracticeStore.open(folder: folder.path).mocks().count == 3)
    }
}
