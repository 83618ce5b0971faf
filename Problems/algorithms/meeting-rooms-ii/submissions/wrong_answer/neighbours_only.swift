// Takes a new room whenever a meeting overlaps with the one before it.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        let sorted = intervals.sorted { $0[0] < $1[0] }
        guard !sorted.isEmpty else { return 0 }
        var rooms = 1
        for (before, next) in zip(sorted, sorted.dropFirst()) where next[0] < before[1] {
            rooms += 1
        }
        return rooms
    }
}
