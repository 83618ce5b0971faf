// Searches a list of all dropped positions for each position: O(n * n).
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        let dropped = x.indices.filter { _ in Double.random(in: 0..<1, using: &rng) < p }
        return x.indices.map { dropped.contains($0) ? 0 : x[$0] / (1 - p) }
    }
}
