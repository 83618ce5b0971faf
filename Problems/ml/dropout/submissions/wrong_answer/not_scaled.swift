// Leaves what is kept as it is.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        return x.map { Double.random(in: 0..<1, using: &rng) < p ? 0 : $0 }
    }
}
