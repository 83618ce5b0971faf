internal import Glibc

extension Metric {
    /// The normalised discounted cumulative gain of a ranking by scores,
    /// 0...1; scikit-learn's `ndcg_score` of one query.
    ///
    /// The gain is the relevance itself, the discount of rank r, from 1, is
    /// 1 / log2(r + 1). Elements of one score share their mean relevance: the
    /// mean over all orders of them. It is 0 where nothing is relevant.
    /// O(n log n).
    ///
    /// Source: F. McSherry, M. Najork, "Computing Information Retrieval
    /// Performance Measures Efficiently in the Presence of Tied Scores",
    /// ECIR 2008.
    ///
    /// - Returns: `nil` for fewer than two elements and for a relevance below
    ///   0.
    static func discountedGain(relevances: [Double], scores: [Double]) -> Double? {
        guard relevances.count >= 2, relevances.allSatisfy({ $0 >= 0 }) else { return nil }
        guard relevances.contains(where: { $0 > 0 }) else { return 0 }
        return cumulativeGain(relevances, by: scores) / cumulativeGain(relevances, by: relevances)
    }

    private static func cumulativeGain(_ relevances: [Double], by scores: [Double]) -> Double {
        let order = scores.indices.sorted { scores[$0] > scores[$1] }
        var total = AccurateSum()
        var start = 0
        while start < order.count {
            var (relevance, discount) = (AccurateSum(), AccurateSum())
            var end = start
            while end < order.count, scores[order[end]] == scores[order[start]] {
                relevance += relevances[order[end]]
                discount += 1 / log2(Double(end + 2))
                end += 1
            }
            total += relevance.value / Double(end - start) * discount.value
            start = end
        }
        return total.value
    }
}
