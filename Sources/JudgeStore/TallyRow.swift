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

    /// Counts a submission; a judge error is none of the candidate's.
    static func count(_ summary: SubmissionSummary, _ database: Database) throws {
        guard summary.verdict != .judgeError else { return }
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
        let isWhole = offset.isMultiple(of: quarter)
        let rows = try Row.fetchCursor(
            database, sql: isWhole ? byQuarters : bySubmissions,
            arguments: ["offset": isWhole ? offset / quarter : offset])
        var days: [Int: DayTally] = [:]
        while let row = try rows.next() {
            var columns = ColumnReader(row, "a day")
            days[try columns.next()] = DayTally(
                submissions: try columns.next(), accepted: try columns.next())
        }
        return days
    }

    /// Goes from each day that has rows to the next one, and adds up the rows
    /// of each where they lie: grouping would sort them first.
    private static let byQuarters = """
        WITH RECURSIVE local (day) AS (
            SELECT (min(quarter) + :offset + \(96 * early)) / 96 - \(early) FROM tally
            UNION ALL
            SELECT (
                (SELECT min(quarter) FROM tally WHERE quarter >= (day + 1) * 96 - :offset)
                + :offset + \(96 * early)
            ) / 96 - \(early)
            FROM local WHERE day IS NOT NULL
        )
        SELECT day,
            (SELECT sum(submissions) FROM tally
                WHERE quarter BETWEEN day * 96 - :offset AND day * 96 - :offset + 95),
            (SELECT sum(accepted) FROM tally
                WHERE quarter BETWEEN day * 96 - :offset AND day * 96 - :offset + 95)
        FROM local WHERE day IS NOT NULL
        """

    private static let bySubmissions = """
        SELECT (
            CAST(startedAt AS INTEGER) - (startedAt < CAST(startedAt AS INTEGER))
            + :offset + \(day * early)
        ) / \(day) - \(early) AS day,
            count(*), sum(verdict = '\(Verdict.accepted.rawValue)')
        FROM submission WHERE verdict <> '\(Verdict.judgeError.rawValue)' GROUP BY day
        """
}
