// Marks the covered numbers in a table, which has no places for negative and large ones.
class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        let largest = intervals.map { $0[1] }.max() ?? 0
        var changes = [Int](repeating: 0, count: min(2 * largest + 2, 4_000_000))
        for interval in intervals {
            changes[2 * interval[0]] += 1
            changes[2 * interval[1] + 1] -= 1
        }
        var merged: [[Int]] = []
        var open = 0
        for (place, change) in changes.enumerated() where change != 0 {
            if open == 0 { merged.append([place / 2, 0]) }
            open += change
            if open == 0 { merged[merged.count - 1][1] = (place - 1) / 2 }
        }
        return merged
    }
}
