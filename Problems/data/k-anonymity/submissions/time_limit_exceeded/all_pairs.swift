// Compares each row with each other row, for each choice.
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
        let hidden = rows.map { row in zip(row, levels).map { $0 / powers[$1] } }
        return hidden.allSatisfy { row in
            hidden.reduce(0) { $1 == row ? $0 + 1 : $0 } >= k
        }
    }
}
