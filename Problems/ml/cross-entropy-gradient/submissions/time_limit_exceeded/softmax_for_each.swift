// Asks for the softmax of the whole row anew for each class.
class Solution {
    private func softmax(_ row: [Double]) -> [Double] {
        let largest = row.max()!
        let powers = row.map { exp($0 - largest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    private func logProbability(_ row: [Double], _ k: Int) -> Double {
        let largest = row.max()!
        return row[k] - largest - log(row.reduce(0) { $0 + exp($1 - largest) })
    }

    func lossAndGrad(_ logits: [[Double]], _ labels: [Int]) -> (loss: Double, grad: [[Double]]) {
        let n = Double(logits.count)
        var loss = 0.0
        var grad = logits
        for (i, label) in labels.enumerated() {
            loss -= logProbability(logits[i], label) / n
            for k in logits[i].indices {
                grad[i][k] = (softmax(logits[i])[k] - (k == label ? 1 : 0)) / n
            }
        }
        return (loss, grad)
    }
}
