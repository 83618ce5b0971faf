// Uses Int.min for "never seen", and the difference to it overflows.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        let order = events.indices.sorted { (events[$0].time, $0) < (events[$1].time, $1) }
        var found: [[Int]] = []
        var last: [String: Int] = [:]
        var session: [String: Int] = [:]
        for position in order {
            let event = events[position]
            if event.time - last[event.user, default: Int.min] > gap {
                session[event.user] = found.count
                found.append([])
            }
            found[session[event.user]!].append(position)
            last[event.user] = event.time
        }
        return found
    }
}
