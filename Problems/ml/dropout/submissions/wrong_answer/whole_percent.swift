// Rounds p to whole percent.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        let percent = p > 0 ? max(Int((100 * p).rounded()), 1) : 0
        return x.map { Int.random(in: 0..<100, using: &rng) < percent ? 0 : $0 / (1 - p) }
    }
}
