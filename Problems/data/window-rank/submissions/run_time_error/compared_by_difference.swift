// Compares two orders by their difference, which overflows.
class Solution {
    func window(
        _ rows: [(partition: String, order: Int, value: Double)]
    ) -> [(rank: Int, denseRank: Int, running: Double)] {
        let order = rows.indices.sorted {
            let (a, b) = (rows[$0], rows[$1])
            return a.partition == b.partition ? a.order - b.order < 0 : a.partition < b.partition
        }
        var results = [(rank: Int, denseRank: Int, running: Double)](
            repeating: (0, 0, 0), count: rows.count)
        var first = 0, start = 0
        var dense = 0, running = 0.0
        while start < order.count {
            let row = rows[order[start]]
            if row.partition != rows[order[first]].partition {
                first = start
                dense = 0
                running = 0
            }
            var end = start
            while end < order.count, rows[order[end]].order == row.order,
                rows[order[end]].partition == row.partition
            {
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
