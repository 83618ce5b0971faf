// Lists the sessions user by user, in the order in which the users first appear.
class Solution {
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {
        var users: [String] = []
        var byUser: [String: [Int]] = [:]
        for (position, event) in events.enumerated() {
            if byUser[event.user] == nil {
                users.append(event.user)
            }
            byUser[event.user, default: []].append(position)
        }
        var found: [[Int]] = []
        for user in users {
            let positions = byUser[user]!.sorted { (events[$0].time, $0) < (events[$1].time, $1) }
            for (i, position) in positions.enumerated() {
                if i > 0, events[position].time - events[positions[i - 1]].time <= gap {
                    found[found.count - 1].append(position)
                } else {
                    found.append([position])
                }
            }
        }
        return found
    }
}
