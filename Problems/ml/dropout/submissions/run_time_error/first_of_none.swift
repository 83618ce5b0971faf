// Looks at the first value of an empty array.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        var result = [x[0]]
        for value in x {
            result.append(Double.random(in: 0..<1, using: &rng) < p ? 0 : value / (1 - p))
        }
        result.removeFirst()
        return result
    }
}
