// Draws resamples of half the size.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let size = (x.count + 1) / 2
        let means = (0..<resamples).map { _ in
            (0..<size).reduce(0.0) { sum, _ in sum + x.randomElement(using: &rng)! } / Double(size)
        }.sorted()
        let cut = Int((1 - level) / 2 * Double(resamples))
        return (means[cut], means[resamples - 1 - cut])
    }
}
