// Sorts, and walks from border to border; the size of a bin cancels out of its weighted gap.
class Solution {
    func calibration(
        _ truth: [Int], _ prob: [Double], _ bins: Int
    ) -> (ece: Double, brier: Double) {
        let examples = zip(prob, truth).sorted { $0.0 < $1.0 }
        var total = 0.0
        var start = 0
        var k = 0
        while start < examples.count {
            while k < bins - 1, examples[start].0 >= Double(k + 1) / Double(bins) {
                k += 1
            }
            let border = k == bins - 1 ? Double.infinity : Double(k + 1) / Double(bins)
            var excess = 0.0
            while start < examples.count, examples[start].0 < border {
                excess += examples[start].0 - Double(examples[start].1)
                start += 1
            }
            total += abs(excess)
        }
        let squares = examples.reduce(0.0) { $0 + pow($1.0 - Double($1.1), 2) }
        return (total / Double(examples.count), squares / Double(examples.count))
    }
}
