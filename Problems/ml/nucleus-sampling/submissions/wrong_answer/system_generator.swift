// Draws from the system's generator.
class Solution {
    func sample<R: RandomNumberGenerator>(
        _ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double, using rng: inout R
    ) -> Int {
        let order = logits.indices.sorted { logits[$0] > logits[$1] }
        let kept = order.prefix(topK == 0 ? order.count : topK)
        let weights = kept.map { exp((logits[$0] - logits[order[0]]) / temperature) }
        let total = weights.reduce(0, +)
        var count = 0
        var sum = 0.0
        repeat {
            sum += weights[count]
            count += 1
        } while count < weights.count && (topP == 1 || sum < topP * total)
        _ = rng.next()
        var left = Double.random(in: 0..<sum)
        for place in 0..<count {
            left -= weights[place]
            if left < 0 { return order[place] }
        }
        return order[count - 1]
    }
}
