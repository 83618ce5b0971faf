internal import GRDB
internal import JudgeCore

/// Submissions counted by quarters of an hour, as rows of `tally`.
///
/// Days in any time zone whose offset is in whole quarters, as all in use are,
/// are sums of rows. For another offset the submissions themselves are counted.
enum TallyRow {
    private static let quarter = 900
    private static let day = 86_400
    /// SQL divides towards zero: days are counted from so many before 1970.
    private static let early = 100_000_000

    static func count(_ summary: SubmissionSummary, _ database: Database) throws {
        let quarters = (summary.startedAt / Double(quarter)).rounded(.down)
        guard let number = Int(exactly: quarters), abs(number) < early else {
            throw JudgeFailure.store("\(summary.startedAt) is no time of a submission")
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO tally (quarter, submissions, accepted) VALUES (:quarter, 1, :accepted)
                ON CONFLICT (quarter) DO UPDATE
                SET submissions = submissions + 1, accepted = accepted + :accepted
                """
        ).execute(arguments: ["quarter": number, "accepted": summary.verdict == .accepted])
    }

    static func days(offset: Int, _ database: Database) throws -> [Int: DayTally] {
        let byQuarters = """
            SELECT (quarter * \(quarter) + :shift) / \(day) - \(early) AS day,
                sum(submissions), sum(accepted)
            FROM tally GROUP BY day
            """
        let bySubmissions = """
            SELECT (CAST(startedAt AS INTEGER) - (startedAt < CAST(startedAt AS INTEGER)) + :shift)
                    / \(day) - \(early) AS day,
                count(*), sum(verdict = '\(Verdict.accepted.rawValue)')
            FROM submission GROUP BY day
            """
        let rows = try Row.fetchCursor(
            database, sql: offset.isMultiple(of: quarter) ? byQuarters : bySubmissions,
            arguments: ["shift": offset + early * day])
        var days: [Int: DayTally] = [:]
        while let row = try rows.next() {
            var columns = ColumnReader(row, "a day")
            days[try columns.next()] = DayTally(
                submissions: try columns.next(), accepted: try columns.next())
        }
        return days
    }
}
