class Solution {
    /// Returns how many users each group needs for a two-sided test at level
    /// `alpha` to find the difference between `p1` and `p2` with probability `power`.
    func sampleSize(_ p1: Double, _ p2: Double, _ alpha: Double, _ power: Double) -> Int {

    }
}
