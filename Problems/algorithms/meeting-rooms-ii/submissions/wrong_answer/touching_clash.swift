// Lets a meeting that starts when another ends have a room of its own.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        let events = intervals.flatMap { [($0[0], -1), ($0[1], 1)] }.sorted { $0 < $1 }
        var running = 0
        var most = 0
        for (_, change) in events {
            running -= change
            most = max(most, running)
        }
        return most
    }
}
