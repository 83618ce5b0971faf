// The second half is kept where the first is dropped, as far as p lets it.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        var uniform = (0..<(x.count + 1) / 2).map { _ in Double.random(in: 0..<1, using: &rng) }
        uniform += uniform.map { 1 - $0.nextUp }
        return zip(x, uniform).map { $1 < p ? 0 : $0 / (1 - p) }
    }
}
