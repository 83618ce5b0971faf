// Integrates the density from 0 to |t| with Simpson's rule; t = 0 leaves no interval to go over.
class Solution {
    func welch(_ a: [Double], _ b: [Double]) -> (t: Double, df: Double, p: Double) {
        let (na, nb) = (Double(a.count), Double(b.count))
        let (ma, mb) = (a.reduce(0, +) / na, b.reduce(0, +) / nb)
        let u = a.reduce(0) { $0 + ($1 - ma) * ($1 - ma) } / (na - 1) / na
        let w = b.reduce(0) { $0 + ($1 - mb) * ($1 - mb) } / (nb - 1) / nb
        let t = (ma - mb) / (u + w).squareRoot()
        let df = (u + w) * (u + w) / (u * u / (na - 1) + w * w / (nb - 1))

        let ratio: Double = exp(lgamma((df + 1) / 2) - lgamma(df / 2))
        let front = ratio / (df * Double.pi).squareRoot()
        func density(_ x: Double) -> Double {
            front * pow(1 + x * x / df, -(df + 1) / 2)
        }
        let intervals = 2 * Int((abs(t) * 500).rounded(.up))
        let width = abs(t) / Double(intervals)
        var sum = density(0) + density(abs(t))
        for i in 1...(intervals - 1) {
            sum += (i % 2 == 1 ? 4 : 2) * density(Double(i) * width)
        }
        return (t, df, max(0, 1 - 2 * sum * width / 3))
    }
}
