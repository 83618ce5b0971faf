// Has a table for the minutes of one day.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        var running = [Int](repeating: 0, count: 24 * 60 + 1)
        for interval in intervals {
            for minute in interval[0]..<interval[1] {
                running[minute] += 1
            }
        }
        return running.max() ?? 0
    }
}
