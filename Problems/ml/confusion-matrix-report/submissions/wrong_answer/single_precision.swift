// Computes in Float: seven digits instead of sixteen.
class Solution {
    func report(
        _ truth: [Int], _ pred: [Int], _ classes: Int
    ) -> (
        matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double
    ) {
        var matrix = Array(repeating: Array(repeating: 0, count: classes), count: classes)
        for (t, p) in zip(truth, pred) {
            matrix[t][p] += 1
        }
        var precision: [Double] = []
        var recall: [Double] = []
        var f1: [Double] = []
        for k in 0..<classes {
            let right = Float(matrix[k][k])
            let predicted = Float(matrix.reduce(0) { $0 + $1[k] })
            let real = Float(matrix[k].reduce(0, +))
            let p = predicted > 0 ? right / predicted : 0
            let r = real > 0 ? right / real : 0
            precision.append(Double(p))
            recall.append(Double(r))
            f1.append(Double(p + r > 0 ? 2 * p * r / (p + r) : 0))
        }
        return (matrix, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }
}
