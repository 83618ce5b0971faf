// Keeps the changes by time in a dictionary, but sets them instead of adding them up.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        var changes: [Int: Int] = [:]
        for interval in intervals {
            changes[interval[0]] = 1
            changes[interval[1]] = -1
        }
        var running = 0
        var most = 0
        for time in changes.keys.sorted() {
            running += changes[time] ?? 0
            most = max(most, running)
        }
        return most
    }
}
