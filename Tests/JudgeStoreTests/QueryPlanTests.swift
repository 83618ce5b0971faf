import GRDB
import JudgeCore
import JudgeTestSupport
import Synchronization
import Testing

@testable import JudgeStore

/// That no call reads more rows than it must.
struct QueryPlanTests {
    struct Call: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var run: @Sendable (PracticeStore) throws -> Void

        init(_ name: String, _ run: @escaping @Sendable (PracticeStore) throws -> Void) {
            testDescription = name
            self.run = run
        }
    }

    static let calls = [
        Call("history") { _ = try $0.submissions(HistoryQuery(limit: 50)) },
        Call("history of a problem") {
            _ = try $0.submissions(HistoryQuery(slug: Sample.slug("two-sum"), limit: 50))
        },
        Call("history of a mock") { _ = try $0.submissions(HistoryQuery(mock: "m", limit: 50)) },
        Call("history of both") {
            _ = try $0.submissions(
                HistoryQuery(slug: Sample.slug("two-sum"), mock: "m", limit: 50))
        },
        Call("a submission") { _ = try $0.submission("a") },
        Call("reviews") { _ = try $0.reviews(of: nil, limit: 50) },
        Call("reviews of a problem") {
            _ = try $0.reviews(of: Sample.slug("two-sum"), limit: 50)
        },
        Call("a mock") { _ = try $0.mock("m") },
        Call("the running mock") { _ = try $0.runningMock() },
        Call("recording") {
            _ = try $0.record(
                Sample.submission("b", mock: "m"), of: Sample.problem(),
                event: Sample.event(.advanced), rules: SampleRules())
        },
    ]

    @Test(arguments: calls) func `goes by an index, without sorting`(_ call: Call) throws {
        let folder = try TemporaryFolder()
        let store = try PracticeStore.open(folder: folder.path)
        try store.begin("m", with: Sample.started())
        _ = try store.record(
            Sample.submission("a", mock: "m"), of: Sample.problem(), event: nil,
            rules: SampleRules())

        let statements = Mutex<[String]>([])
        store.queue.inDatabase { database in
            database.trace { event in
                if case .statement(let statement) = event {
                    let text = statement.expandedSQL
                    statements.withLock { $0.append(text) }
                }
            }
        }
        try call.run(store)
        try store.queue.inDatabase { database in
            database.trace(options: [])
            // Triggers are traced as comments.
            let queries = statements.withLock { $0 }.filter {
                ["SELECT", "UPDATE"].contains(String($0.prefix(6)))
            }
            #expect(!queries.isEmpty)
            for query in queries {
                let plan = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + query)
                    .map { $0["detail"] as String }
                for step in plan {
                    #expect(!step.contains("TEMP B-TREE"), "\(query)\n\(plan)")
                    #expect(
                        !step.hasPrefix("SCAN")
                            || step.contains("USING INDEX") && !query.contains("WHERE"),
                        "\(query)\n\(plan)")
                }
            }
        }
    }
}
