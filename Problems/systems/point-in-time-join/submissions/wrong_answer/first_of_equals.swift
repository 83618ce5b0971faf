// Keeps the first of several features at the same time.
class Solution {
    func join(
        _ labels: [(entity: String, time: Int)],
        _ features: [(entity: String, time: Int, value: Double)],
        _ maxAge: Int
    ) -> [Double?] {
        let order = labels.indices.sorted { labels[$0].time < labels[$1].time }
        let history = features.indices.sorted { (features[$0].time, $0) < (features[$1].time, $1) }
        var latest: [String: (time: Int, value: Double)] = [:]
        var answers = [Double?](repeating: nil, count: labels.count)
        var next = 0
        for i in order {
            let label = labels[i]
            while next < history.count, features[history[next]].time <= label.time {
                let feature = features[history[next]]
                if latest[feature.entity]?.time != feature.time {
                    latest[feature.entity] = (feature.time, feature.value)
                }
                next += 1
            }
            if let known = latest[label.entity], label.time - known.time <= maxAge {
                answers[i] = known.value
            }
        }
        return answers
    }
}
