// Makes each column k-anonymous by itself.
class Solution {
    private let powers = [1, 10, 100, 1_000, 10_000]

    func minGeneralisation(_ rows: [[Int]], _ k: Int) -> [Int] {
        guard rows.count >= k else { return [] }
        return rows[0].indices.map { j in
            (0...4).first { isAnonymous(rows.map { [$0[j]] }, k, [$0]) }!
        }
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
