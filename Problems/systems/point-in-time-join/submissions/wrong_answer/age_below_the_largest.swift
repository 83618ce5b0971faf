// Takes a feature of exactly the largest age for stale.
class Solution {
    func join(
        _ labels: [(entity: String, time: Int)],
        _ features: [(entity: String, time: Int, value: Double)],
        _ maxAge: Int
    ) -> [Double?] {
        var history = Dictionary(grouping: features.indices) { features[$0].entity }
        for entity in history.keys {
            history[entity]!.sort { (features[$0].time, $0) < (features[$1].time, $1) }
        }
        return labels.map { label in
            let known = history[label.entity] ?? []
            var low = 0, high = known.count
            while low < high {
                let middle = (low + high) / 2
                if features[known[middle]].time <= label.time {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            guard low > 0 else { return nil }
            let feature = features[known[low - 1]]
            return label.time - feature.time < maxAge ? feature.value : nil
        }
    }
}
