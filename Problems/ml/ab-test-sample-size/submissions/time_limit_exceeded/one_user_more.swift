// Adds one user at a time until the power is there.
class Solution {
    func sampleSize(_ p1: Double, _ p2: Double, _ alpha: Double, _ power: Double) -> Int {
        let mean = (p1 + p2) / 2
        let critical = quantile(1 - alpha / 2) * (2 * mean * (1 - mean)).squareRoot()
        let spread = (p1 * (1 - p1) + p2 * (1 - p2)).squareRoot()
        var n = 1
        while upperTail((abs(p1 - p2) * Double(n).squareRoot() - critical) / spread) > 1 - power {
            n += 1
        }
        return n
    }

    private func upperTail(_ x: Double) -> Double {
        erfc(x / 2.0.squareRoot()) / 2
    }

    private func quantile(_ c: Double) -> Double {
        var x = 0.0
        for _ in 0..<60 {
            let density = exp(-x * x / 2) / (2 * Double.pi).squareRoot()
            x += (upperTail(x) - (1 - c)) / density
        }
        return x
    }
}
