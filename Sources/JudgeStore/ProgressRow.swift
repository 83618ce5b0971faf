internal import GRDB
internal import JudgeCore

/// A problem's progress as a row of `progress`.
enum ProgressRow {
    private static let names = """
        slug, submissions, accepted, solvedAt, minutesToSolve, wrongBeforeSolved, hintsSeen, \
        hasReadEditorial, lastSubmissionAt, lastVerdict, attemptStart, attemptLast, \
        attemptWorkedSeconds, attemptHints, attemptHasReadEditorial, attemptWrongSubmissions, \
        attemptIsReviewed, \(CardColumns.names)
        """

    static func all(_ database: Database) throws -> [Slug: Progress] {
        let rows = try Row.fetchCursor(database, sql: "SELECT \(names) FROM progress")
        var all: [Slug: Progress] = [:]
        while let row = try rows.next() {
            let progress = try read(row)
            all[progress.slug] = progress
        }
        return all
    }

    /// Of one problem; that of a problem not touched yet where there is none.
    static func of(_ slug: Slug, _ database: Database) throws -> Progress {
        let row = try Row.fetchOne(
            database, sql: "SELECT \(names) FROM progress WHERE slug = ?",
            arguments: [slug.description])
        return try row.map(read) ?? Progress(slug: slug)
    }

    static func write(_ progress: Progress, _ database: Database) throws {
        let attempt = progress.attempt
        let card = progress.card
        try database.replace(
            [
                "slug": progress.slug.description,
                "submissions": progress.submissions,
                "accepted": progress.accepted,
                "solvedAt": progress.solvedAt,
                "minutesToSolve": progress.minutesToSolve,
                "wrongBeforeSolved": progress.wrongBeforeSolved,
                "hintsSeen": progress.hintsSeen,
                "hasReadEditorial": progress.hasReadEditorial,
                "lastSubmissionAt": progress.lastSubmissionAt,
                "lastVerdict": progress.lastVerdict?.rawValue,
                "attemptStart": attempt?.start,
                "attemptLast": attempt?.last,
                "attemptWorkedSeconds": attempt?.worked,
                "attemptHints": attempt?.hints,
                "attemptHasReadEditorial": attempt?.hasReadEditorial,
                "attemptWrongSubmissions": attempt?.wrongSubmissions,
                "attemptIsReviewed": attempt?.isReviewed,
                "cardStabilityDays": card?.stability,
                "cardDifficulty": card?.difficulty,
                "cardReviewedAt": card?.reviewedAt,
                "cardDue": card?.due,
                "cardReviews": card?.reviews,
                "cardLapses": card?.lapses,
            ], in: "progress")
    }

    private static func read(_ row: Row) throws -> Progress {
        var columns = ColumnReader(row, "the progress of a problem")
        var progress = Progress(slug: try columns.slug())
        progress.submissions = try columns.next()
        progress.accepted = try columns.next()
        progress.solvedAt = try columns.next()
        progress.minutesToSolve = try columns.next()
        progress.wrongBeforeSolved = try columns.next()
        progress.hintsSeen = try columns.next()
        progress.hasReadEditorial = try columns.next()
        progress.lastSubmissionAt = try columns.next()
        progress.lastVerdict = try columns.optionalVerdict()
        progress.attempt = try attempt(&columns)
        progress.card = try CardColumns.read(&columns)
        return progress
    }

    /// `nil` where the first of its columns is empty.
    private static func attempt(_ columns: inout ColumnReader) throws -> Attempt? {
        guard let start = try columns.next(Double?.self) else {
            columns.skip(6)
            return nil
        }
        var attempt = Attempt(start: start)
        attempt.last = try columns.next()
        attempt.worked = try columns.next()
        attempt.hints = try columns.next()
        attempt.hasReadEditorial = try columns.next()
        attempt.wrongSubmissions = try columns.next()
        attempt.isReviewed = try columns.next()
        return attempt
    }
}
