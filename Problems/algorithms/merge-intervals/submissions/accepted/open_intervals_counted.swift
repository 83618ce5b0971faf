// A sweep over all starts and ends that counts how many intervals are open.
class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        let starts = intervals.map { $0[0] }.sorted()
        let ends = intervals.map { $0[1] }.sorted()
        var merged: [[Int]] = []
        var begin = 0
        for i in ends.indices where i + 1 == ends.count || starts[i + 1] > ends[i] {
            // As many intervals have ended as have started.
            merged.append([starts[begin], ends[i]])
            begin = i + 1
        }
        return merged
    }
}
