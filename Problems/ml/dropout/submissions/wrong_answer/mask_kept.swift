// Makes a mask once and uses it for all calls.
class Solution {
    private var uniform: [Double] = []

    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        if uniform.count != x.count {
            uniform = x.map { _ in Double.random(in: 0..<1, using: &rng) }
        }
        return zip(x, uniform).map { $1 < p ? 0 : $0 / (1 - p) }
    }
}
