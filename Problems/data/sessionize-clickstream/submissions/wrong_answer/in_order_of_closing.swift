// Hands out a session when it ends, so a long one comes after shorter ones that begin later.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        let order = events.indices.sorted { (events[$0].time, $0) < (events[$1].time, $1) }
        var done: [[Int]] = []
        var open: [String: [Int]] = [:]
        for position in order {
            let event = events[position]
            if let session = open[event.user], event.time - events[session.last!].time > gap {
                done.append(session)
                open[event.user] = nil
            }
            open[event.user, default: []].append(position)
        }
        return done + open.values.sorted { (events[$0[0]].time, $0[0]) < (events[$1[0]].time, $1[0]) }
    }
}
