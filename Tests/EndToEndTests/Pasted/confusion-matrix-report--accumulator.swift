import Foundation

infix operator ÷ : MultiplicationPrecedence

/// A division that gives 0 where the divisor is 0.
func ÷ (lhs: Double, rhs: Double) -> Double { rhs == 0 ? 0 : lhs / rhs }

struct ConfusionMatrix {
    private(set) var cells: [[Int]]
    let classes: Int

    init(classes: Int) {
        self.classes = classes
        cells = .init(repeating: .init(repeating: 0, count: classes), count: classes)
    }

    mutating func record(truth: Int, predicted: Int) { cells[truth][predicted] += 1 }

    subscript(t: Int, p: Int) -> Int { cells[t][p] }
    subscript(row t: Int) -> Int { cells[t].reduce(0, +) }
    subscript(column p: Int) -> Int { cells.reduce(0) { $0 + $1[p] } }
}

class Solution {
    func report(_ truth: [Int], _ pred: [Int], _ classes: Int)
        -> (matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double)
    {
        var cm = ConfusionMatrix(classes: classes)
        zip(truth, pred).forEach { cm.record(truth: $0, predicted: $1) }
        let precision = (0..<classes).map { Double(cm[$0, $0]) ÷ Double(cm[column: $0]) }
        let recall = (0..<classes).map { Double(cm[$0, $0]) ÷ Double(cm[row: $0]) }
        let f1 = zip(precision, recall).map { p, r in 2 * p * r ÷ (p + r) }
        return (cm.cells, precision, recall, f1, f1.reduce(0, +) / Double(classes))
    }
}
