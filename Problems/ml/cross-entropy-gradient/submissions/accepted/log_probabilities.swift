// Computes log-probabilities; both results follow from them.
class Solution {
    private func logSoftmax(_ row: [Double]) -> [Double] {
        let largest = row.reduce(-Double.infinity, max)
        let total = largest + log(row.reduce(0) { $0 + exp($1 - largest) })
        return row.map { $0 - total }
    }

    func lossAndGrad(_ logits: [[Double]], _ labels: [Int]) -> (loss: Double, grad: [[Double]]) {
        let share = 1 / Double(logits.count)
        let rows = logits.map(logSoftmax)
        let loss = zip(rows, labels).reduce(0) { $0 - $1.0[$1.1] } * share
        let grad = zip(rows, labels).map { row, label in
            row.enumerated().map { k, value in (exp(value) - (k == label ? 1 : 0)) * share }
        }
        return (loss, grad)
    }
}
