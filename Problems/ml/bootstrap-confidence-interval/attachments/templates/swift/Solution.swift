class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
    }
}
