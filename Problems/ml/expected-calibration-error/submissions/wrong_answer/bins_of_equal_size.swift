// Makes bins that hold equally many examples instead of bins of equal width.
class Solution {
    func calibration(
        _ truth: [Int], _ prob: [Double], _ bins: Int
    ) -> (ece: Double, brier: Double) {
        let n = truth.count
        let examples = zip(prob, truth).sorted { $0.0 < $1.0 }
        var ece = 0.0
        for k in 0..<bins {
            let members = examples[(k * n / bins)..<((k + 1) * n / bins)]
            ece += abs(members.reduce(0) { $0 + $1.0 - Double($1.1) }) / Double(n)
        }
        let squares = examples.reduce(0.0) { $0 + pow($1.0 - Double($1.1), 2) }
        return (ece, squares / Double(n))
    }
}
