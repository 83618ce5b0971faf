// Compares the confidence in the likelier class with the accuracy, as is done for many classes.
class Solution {
    func calibration(
        _ truth: [Int], _ prob: [Double], _ bins: Int
    ) -> (ece: Double, brier: Double) {
        var counts = [Int](repeating: 0, count: bins)
        var positives = [Int](repeating: 0, count: bins)
        var sums = [Double](repeating: 0, count: bins)
        var squares = 0.0
        for (t, p) in zip(truth, prob) {
            let confidence = max(p, 1 - p)
            let right = (p >= 0.5) == (t == 1)
            let k = min(Int(confidence * Double(bins)), bins - 1)
            counts[k] += 1
            positives[k] += right ? 1 : 0
            sums[k] += confidence
            squares += (p - Double(t)) * (p - Double(t))
        }
        let n = Double(truth.count)
        var ece = 0.0
        for k in 0..<bins where counts[k] > 0 {
            let size = Double(counts[k])
            let gap = abs(sums[k] / size - Double(positives[k]) / size)
            ece += size / n * gap
        }
        return (ece, squares / n)
    }
}
