// Begins with the first meeting, which need not exist.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        let starts = intervals.map { $0[0] }.sorted()
        let ends = intervals.map { $0[1] }.sorted()
        var next = ends[0]
        var ended = 0
        var rooms = 0
        for start in starts {
            if start < next {
                rooms += 1
            } else {
                ended += 1
                next = ends[ended]
            }
        }
        return rooms
    }
}
