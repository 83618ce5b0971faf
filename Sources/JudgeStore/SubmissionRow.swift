internal import GRDB
internal import JudgeCore

/// What lists show of a submission, as a row of `submission`.
///
/// Durations are kept to the nanosecond.
enum SubmissionRow {
    private static let names = """
        id, slug, file, verdict, passedTests, plannedTests, slowestCPUNanoseconds, \
        peakMemoryBytes, wallNanoseconds, startedAt, toolchain, isolationLevel, mock
        """

    /// Adds a row and answers with its number.
    static func insert(_ summary: SubmissionSummary, _ database: Database) throws -> Int64 {
        guard try number(summary.id, database) == nil else {
            throw JudgeFailure.store("there is a submission with the id \(summary.id) already")
        }
        try database.insert(
            [
                "id": summary.id,
                "slug": summary.slug.description,
                "file": summary.file,
                "verdict": summary.verdict.rawValue,
                "passedTests": summary.passedTests,
                "plannedTests": summary.plannedTests,
                "slowestCPUNanoseconds": summary.slowestCPU?.wholeNanoseconds,
                "peakMemoryBytes": summary.peakMemory?.bytes,
                "wallNanoseconds": summary.wall.wholeNanoseconds,
                "startedAt": summary.startedAt,
                "toolchain": summary.toolchain,
                "isolationLevel": summary.isolationLevel,
                "mock": summary.mock,
            ], into: "submission")
        return database.lastInsertedRowID
    }

    static func newest(_ query: HistoryQuery, _ database: Database) throws -> [SubmissionSummary] {
        var conditions: [String] = []
        var arguments: StatementArguments = ["limit": rowLimit(query.limit)]
        if let slug = query.slug {
            conditions.append("slug = :slug")
            arguments += ["slug": slug.description]
        }
        if let mock = query.mock {
            conditions.append("mock = :mock")
            arguments += ["mock": mock]
        }
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(names) FROM submission \(condition)
                ORDER BY startedAt DESC, number DESC LIMIT :limit
                """, arguments: arguments)
        var submissions: [SubmissionSummary] = []
        while let row = try rows.next() { submissions.append(try read(row)) }
        return submissions
    }

    static func number(_ id: String, _ database: Database) throws -> Int64? {
        try Int64.fetchOne(
            database, sql: "SELECT number FROM submission WHERE id = ?", arguments: [id])
    }

    static func one(_ number: Int64, _ database: Database) throws -> SubmissionSummary? {
        try Row.fetchOne(
            database, sql: "SELECT \(names) FROM submission WHERE number = ?", arguments: [number]
        ).map(read)
    }

    private static func read(_ row: Row) throws -> SubmissionSummary {
        var columns = ColumnReader(row, "a submission of the history")
        let id = try columns.next(String.self)
        let slug = try columns.slug()
        let file = try columns.next(String.self)
        let verdict = try columns.verdict()
        let passed = try columns.next(Int.self)
        let planned = try columns.next(Int.self)
        let slowest = try columns.next(Int64?.self)
        let peak = try columns.next(Int?.self)
        let wall = try columns.next(Int64.self)
        let startedAt = try columns.next(Double.self)
        let toolchain = try columns.next(String.self)
        let level = try columns.next(Int?.self)
        // A summary is made of a judging; what the row has beyond one without
        // tests is set afterwards.
        let judging = Judging(
            id: id, scope: .submit, slug: slug, title: "", file: file, verdict: verdict,
            tests: [], plannedTests: planned,
            limits: Limits(cpu: .zero, memory: ByteCount(0), output: ByteCount(0)),
            compilation: nil, isolation: nil, toolchain: toolchain, startedAt: startedAt,
            wall: .nanoseconds(wall))
        var summary = SubmissionSummary(judging, mock: try columns.next(String?.self))
        summary.passedTests = passed
        summary.slowestCPU = slowest.map { .nanoseconds($0) }
        summary.peakMemory = peak.map(ByteCount.init)
        summary.isolationLevel = level
        return summary
    }
}
