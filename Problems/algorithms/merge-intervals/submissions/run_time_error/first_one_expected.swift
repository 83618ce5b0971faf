// Begins with the first interval, which need not exist.
class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        let sorted = intervals.sorted { $0[0] < $1[0] }
        var merged = [sorted[0]]
        for interval in sorted.dropFirst() {
            let last = merged.count - 1
            if interval[0] <= merged[last][1] {
                merged[last][1] = max(merged[last][1], interval[1])
            } else {
                merged.append(interval)
            }
        }
        return merged
    }
}
