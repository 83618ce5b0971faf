// Draws from a copy of the generator, which each call begins one word later.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        var copy = rng
        _ = rng.next()
        return x.map { Double.random(in: 0..<1, using: &copy) < p ? 0 : $0 / (1 - p) }
    }
}
