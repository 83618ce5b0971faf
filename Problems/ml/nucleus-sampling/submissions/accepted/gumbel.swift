// The largest of the scores with Gumbel noise is a draw from their softmax.
class Solution {
    private func kept(_ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double)
        -> [Int]
    {
        var order = Array(logits.indices)
        order.sort { logits[$0] > logits[$1] }
        if topK > 0 { order.removeLast(order.count - topK) }
        guard topP < 1 else { return order }
        let top = logits[order[0]]
        let probabilities = order.map { exp((logits[$0] - top) / temperature) }
        let total = probabilities.reduce(0, +)
        var sum = 0.0
        for (place, weight) in probabilities.enumerated() {
            sum += weight / total
            if sum >= topP { return Array(order[...place]) }
        }
        return order
    }

    func sample<R: RandomNumberGenerator>(
        _ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double, using rng: inout R
    ) -> Int {
        var best = (score: -Double.infinity, token: 0)
        for token in kept(logits, temperature, topK, topP) {
            let noise = -log(-log(Double.random(in: 0x1p-53..<1, using: &rng)))
            let score = logits[token] / temperature + noise
            if score > best.score { best = (score, token) }
        }
        return best.token
    }
}
