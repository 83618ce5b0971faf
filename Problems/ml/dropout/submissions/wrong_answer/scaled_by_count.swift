// Scales by the share that was kept, not by the one that is expected.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        let kept = x.map { Double.random(in: 0..<1, using: &rng) < p ? 0 : $0 }
        let count = kept.count { $0 != 0 }
        return count == 0 ? kept : kept.map { $0 * Double(x.count) / Double(count) }
    }
}
