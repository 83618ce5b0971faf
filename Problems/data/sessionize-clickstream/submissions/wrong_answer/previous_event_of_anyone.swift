// Measures the pause from the previous event of any user.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        let order = events.indices.sorted { (events[$0].time, $0) < (events[$1].time, $1) }
        var found: [[Int]] = []
        var session: [String: Int] = [:]
        var before = 0
        for position in order {
            let event = events[position]
            if let known = session[event.user], event.time - before <= gap {
                found[known].append(position)
            } else {
                session[event.user] = found.count
                found.append([position])
            }
            before = event.time
        }
        return found
    }
}
