// Cuts p off after three digits.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        let rate = Int(1000 * p)
        return x.map { Int.random(in: 0..<1000, using: &rng) < rate ? 0 : $0 / (1 - p) }
    }
}
