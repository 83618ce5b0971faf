class Solution {
    /// Returns rank, dense rank and running sum of each row within its partition, in
    /// the order of `rows`.
    func window(
        _ rows: [(partition: String, order: Int, value: Double)]
    ) -> [(rank: Int, denseRank: Int, running: Double)] {

    }
}
