// Forgets to sort the means.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let means = (0..<resamples).map { _ in
            x.indices.reduce(0.0) { sum, _ in sum + x.randomElement(using: &rng)! } / Double(x.count)
        }
        let cut = Int((1 - level) / 2 * Double(resamples))
        return (means[cut], means[resamples - 1 - cut])
    }
}
