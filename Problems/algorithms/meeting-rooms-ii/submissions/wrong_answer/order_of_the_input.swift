// Gives out rooms in the order of the input, as if that were the order of time.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        var ends: [Int] = []
        for interval in intervals {
            if let room = ends.firstIndex(where: { $0 <= interval[0] }) {
                ends[room] = interval[1]
            } else {
                ends.append(interval[1])
            }
        }
        return ends.count
    }
}
