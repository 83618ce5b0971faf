// Counts hits, predictions and examples of each class along with a flat matrix, in one pass.
class Solution {
    func report(
        _ truth: [Int], _ pred: [Int], _ classes: Int
    ) -> (
        matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double
    ) {
        var cells = [Int](repeating: 0, count: classes * classes)
        var right = [Int](repeating: 0, count: classes)
        var predicted = right
        var real = right
        for (t, p) in zip(truth, pred) {
            cells[t * classes + p] += 1
            real[t] += 1
            predicted[p] += 1
            if t == p {
                right[t] += 1
            }
        }
        var precision: [Double] = []
        var recall: [Double] = []
        var f1: [Double] = []
        for k in 0..<classes {
            precision.append(share(right[k], predicted[k]))
            recall.append(share(right[k], real[k]))
            f1.append(share(2 * right[k], predicted[k] + real[k]))
        }
        let matrix = (0..<classes).map { Array(cells[$0 * classes..<($0 + 1) * classes]) }
        return (matrix, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }

    private func share(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? 0 : Double(part) / Double(whole)
    }
}
