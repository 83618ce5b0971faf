class Solution {
    func report(
        _ truth: [Int], _ pred: [Int], _ classes: Int, epsilon: Double = 0
    ) -> (matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double) {
        var matrix = Array(repeating: Array(repeating: 0, count: classes), count: classes)
        for (t, p) in zip(truth, pred) { matrix[t][p] += 1 }
        func ratio(_ a: Int, _ b: Int) -> Double { b == 0 ? epsilon : Double(a) / Double(b) }
        let columns = (0..<classes).map { c in matrix.reduce(0) { $0 + $1[c] } }
        let rows = matrix.map { $0.reduce(0, +) }
        let precision = (0..<classes).map { ratio(matrix[$0][$0], columns[$0]) }
        let recall = (0..<classes).map { ratio(matrix[$0][$0], rows[$0]) }
        let f1 = (0..<classes).map { ratio(2 * matrix[$0][$0], columns[$0] + rows[$0]) }
        return (matrix, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }
}
