// Keeps the values that were drawn, not the means of the resamples.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let drawn = (0..<resamples).map { _ in x.randomElement(using: &rng)! }.sorted()
        let cut = Int((1 - level) / 2 * Double(resamples))
        return (drawn[cut], drawn[resamples - 1 - cut])
    }
}
