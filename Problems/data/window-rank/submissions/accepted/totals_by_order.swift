// Adds up counts and values for each order of a partition, then reads them off.
class Solution {
    func window(
        _ rows: [(partition: String, order: Int, value: Double)]
    ) -> [(rank: Int, denseRank: Int, running: Double)] {
        var totals: [String: [Int: (count: Int, sum: Double)]] = [:]
        for row in rows {
            let old = totals[row.partition]?[row.order] ?? (0, 0)
            totals[row.partition, default: [:]][row.order] = (old.count + 1, old.sum + row.value)
        }
        let found = totals.mapValues { partition in
            var known: [Int: (rank: Int, denseRank: Int, running: Double)] = [:]
            var before = 0
            var running = 0.0
            for (order, total) in partition.sorted(by: { $0.key < $1.key }) {
                running += total.sum
                known[order] = (before + 1, known.count + 1, running)
                before += total.count
            }
            return known
        }
        return rows.map { found[$0.partition]![$0.order]! }
    }
}
