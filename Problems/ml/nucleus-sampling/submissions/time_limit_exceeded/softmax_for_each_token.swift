// Adds the denominator of the softmax up anew for every token: O(V * V) for a draw.
class Solution {
    func sample<R: RandomNumberGenerator>(
        _ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double, using rng: inout R
    ) -> Int {
        let order = logits.indices.sorted { logits[$0] > logits[$1] }
        let kept = Array(order.prefix(topK == 0 ? order.count : topK))
        var nucleus: [Int] = []
        var sum = 0.0
        for token in kept {
            nucleus.append(token)
            sum += probability(token, among: kept, logits, temperature)
            if topP < 1 && sum >= topP { break }
        }
        var left = Double.random(in: 0..<1, using: &rng)
        for token in nucleus {
            left -= probability(token, among: nucleus, logits, temperature)
            if left < 0 { return token }
        }
        return nucleus[nucleus.count - 1]
    }

    private func probability(
        _ token: Int, among tokens: [Int], _ logits: [Double], _ temperature: Double
    ) -> Double {
        let top = logits[tokens[0]]
        let weights = tokens.map { exp((logits[$0] - top) / temperature) }
        return exp((logits[token] - top) / temperature) / weights.reduce(0, +)
    }
}
