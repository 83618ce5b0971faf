// Goes through all features for each label.
class Solution {
    func join(
        _ labels: [(entity: String, time: Int)],
        _ features: [(entity: String, time: Int, value: Double)],
        _ maxAge: Int
    ) -> [Double?] {
        labels.map { label in
            var best: (time: Int, value: Double)?
            for feature in features where feature.entity == label.entity {
                let age = label.time - feature.time
                if age >= 0, age <= maxAge, feature.time >= best?.time ?? 0 {
                    best = (feature.time, feature.value)
                }
            }
            return best?.value
        }
    }
}
