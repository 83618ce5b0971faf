// Counts in dictionaries and unwraps by force, although some classes never get an entry.
class Solution {
    func report(
        _ truth: [Int], _ pred: [Int], _ classes: Int
    ) -> (
        matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double
    ) {
        var matrix = Array(repeating: Array(repeating: 0, count: classes), count: classes)
        var predicted: [Int: Int] = [:]
        var real: [Int: Int] = [:]
        for (t, p) in zip(truth, pred) {
            matrix[t][p] += 1
            predicted[p, default: 0] += 1
            real[t, default: 0] += 1
        }
        let precision = (0..<classes).map { Double(matrix[$0][$0]) / Double(predicted[$0]!) }
        let recall = (0..<classes).map { Double(matrix[$0][$0]) / Double(real[$0]!) }
        let f1 = zip(precision, recall).map { p, r in p + r > 0 ? 2 * p * r / (p + r) : 0 }
        return (matrix, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }
}
