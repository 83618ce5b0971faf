// Fills the matrix, then reads everything from its diagonal, its rows and its columns.
class Solution {
    func report(
        _ truth: [Int], _ pred: [Int], _ classes: Int
    ) -> (
        matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double
    ) {
        var matrix = Array(repeating: Array(repeating: 0, count: classes), count: classes)
        for i in truth.indices {
            matrix[truth[i]][pred[i]] += 1
        }
        let rows = matrix.map { $0.reduce(0, +) }
        let columns = matrix.reduce(into: [Int](repeating: 0, count: classes)) { sums, row in
            for k in row.indices {
                sums[k] += row[k]
            }
        }
        let precision = (0..<classes).map { k in
            columns[k] > 0 ? Double(matrix[k][k]) / Double(columns[k]) : 0
        }
        let recall = (0..<classes).map { k in
            rows[k] > 0 ? Double(matrix[k][k]) / Double(rows[k]) : 0
        }
        let f1 = zip(precision, recall).map { p, r in p + r > 0 ? 2 * p * r / (p + r) : 0 }
        let macroF1 = f1.reduce(0, +) / Double(classes)
        return (matrix, precision, recall, f1, macroF1)
    }
}
