// Goes through all examples once more for each cell of the matrix, O(n c^2).
class Solution {
    func report(
        _ truth: [Int], _ pred: [Int], _ classes: Int
    ) -> (
        matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double
    ) {
        let examples = Array(zip(truth, pred))
        let matrix = (0..<classes).map { t in
            (0..<classes).map { p in
                examples.reduce(0) { $0 + ($1.0 == t && $1.1 == p ? 1 : 0) }
            }
        }
        var precision: [Double] = []
        var recall: [Double] = []
        var f1: [Double] = []
        for k in 0..<classes {
            let right = Double(matrix[k][k])
            let predicted = Double(matrix.reduce(0) { $0 + $1[k] })
            let real = Double(matrix[k].reduce(0, +))
            let p = predicted > 0 ? right / predicted : 0
            let r = real > 0 ? right / real : 0
            precision.append(p)
            recall.append(r)
            f1.append(p + r > 0 ? 2 * p * r / (p + r) : 0)
        }
        return (matrix, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }
}
