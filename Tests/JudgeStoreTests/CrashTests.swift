import Dispatch
import Glibc
import GRDB
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeStore

struct CrashTests {
    /// Rules that kill the process in the midst of a transaction.
    struct DeadlyRules: PracticeRules {
        func advance(
            _ progress: Progress, by activity: Activity, of problem: ProblemSummary
        ) -> (progress: Progress, reviews: [Review]) {
            kill(getpid(), SIGKILL)
            return (progress, [])
        }
    }

    static let large = [UInt8](repeating: 7, count: 3_000_000)

    @Test func `a judge killed in the midst of a transaction leaves what was committed`()
        async throws
    {
        let folder = try TemporaryFolder()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
            let store = try PracticeStore.open(folder: path)
            // Pages go to the disk before the commit.
            try store.queue.inDatabase { try $0.execute(sql: "PRAGMA cache_size = 5") }
            try store.begin("m", with: Sample.started())
            try store.record(
                Sample.submission("a"), of: Sample.problem(), event: nil, rules: SampleRules())
            try store.record(
                Sample.submission("b", mock: "m", source: CrashTests.large), of: Sample.problem(),
                event: Sample.event(.finished), rules: DeadlyRules())
        }
        #expect(try Files.status("\(folder.path)/practice.sqlite-wal").size > 3_000_000)
        let store = try PracticeStore.open(folder: folder.path)
        #expect(try store.submissions(HistoryQuery()).map(\.id) == ["a"])
        #expect(try store.runningMock() == MockLog(id: "m", events: [Sample.started()]))
        #expect(try store.progress().values.map(\.submissions) == [1])
        #expect(try DatabaseCopy.isWhole(store.queue))
        try store.append(Sample.event(.finished), to: "m", after: 1)
    }

    /// What twenty commands recorded that ended as they do, without closing.
    private func longLog(in folder: TemporaryFolder) async throws -> String {
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            let store = try PracticeStore.open(folder: path)
            for number in 0..<20 {
                try store.record(
                    Sample.submission(
                        "\(number)", at: Double(number),
                        source: [UInt8](repeating: 7, count: 100_000)),
                    of: Sample.problem(), event: nil, rules: SampleRules())
            }
            exit(0)
        }
        let log = "\(folder.path)/practice.sqlite-wal"
        #expect(try Files.status(log).size > 2_000_000)
        return log
    }

    @Test func `the next to open a store writes a long log back`() async throws {
        let folder = try TemporaryFolder()
        let log = try await longLog(in: folder)
        let store = try PracticeStore.open(folder: folder.path)
        #expect(try Files.status(log).size == 0)
        #expect(try store.submissions(HistoryQuery()).count == 20)
        #expect(try DatabaseCopy.isWhole(store.queue))
        let patience = try store.queue.inDatabase {
            try Int.fetchOne($0, sql: "PRAGMA busy_timeout")
        }
        #expect(patience == 10000)
    }

    @Test func `a long log stays while another judge reads, who is not waited for`() async throws {
        let folder = try TemporaryFolder()
        let log = try await longLog(in: folder)
        let reader = try Connection.open("\(folder.path)/practice.sqlite")
        try reader.inDatabase { database in
            try database.inTransaction(.deferred) {
                _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master")
                let start = ContinuousClock.now
                let store = try PracticeStore.open(folder: folder.path)
                #expect(ContinuousClock.now - start < .seconds(5))
                #expect(try store.submissions(HistoryQuery()).count == 20)
                #expect(try Files.status(log).size > 2_000_000)
                return .commit
            }
        }
    }

    /// Milliseconds until a judge that records without end is killed.
    @Test(.timeLimit(.minutes(60)), arguments: [20, 33, 47, 61, 88, 120])
    func `a judge killed at any time has kept every submission that it said it had`(
        _ milliseconds: UInt32
    ) async throws {
        let folder = try TemporaryFolder()
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [
                path = folder.path as String, milliseconds = milliseconds as UInt32
            ] in
            let store = try PracticeStore.open(folder: path)
            let said = open("\(path)/said", O_WRONLY | O_CREAT | O_APPEND, 0o644)
            DispatchQueue.global().async {
                usleep(milliseconds * 1000)
                kill(getpid(), SIGKILL)
            }
            for number in 0... {
                let source = [UInt8](repeating: 1, count: number % 7 * 30_000)
                try store.record(
                    Sample.submission("\(number)", at: Double(number), source: source),
                    of: Sample.problem(), event: nil, rules: SampleRules())
                _ = Files.writeAll([1], to: said)
            }
        }
        let said = try Files.status("\(folder.path)/said").size
        let store = try PracticeStore.open(folder: folder.path)
        let contents = try Contents(store)
        let count = contents.submissions.count
        // The one that it was about to say may be there.
        #expect(said...(said + 1) ~= count)
        #expect(contents.submissions.map(\.summary.id) == (0..<count).reversed().map { "\($0)" })
        #expect(contents.progress.values.reduce(0) { $0 + $1.submissions } == count)
        #expect(contents.reviews.count == 2 * count)
        #expect(contents.days.values.reduce(0) { $0 + $1.submissions } == count)
        #expect(try DatabaseCopy.isWhole(store.queue))
    }
}
