// Two passes for the variances, with means in two parts, and the incomplete beta function as
// a continued fraction.
class Solution {
    func welch(_ a: [Double], _ b: [Double]) -> (t: Double, df: Double, p: Double) {
        let (na, nb) = (Double(a.count), Double(b.count))
        let (ma, mb) = (mean(a), mean(b))
        let u = variance(a, ma) / na
        let w = variance(b, mb) / nb
        let t = (ma.high - mb.high + (ma.low - mb.low)) / (u + w).squareRoot()
        let df = (u + w) * (u + w) / (u * u / (na - 1) + w * w / (nb - 1))
        return (t, df, tails(t, df))
    }

    /// The mean as a number and what is left of it after rounding.
    private func mean(_ x: [Double]) -> (high: Double, low: Double) {
        let n = Double(x.count)
        var sum = 0.0
        var lost = 0.0
        for value in x {
            let next = sum + value
            lost += abs(sum) < abs(value) ? value - next + sum : sum - next + value
            sum = next
        }
        let high = (sum + lost) / n
        return (high, (sum.addingProduct(-high, n) + lost) / n)
    }

    private func variance(_ x: [Double], _ mean: (high: Double, low: Double)) -> Double {
        var squares = 0.0
        for value in x {
            let deviation = value - mean.high - mean.low
            squares += deviation * deviation
        }
        return squares / Double(x.count - 1)
    }

    /// The probability that Student's t lies at least as far from 0 as `t`.
    private func tails(_ t: Double, _ df: Double) -> Double {
        incompleteBeta(df / (df + t * t), t * t / (df + t * t), df / 2, 0.5)
    }

    /// The regularised incomplete beta function at x, where y is 1 - x.
    private func incompleteBeta(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
        if x == 0 { return 0 }
        if y == 0 { return 1 }
        if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(y, x, b, a) }
        var logFront = lgamma(a + b) - lgamma(a) - lgamma(b)
        logFront += a * log(x)
        logFront += b * log(y)
        // Lentz's way to work a continued fraction out from the front.
        let tiny = 1e-300
        var d = 1 - (a + b) * x / (a + 1)
        d = 1 / (abs(d) < tiny ? tiny : d)
        var c = 1.0
        var fraction = d
        for k in 1...10_000 {
            let m = Double(k)
            let terms = [
                m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
            ]
            let before = fraction
            for term in terms {
                d = 1 + term * d
                d = 1 / (abs(d) < tiny ? tiny : d)
                c = 1 + term / c
                c = abs(c) < tiny ? tiny : c
                fraction *= c * d
            }
            if abs(fraction - before) < 1e-15 * abs(fraction) { break }
        }
        return exp(logFront) * fraction / a
    }
}
