internal import GRDB
internal import JudgeCore

/// A review as a row of `review`.
enum ReviewRow {
    static func insert(_ review: Review, _ database: Database) throws {
        try database.insert(
            [
                "slug": review.slug.description,
                "time": review.time,
                "recall": review.recall.rawValue,
                "reason": review.reason,
                "cardStabilityDays": review.card.stability,
                "cardDifficulty": review.card.difficulty,
                "cardReviewedAt": review.card.reviewedAt,
                "cardDue": review.card.due,
                "cardReviews": review.card.reviews,
                "cardLapses": review.card.lapses,
            ], into: "review")
    }

    static func newest(of slug: Slug?, limit: Int?, _ database: Database) throws -> [Review] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT slug, time, recall, reason, \(CardColumns.names) FROM review
                \(slug == nil ? "" : "WHERE slug = :slug")
                ORDER BY time DESC, number DESC LIMIT :limit
                """,
            arguments: slug.map { ["slug": $0.description, "limit": rowLimit(limit)] }
                ?? ["limit": rowLimit(limit)])
        var reviews: [Review] = []
        while let row = try rows.next() { reviews.append(try read(row)) }
        return reviews
    }

    private static func read(_ row: Row) throws -> Review {
        let what = "a review"
        var columns = ColumnReader(row, what)
        let slug = try columns.slug()
        let time = try columns.next(Double.self)
        let recall = try columns.recall()
        let reason = try columns.next(String.self)
        guard let card = try CardColumns.read(&columns) else { throw UnreadableEntry(what: what) }
        return Review(slug: slug, time: time, recall: recall, reason: reason, card: card)
    }
}

/// A limit as SQL takes it, where a negative one is none.
func rowLimit(_ limit: Int?) -> Int { limit.map { max($0, 0) } ?? -1 }
