class Solution {
    /// Returns, for each label, the latest value of its entity that was known at its
    /// time and is at most `maxAge` old.
    func join(
        _ labels: [(entity: String, time: Int)],
        _ features: [(entity: String, time: Int, value: Double)],
        _ maxAge: Int
    ) -> [Double?] {

    }
}
