// Takes the values off the front, which moves all others: O(n * n).
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        var rest = x
        var result: [Double] = []
        while !rest.isEmpty {
            let value = rest.removeFirst()
            result.append(Double.random(in: 0..<1, using: &rng) < p ? 0 : value / (1 - p))
        }
        return result
    }
}
