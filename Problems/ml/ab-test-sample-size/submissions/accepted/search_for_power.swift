// Asks for the power of a given n, and finds the smallest n that has enough by binary search.
class Solution {
    func sampleSize(_ p1: Double, _ p2: Double, _ alpha: Double, _ power: Double) -> Int {
        let mean = (p1 + p2) / 2
        let critical = quantile(1 - alpha / 2) * (2 * mean * (1 - mean)).squareRoot()
        let spread = (p1 * (1 - p1) + p2 * (1 - p2)).squareRoot()

        func isEnough(_ n: Int) -> Bool {
            let x = (abs(p1 - p2) * Double(n).squareRoot() - critical) / spread
            return upperTail(x) <= 1 - power
        }

        var high = 1
        while !isEnough(high) { high *= 2 }
        var low = high / 2
        while high - low > 1 {
            let middle = (low + high) / 2
            if isEnough(middle) {
                high = middle
            } else {
                low = middle
            }
        }
        return high
    }

    private func upperTail(_ x: Double) -> Double {
        erfc(x / 2.0.squareRoot()) / 2
    }

    /// Newton's method from 0; beyond 0 the tail is convex, so it comes from one side.
    private func quantile(_ c: Double) -> Double {
        var x = 0.0
        for _ in 0..<60 {
            let density = exp(-x * x / 2) / (2 * Double.pi).squareRoot()
            x += (upperTail(x) - (1 - c)) / density
        }
        return x
    }
}
