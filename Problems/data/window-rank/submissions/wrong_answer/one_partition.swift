// Forgets the partitions.
class Solution {
    func window(
        _ rows: [(partition: String, order: Int, value: Double)]
    ) -> [(rank: Int, denseRank: Int, running: Double)] {
        let order = rows.indices.sorted {
            rows[$0].order < rows[$1].order
        }
        var results = [(rank: Int, denseRank: Int, running: Double)](
            repeating: (0, 0, 0), count: rows.count)
        let first = 0
        var start = 0
        var dense = 0, running = 0.0
        while start < order.count {
            let row = rows[order[start]]
            var end = start
            while end < order.count, rows[order[end]].order == row.order {
                running += rows[order[end]].value
                end += 1
            }
            dense += 1
            for i in start..<end {
                results[order[i]] = (start - first + 1, dense, running)
            }
            start = end
        }
        return results
    }
}
