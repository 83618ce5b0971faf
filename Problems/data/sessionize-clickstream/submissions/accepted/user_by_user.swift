// Groups by user, cuts each user's events, and puts the sessions in order at the end.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        func comesBefore(_ a: Int, _ b: Int) -> Bool {
            events[a].time != events[b].time ? events[a].time < events[b].time : a < b
        }
        var found: [[Int]] = []
        let byUser = Dictionary(grouping: events.indices) { events[$0].user }
        for var positions in byUser.values {
            positions.sort(by: comesBefore)
            var start = 0
            for i in 1...positions.count {
                if i == positions.count
                    || events[positions[i]].time - events[positions[i - 1]].time > gap
                {
                    found.append(Array(positions[start..<i]))
                    start = i
                }
            }
        }
        return found.sorted { comesBefore($0[0], $1[0]) }
    }
}
