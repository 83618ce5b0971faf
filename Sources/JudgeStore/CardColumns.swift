internal import JudgeCore

/// The columns of a card, which `progress` and `review` have alike.
enum CardColumns {
    static let names = """
        cardStabilityDays, cardDifficulty, cardReviewedAt, cardDue, cardReviews, cardLapses
        """

    /// `nil` where the first of them is empty.
    static func read(_ columns: inout ColumnReader) throws -> Card? {
        guard let stability = try columns.next(Double?.self) else {
            columns.skip(5)
            return nil
        }
        return Card(
            stability: stability, difficulty: try columns.next(),
            reviewedAt: try columns.next(), due: try columns.next(),
            reviews: try columns.next(), lapses: try columns.next())
    }
}
