// Begins a new session when the pause is exactly the gap.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        let order = events.indices.sorted { (events[$0].time, $0) < (events[$1].time, $1) }
        var found: [[Int]] = []
        var latest: [String: (session: Int, time: Int)] = [:]
        for position in order {
            let event = events[position]
            if let known = latest[event.user], event.time - known.time < gap {
                found[known.session].append(position)
                latest[event.user] = (known.session, event.time)
            } else {
                latest[event.user] = (found.count, event.time)
                found.append([position])
            }
        }
        return found
    }
}
