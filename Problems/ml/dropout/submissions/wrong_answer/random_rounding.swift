// Rounds the number to drop up or down by chance, and drops just as many.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        let count = Int(p * Double(x.count) + Double.random(in: 0..<1, using: &rng))
        var result = x.map { $0 / (1 - p) }
        for place in x.indices.shuffled(using: &rng).prefix(count) { result[place] = 0 }
        return result
    }
}
