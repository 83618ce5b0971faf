/// The pairs of elements that two partitions put together or apart, each pair
/// in both orders.
///
/// Exact up to 10⁹ elements.
struct PairCounts: Sendable, Hashable {
    private struct Cell: Hashable {
        var truth: Int
        var predicted: Int
    }

    /// Together in both.
    private(set) var together: Int128
    /// Together in the truth only.
    private(set) var split: Int128
    /// Together in the prediction only.
    private(set) var merged: Int128
    /// Apart in both.
    private(set) var apart: Int128

    /// O(n).
    ///
    /// - Returns: `nil` where a label is not a whole number.
    init?(truth: [Double], predicted: [Double]) {
        guard let labels = Labels(truth, predicted) else { return nil }
        var rows = Array(repeating: 0, count: labels.classes)
        var columns = rows
        var cells: [Cell: Int] = [:]
        for (truth, predicted) in zip(labels.left, labels.right) {
            rows[truth] += 1
            columns[predicted] += 1
            cells[Cell(truth: truth, predicted: predicted), default: 0] += 1
        }
        together = Self.pairs(cells.values)
        split = Self.pairs(rows) - together
        merged = Self.pairs(columns) - together
        apart = Self.pairs([truth.count]) - together - split - merged
    }

    private static func pairs(_ counts: some Sequence<Int>) -> Int128 {
        counts.reduce(0) { $0 + Int128($1) * Int128($1 - 1) }
    }

    /// The agreement of the partitions beyond chance, -0.5...1: 1 for the same
    /// partition, 0 on average for a random one; scikit-learn's
    /// `adjusted_rand_score`.
    ///
    /// Source: L. Hubert, P. Arabie, "Comparing partitions", Journal of
    /// Classification 2 (1985).
    var adjustedRand: Double {
        guard split != 0 || merged != 0 else { return 1 }
        let agreement = 2 * (together * apart - split * merged)
        let scale = (together + split) * (split + apart) + (together + merged) * (merged + apart)
        return Double(agreement) / Double(scale)
    }
}
