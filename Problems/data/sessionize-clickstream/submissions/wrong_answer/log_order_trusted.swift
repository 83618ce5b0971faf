// Takes the events in the order of the log.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        var found: [[Int]] = []
        var latest: [String: (session: Int, time: Int)] = [:]
        for (position, event) in events.enumerated() {
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
