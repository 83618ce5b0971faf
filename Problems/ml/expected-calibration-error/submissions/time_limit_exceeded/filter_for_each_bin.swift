// Goes over all examples for each bin.
class Solution {
    func calibration(
        _ truth: [Int], _ prob: [Double], _ bins: Int
    ) -> (ece: Double, brier: Double) {
        let n = Double(truth.count)
        var ece = 0.0
        for k in 0..<bins {
            let members = prob.indices.filter { min(Int(prob[$0] * Double(bins)), bins - 1) == k }
            if members.isEmpty { continue }
            let size = Double(members.count)
            let mean = members.reduce(0) { $0 + prob[$1] } / size
            let share = Double(members.reduce(0) { $0 + truth[$1] }) / size
            ece += size / n * abs(mean - share)
        }
        let brier = zip(truth, prob).reduce(0) { $0 + pow($1.1 - Double($1.0), 2) } / n
        return (ece, brier)
    }
}
