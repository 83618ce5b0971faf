// Subtracts the largest logit of all rows, which turns rows far below it to 0 / 0.
class Solution {
    func lossAndGrad(_ logits: [[Double]], _ labels: [Int]) -> (loss: Double, grad: [[Double]]) {
        let n = Double(logits.count)
        var loss = 0.0
        var grad = logits
        for (i, label) in labels.enumerated() {
            let largest = logits.joined().max()!
            var sum = 0.0
            for k in logits[i].indices {
                grad[i][k] = exp(logits[i][k] - largest)
                sum += grad[i][k]
            }
            loss += largest - logits[i][label] + log(sum)
            for k in logits[i].indices { grad[i][k] /= sum * n }
            grad[i][label] -= 1 / n
        }
        return (loss / n, grad)
    }
}
