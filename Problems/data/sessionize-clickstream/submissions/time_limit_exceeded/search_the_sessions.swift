// Looks for the user's latest session among all sessions.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        let order = events.indices.sorted { (events[$0].time, $0) < (events[$1].time, $1) }
        var found: [[Int]] = []
        for position in order {
            let event = events[position]
            let known = found.lastIndex { events[$0[0]].user == event.user }
            if let known, event.time - events[found[known].last!].time <= gap {
                found[known].append(position)
            } else {
                found.append([position])
            }
        }
        return found
    }
}
