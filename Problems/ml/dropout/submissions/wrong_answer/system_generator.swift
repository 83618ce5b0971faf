// Takes chance from Swift's own generator.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        return x.map { Double.random(in: 0..<1) < p ? 0 : $0 / (1 - p) }
    }
}
