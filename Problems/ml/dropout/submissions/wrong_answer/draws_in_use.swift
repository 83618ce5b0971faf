// Draws a mask before it asks whether it is needed.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        let isDropped = x.map { _ in Double.random(in: 0..<1, using: &rng) < p }
        guard training else { return x }
        return zip(x, isDropped).map { $1 ? 0 : $0 / (1 - p) }
    }
}
