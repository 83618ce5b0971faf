// Takes the latest feature of the entity, whenever that was.
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
            guard let last = known.last else { return nil }
            let feature = features[last]
            return label.time - feature.time <= maxAge ? feature.value : nil
        }
    }
}
