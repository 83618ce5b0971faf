// Drops a fixed number of positions, chosen at random.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        let count = Int((p * Double(x.count)).rounded())
        var result = x.map { $0 / (1 - p) }
        for place in x.indices.shuffled(using: &rng).prefix(count) { result[place] = 0 }
        return result
    }
}
