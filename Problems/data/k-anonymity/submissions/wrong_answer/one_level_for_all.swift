// Gives all columns the same level.
class Solution {
    private let powers = [1, 10, 100, 1_000, 10_000]

    func minGeneralisation(_ rows: [[Int]], _ k: Int) -> [Int] {
        let choices = (0...4).map { level in rows[0].map { _ in level } }
        return choices.first { isAnonymous(rows, k, $0) } ?? []
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
