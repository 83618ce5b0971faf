// Counts for each start the meetings that run at that time, among all: O(n^2).
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        var most = 0
        for interval in intervals {
            let running = intervals.filter { $0[0] <= interval[0] && interval[0] < $0[1] }.count
            most = max(most, running)
        }
        return most
    }
}
