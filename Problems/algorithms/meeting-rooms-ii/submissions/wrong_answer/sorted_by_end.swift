// Gives out rooms in the order in which the meetings end.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        var ends: [Int] = []
        for interval in intervals.sorted(by: { ($0[1], $0[0]) < ($1[1], $1[0]) }) {
            if let room = ends.firstIndex(where: { $0 <= interval[0] }) {
                ends[room] = interval[1]
            } else {
                ends.append(interval[1])
            }
        }
        return ends.count
    }
}
