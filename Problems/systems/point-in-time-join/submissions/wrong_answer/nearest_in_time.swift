// Takes the feature that is nearest in time, even from the future.
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
            let nearest = known[max(low - 1, 0)..<min(low + 1, known.count)].min {
                abs(features[$0].time - label.time) < abs(features[$1].time - label.time)
            }
            guard let nearest, abs(features[nearest].time - label.time) <= maxAge else { return nil }
            return features[nearest].value
        }
    }
}
