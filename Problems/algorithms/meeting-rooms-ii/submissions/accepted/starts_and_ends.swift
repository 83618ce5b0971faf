// Sorted starts and sorted ends: how many have started and not ended.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        let starts = intervals.map { $0[0] }.sorted()
        let ends = intervals.map { $0[1] }.sorted()
        var ended = 0
        var most = 0
        for (started, start) in starts.enumerated() {
            while ends[ended] <= start { ended += 1 }
            most = max(most, started + 1 - ended)
        }
        return most
    }
}
