internal import GRDB
internal import JudgeCore

/// A mock interview as a row of `mock` and its log as rows of `mockEvent`.
struct MockRow {
    var number: Int64
    var id: String
    var isRunning: Bool

    private enum State: String {
        case running, finished, abandoned

        init(after event: MockEvent) {
            switch event.kind {
            case .finished: self = .finished
            case .abandoned: self = .abandoned
            default: self = .running
            }
        }
    }

    static func of(_ id: String, _ database: Database) throws -> MockRow? {
        try one("WHERE id = ?", [id], database)
    }

    static func running(_ database: Database) throws -> MockRow? {
        try one("WHERE state = 'running'", [], database)
    }

    static func ids(_ database: Database) throws -> [String] {
        try String.fetchAll(database, sql: "SELECT id FROM mock ORDER BY number DESC")
    }

    /// Adds a mock with the first event of its log.
    static func insert(_ id: String, _ event: MockEvent, _ database: Database) throws {
        try database.insert(
            [
                "id": id, "startedAt": event.stamp.seconds,
                "state": State.running.rawValue,
            ], into: "mock")
        let row = MockRow(number: database.lastInsertedRowID, id: id, isRunning: true)
        try row.append(event, after: 0, database)
    }

    func append(_ event: MockEvent, after count: Int, _ database: Database) throws {
        try database.insert(
            [
                "mock": number, "sequence": count + 1, "form": StoredForm.current,
                "event": try StoredForm.encode(event),
            ], into: "mockEvent")
        let state = State(after: event)
        guard state != .running else { return }
        try database.execute(
            sql: "UPDATE mock SET state = ? WHERE number = ?",
            arguments: [state.rawValue, number])
    }

    /// How many events the log has.
    func count(_ database: Database) throws -> Int {
        try Int.fetchOne(
            database, sql: "SELECT count(*) FROM mockEvent WHERE mock = ?", arguments: [number]
        ) ?? 0
    }

    func log(_ database: Database) throws -> MockLog {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT form, event FROM mockEvent WHERE mock = ? ORDER BY sequence",
            arguments: [number])
        let what = "the log of the mock interview \(id)"
        var events: [MockEvent] = []
        while let row = try rows.next() {
            var columns = ColumnReader(row, what)
            let form = try columns.next(Int.self)
            events.append(try StoredForm.decode(try columns.next(), form: form, what))
        }
        return MockLog(id: id, events: events)
    }

    private static func one(
        _ condition: String, _ arguments: StatementArguments, _ database: Database
    ) throws -> MockRow? {
        let row = try Row.fetchOne(
            database, sql: "SELECT number, id, state FROM mock \(condition)", arguments: arguments)
        guard let row else { return nil }
        var columns = ColumnReader(row, "a mock interview")
        return MockRow(
            number: try columns.next(), id: try columns.next(),
            isRunning: try columns.next(String.self) == State.running.rawValue)
    }
}
