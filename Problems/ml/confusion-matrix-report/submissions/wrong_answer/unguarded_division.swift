// Divides without asking whether there is anything to divide by: 0 / 0 is NaN.
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
            let right = Double(matrix[k][k])
            let predicted = Double(matrix.reduce(0) { $0 + $1[k] })
            let real = Double(matrix[k].reduce(0, +))
            let p = right / predicted
            let r = right / real
            precision.append(p)
            recall.append(r)
            f1.append(2 * p * r / (p + r))
        }
        return (matrix, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }
}
