// Chooses the levels column by column; the last one is found by a binary search.
class Solution {
    private var best: [Int] = []
    private var bestLoss = Int.max

    func minGeneralisation(_ rows: [[Int]], _ k: Int) -> [Int] {
        guard rows.count >= k else { return [] }
        let columns = rows[0].indices.map { j in rows.map { $0[j] } }
        choose(columns, k, [], [Int](repeating: 0, count: rows.count))
        return best
    }

    /// Goes on with the next column; `groups` numbers the groups of the columns so far.
    private func choose(_ columns: [[Int]], _ k: Int, _ levels: [Int], _ groups: [Int]) {
        let loss = levels.reduce(0, +)
        guard loss < bestLoss else { return }
        let column = columns[levels.count]
        guard levels.count + 1 == columns.count else {
            var cells = column
            for level in 0...4 {
                choose(columns, k, levels + [level], combined(groups, cells))
                cells = cells.map { $0 / 10 }
            }
            return
        }
        // Level 5 stands for "no level is enough".
        let powers = [1, 10, 100, 1_000, 10_000]
        var low = 0, high = min(5, bestLoss - loss)
        while low < high {
            let middle = (low + high) / 2
            let sizes = counted(combined(groups, column.map { $0 / powers[middle] }))
            if sizes.allSatisfy({ $0 >= k }) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        if low < 5, loss + low < bestLoss {
            best = levels + [low]
            bestLoss = loss + low
        }
    }

    private func combined(_ groups: [Int], _ cells: [Int]) -> [Int] {
        var numbers: [Int: Int] = [:]
        return zip(groups, cells).map { group, cell in
            let next = numbers.count
            let key = group * 10_000 + cell
            if let known = numbers[key] { return known }
            numbers[key] = next
            return next
        }
    }

    private func counted(_ groups: [Int]) -> [Int] {
        var sizes = [Int](repeating: 0, count: groups.max()! + 1)
        for group in groups { sizes[group] += 1 }
        return sizes
    }
}
