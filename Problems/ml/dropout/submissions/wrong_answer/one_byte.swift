// Rounds p to a multiple of 1/256.
class Solution {
    func dropout<R: RandomNumberGenerator>(
        _ x: [Double], _ p: Double, _ training: Bool, using rng: inout R
    ) -> [Double] {
        guard training else { return x }
        guard p < 1 else { return [Double](repeating: 0, count: x.count) }
        let bound = UInt64((256 * p).rounded())
        return x.map { rng.next() >> 56 < bound ? 0 : $0 / (1 - p) }
    }
}
