// Looks the quantiles up in a table that has the usual levels only.
class Solution {
    private let quantiles = [
        0.80: 0.8416212335729143, 0.90: 1.2815515655446004, 0.95: 1.6448536269514722,
        0.975: 1.9599639845400545, 0.99: 2.3263478740408408, 0.995: 2.5758293035489004,
    ]

    func sampleSize(_ p1: Double, _ p2: Double, _ alpha: Double, _ power: Double) -> Int {
        let mean = (p1 + p2) / 2
        let sigma0 = (2 * mean * (1 - mean)).squareRoot()
        let sigma1 = (p1 * (1 - p1) + p2 * (1 - p2)).squareRoot()
        let root = quantiles[1 - alpha / 2]! * sigma0 + quantiles[power]! * sigma1
        return Int((root * root / ((p1 - p2) * (p1 - p2))).rounded(.up))
    }
}
