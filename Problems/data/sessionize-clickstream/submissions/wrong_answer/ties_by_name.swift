// Puts sessions that begin at the same time in the order of the names.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        let order = events.indices.sorted {
            (events[$0].time, events[$0].user, $0) < (events[$1].time, events[$1].user, $1)
        }
        var found: [[Int]] = []
        var latest: [String: (session: Int, time: Int)] = [:]
        for position in order {
            let event = events[position]
            if let known = latest[event.user], event.time - known.time <= gap {
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
