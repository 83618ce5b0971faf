// Cuts time into windows of the length of the gap, beginning at 0.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        struct Window: Hashable {
            let user: String
            let number: Int
        }
        let order = events.indices.sorted { (events[$0].time, $0) < (events[$1].time, $1) }
        var found: [[Int]] = []
        var session: [Window: Int] = [:]
        for position in order {
            let event = events[position]
            let window = Window(user: event.user, number: event.time / max(gap, 1))
            if let known = session[window] {
                found[known].append(position)
            } else {
                session[window] = found.count
                found.append([position])
            }
        }
        return found
    }
}
