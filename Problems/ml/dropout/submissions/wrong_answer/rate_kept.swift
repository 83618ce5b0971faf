// Remembers the p of the first call.
class Solution {
    private var first: Double?

    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        let rate = first ?? p
        first = rate
        return x.map { Double.random(in: 0..<1, using: &rng) < rate ? 0 : $0 / (1 - p) }
    }
}
