// Draws the resamples from the system's generator.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        _ = rng.next()
        let means = (0..<resamples).map { _ in
            x.indices.reduce(0.0) { sum, _ in sum + x.randomElement()! } / Double(x.count)
        }.sorted()
        let cut = Int((1 - level) / 2 * Double(resamples))
        return (means[cut], means[resamples - 1 - cut])
    }
}
