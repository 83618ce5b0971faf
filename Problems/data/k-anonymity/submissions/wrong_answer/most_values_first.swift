// Hides a digit of the column with most different values until it is enough.
class Solution {
    private let powers = [1, 10, 100, 1_000, 10_000]

    func minGeneralisation(_ rows: [[Int]], _ k: Int) -> [Int] {
        guard rows.count >= k else { return [] }
        var levels = rows[0].map { _ in 0 }
        while !isAnonymous(rows, k, levels) {
            let column = levels.indices.max { valueCount(rows, levels, $0) < valueCount(rows, levels, $1) }!
            levels[column] += 1
        }
        return levels
    }

    private func valueCount(_ rows: [[Int]], _ levels: [Int], _ j: Int) -> Int {
        Set(rows.map { $0[j] / powers[levels[j]] }).count
    }

    private func isAnonymous(_ rows: [[Int]], _ k: Int, _ levels: [Int]) -> Bool {
        var sizes: [Int: Int] = [:]
        for row in rows {
            var key = 0
            for (j, cell) in row.enumerated() {
                key = key * 10_000 + cell / powers[levels[j]]
            }
            sizes[key, default: 0] += 1
        }
        return sizes.values.allSatisfy { $0 >= k }
    }
}
