class Solution {
    /// The bounds of an interval that holds the population's mean at the given level, from
    /// the means of that many resamples of `x`.
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {

    }
}
