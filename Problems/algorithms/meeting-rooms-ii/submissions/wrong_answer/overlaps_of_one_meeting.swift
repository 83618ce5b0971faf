// Counts with how many meetings one of them overlaps; those may follow each other.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        let starts = intervals.map { $0[0] }.sorted()
        let ends = intervals.map { $0[1] }.sorted()
        return intervals.map { interval in
            position(of: interval[1], in: starts) - position(of: interval[0] + 1, in: ends)
        }.max() ?? 0
    }

    /// How many are smaller.
    private func position(of number: Int, in sorted: [Int]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
