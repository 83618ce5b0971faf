// Draws as if each value had a weight of its own: every draw walks through the values until
// their shares have added up, O(n) for each of the n B draws.
class Solution {
    func ci<R: RandomNumberGenerator>(
        _ x: [Double], _ level: Double, _ resamples: Int, using rng: inout R
    ) -> (lo: Double, hi: Double) {
        let shares = x.map { _ in 1 / Double(x.count) }
        var means: [Double] = []
        for _ in 0..<resamples {
            var sum = 0.0
            for _ in x.indices { sum += x[place(shares, &rng)] }
            means.append(sum / Double(x.count))
        }
        means.sort()
        let cut = Int((1 - level) / 2 * Double(resamples))
        return (means[cut], means[resamples - 1 - cut])
    }

    private func place<R: RandomNumberGenerator>(_ shares: [Double], _ rng: inout R) -> Int {
        var left = Double.random(in: 0..<1, using: &rng)
        for place in shares.indices {
            left -= shares[place]
            if left < 0 { return place }
        }
        return shares.count - 1
    }
}
