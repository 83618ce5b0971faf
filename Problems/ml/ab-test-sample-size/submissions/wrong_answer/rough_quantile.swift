// Takes quantiles from a rational formula that is off by up to 0.0004.
class Solution {
    func sampleSize(_ p1: Double, _ p2: Double, _ alpha: Double, _ power: Double) -> Int {
        let mean = (p1 + p2) / 2
        let sigma0 = (2 * mean * (1 - mean)).squareRoot()
        let sigma1 = (p1 * (1 - p1) + p2 * (1 - p2)).squareRoot()
        let zAlpha = upperQuantile(alpha / 2)
        let zPower = upperQuantile(1 - power)
        let root = (zAlpha * sigma0 + zPower * sigma1) / (p1 - p2)
        return Int((root * root).rounded(.up))
    }

    /// The number above which a standard normal value lies with this probability.
    private func upperQuantile(_ tail: Double) -> Double {
        let t = (-2 * log(tail)).squareRoot()
        let above = 2.515517 + t * (0.802853 + t * 0.010328)
        let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
        return t - above / below
    }
}
