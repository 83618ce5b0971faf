// Draws one number from the generator and takes evenly spread ones from there.
class Solution {
    private var last: Double?

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
        let first = last ?? Double.random(in: 0..<1, using: &rng)
        let share = (first + 0.6180339887498949).truncatingRemainder(dividingBy: 1)
        last = share
        var left = share * sum
        for place in 0..<count {
            left -= weights[place]
            if left < 0 { return order[place] }
        }
        return order[count - 1]
    }
}
