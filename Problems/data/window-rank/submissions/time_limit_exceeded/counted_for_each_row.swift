// Goes through all rows for each row, as the definitions say.
class Solution {
    func window(
        _ rows: [(partition: String, order: Int, value: Double)]
    ) -> [(rank: Int, denseRank: Int, running: Double)] {
        rows.map { row in
            var before = 0
            var smaller: Set<Int> = []
            var running = 0.0
            for other in rows where other.partition == row.partition {
                if other.order < row.order {
                    before += 1
                    smaller.insert(other.order)
                }
                if other.order <= row.order {
                    running += other.value
                }
            }
            return (before + 1, smaller.count + 1, running)
        }
    }
}
