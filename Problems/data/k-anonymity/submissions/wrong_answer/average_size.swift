// Looks at the average size of the groups.
class Solution {
    private let powers = [1, 10, 100, 1_000, 10_000]

    func minGeneralisation(_ rows: [[Int]], _ k: Int) -> [Int] {
        var choices: [[Int]] = [[]]
        for _ in rows[0] {
            choices = choices.flatMap { choice in (0...4).map { choice + [$0] } }
        }
        func loss(_ levels: [Int]) -> Int { levels.reduce(0, +) }
        choices.sort { loss($0) < loss($1) }
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
        return rows.count >= k * sizes.count
    }
}
