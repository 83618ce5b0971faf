// One pass for each sample (Welford, with a mean in two parts), and a power series for the body
// or for the tails.
class Solution {
    func welch(_ a: [Double], _ b: [Double]) -> (t: Double, df: Double, p: Double) {
        let (first, second) = (summary(a), summary(b))
        let sum = first.error + second.error
        let difference = first.mean - second.mean + (first.low - second.low)
        let t = difference / sum.squareRoot()
        let df = 1 / (pow(first.error / sum, 2) / first.df + pow(second.error / sum, 2) / second.df)
        let square = t * t
        // The series converges at both ends; take the one that needs fewer terms.
        if square > 10 {
            return (t, df, series(df / (df + square), square / (df + square), df / 2, 0.5))
        }
        return (t, df, 1 - series(square / (df + square), df / (df + square), 0.5, df / 2))
    }

    /// The mean is the sum of `mean` and `low`, which holds what rounding took from it.
    private func summary(
        _ x: [Double]
    ) -> (mean: Double, low: Double, error: Double, df: Double) {
        var mean = 0.0
        var low = 0.0
        var squares = 0.0
        for (i, value) in x.enumerated() {
            let change = value - mean - low
            let step = change / Double(i + 1)
            let next = mean + step
            low += abs(mean) < abs(step) ? step - next + mean : mean - next + step
            mean = next
            squares += change * (value - mean - low)
        }
        let df = Double(x.count - 1)
        return (mean, low, squares / df / Double(x.count), df)
    }

    /// The regularised incomplete beta function at x, where y is 1 - x.
    private func series(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
        if x == 0 { return 0 }
        var term = 1.0
        var sum = 1.0
        var n = 0.0
        while term > 1e-17 * sum {
            term *= (a + b + n) / (a + 1 + n) * x
            sum += term
            n += 1
        }
        let logBeta = lgamma(a) + lgamma(b) - lgamma(a + b)
        return exp(a * log(x) + b * log(y) - logBeta) / a * sum
    }
}
