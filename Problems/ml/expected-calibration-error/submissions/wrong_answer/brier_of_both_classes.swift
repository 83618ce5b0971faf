// Adds up the squares of both classes, as for many classes: twice as much.
class Solution {
    func calibration(
        _ truth: [Int], _ prob: [Double], _ bins: Int
    ) -> (ece: Double, brier: Double) {
        var counts = [Int](repeating: 0, count: bins)
        var positives = [Int](repeating: 0, count: bins)
        var sums = [Double](repeating: 0, count: bins)
        var squares = 0.0
        for (t, p) in zip(truth, prob) {
            let k = min(Int(p * Double(bins)), bins - 1)
            counts[k] += 1
            positives[k] += t
            sums[k] += p
            squares += (p - Double(t)) * (p - Double(t))
        }
        let n = Double(truth.count)
        var ece = 0.0
        for k in 0..<bins where counts[k] > 0 {
            let size = Double(counts[k])
            let gap = abs(sums[k] / size - Double(positives[k]) / size)
            ece += size / n * gap
        }
        return (ece, 2 * squares / n)
    }
}
