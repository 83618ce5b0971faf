// Cuts 1 - level off at each end, not half of it.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let means = (0..<resamples).map { _ in
            x.indices.reduce(0.0) { sum, _ in sum + x.randomElement(using: &rng)! } / Double(x.count)
        }.sorted()
        let cut = min(Int((1 - level) * Double(resamples)), (resamples - 1) / 2)
        return (means[cut], means[resamples - 1 - cut])
    }
}
