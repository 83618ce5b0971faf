// Numbers the keys column by column, then fills an array of winners.
class Solution {
    func dedupe(_ rows: [[String]], _ key: [Int], _ version: Int) -> [[String]] {
        struct Pair: Hashable {
            let before: Int
            let cell: String
        }
        var number = [Int](repeating: 0, count: rows.count)
        for column in key {
            var numbers: [Pair: Int] = [:]
            for i in rows.indices {
                let pair = Pair(before: number[i], cell: rows[i][column])
                let next = numbers.count
                number[i] = numbers[pair, default: next]
                if number[i] == next {
                    numbers[pair] = next
                }
            }
        }
        let versions = rows.map { Int($0[version])! }
        var winner = [Int](repeating: -1, count: rows.count)
        for i in rows.indices {
            let old = winner[number[i]]
            if old < 0 || versions[old] <= versions[i] {
                winner[number[i]] = i
            }
        }
        return rows.indices.filter { winner[number[$0]] == $0 }.map { rows[$0] }
    }
}
