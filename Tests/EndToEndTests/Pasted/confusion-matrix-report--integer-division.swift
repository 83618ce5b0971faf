class Solution {
    func report(_ truth: [Int], _ pred: [Int], _ classes: Int)
        -> (matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double)
    {
        var m = [[Int]](repeating: [Int](repeating: 0, count: classes), count: classes)
        for (t, p) in zip(truth, pred) { m[t][p] += 1 }
        let columns = (0..<classes).map { c in m.reduce(0) { $0 + $1[c] } }
        let precision = (0..<classes).map { columns[$0] == 0 ? 0 : Double(m[$0][$0] / columns[$0]) }
        let recall = (0..<classes).map { c -> Double in
            let row = m[c].reduce(0, +)
            return row == 0 ? 0 : Double(m[c][c] / row)
        }
        let f1 = zip(precision, recall).map { $0 + $1 == 0 ? 0 : 2 * $0 * $1 / ($0 + $1) }
        return (m, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }
}
